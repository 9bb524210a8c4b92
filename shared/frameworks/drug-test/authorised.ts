import { type DrugTestFacts, drugTestAuthority } from '../../domain/drug-test/drug-test-facts.ts';
import { rankOf } from '../authority-held.ts';
import { screenedDisposals } from '../disposals.ts';
import type { Rule } from '../rule.ts';

/** A test for an offence that is not a trigger offence needs an inspector’s authority, with grounds: PACE 1984 s63B. */
export const testAuthorised: Rule<DrugTestFacts> = {
  id: 'DT-02',
  disposals: screenedDisposals,
  stage: 'drug-test',
  severity: 'bar',
  requirement: {
    en: 'Trigger offence, or test authorised by an inspector',
    cy: 'Trosedd sbarduno, neu brawf wedi’i awdurdodi gan arolygydd',
  },
  failing: {
    en: 'Not a trigger offence, and no inspector has authorised the test with grounds',
    cy: 'Nid trosedd sbarduno, ac nid oes arolygydd wedi awdurdodi’r prawf gyda sail',
  },
  reason: {
    en: 'For an offence that is not a trigger offence an inspector or above must suspect, on reasonable grounds, that a specified Class A drug caused or contributed to it. Get the authority with its grounds, or do not test.',
    cy: 'Ar gyfer trosedd nad yw’n drosedd sbarduno, rhaid i arolygydd neu uwch amau, ar sail resymol, fod cyffur Dosbarth A penodedig wedi achosi’r drosedd neu gyfrannu ati. Sicrhewch yr awdurdodiad a’i sail, neu peidiwch â chynnal prawf.',
  },
  citation: drugTestAuthority.citation,
  reads: ['authority.groundsRecorded', 'authority.rank', 'cjsCode', 'settings.triggerOffences'],
  test: ({ authority, cjsCode, settings }) => {
    const isAuthorised =
      authority?.groundsRecorded === true && rankOf(authority.rank) >= rankOf(drugTestAuthority.lowestRank);
    return { fires: !isAuthorised && !settings.triggerOffences.includes(cjsCode) };
  },
};
