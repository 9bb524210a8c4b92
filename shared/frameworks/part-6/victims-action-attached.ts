import { sincePart6 } from '../effective.ts';
import { wantedActionLeftOut } from '../remedy-action.ts';
import type { Rule } from '../rule.ts';

/** The action all victims want is attached, or a reason recorded: PCSC Act 2022 s100(5), s109(5). */
export const part6VictimsActionAttached: Rule = {
  id: 'P6-15',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'authority',
  requirement: {
    en: 'Action the victims want attached, or reason recorded',
    cy: 'Y cam gweithredu y mae’r dioddefwyr yn ei ddymuno wedi’i atodi, neu reswm wedi’i gofnodi',
  },
  failing: {
    en: 'Action the victims want left out without a reason',
    cy: 'Y cam gweithredu y mae’r dioddefwyr yn ei ddymuno wedi’i hepgor heb reswm',
  },
  reason: {
    en: 'Every victim wants the same action from the community remedy document, and no condition carries it out. Attach it, or record why it cannot be attached or is inappropriate.',
    cy: 'Mae pob dioddefwr yn dymuno’r un cam gweithredu o’r ddogfen rhwymedi cymunedol, ac nid oes amod yn ei gyflawni. Atodwch y cam gweithredu, neu cofnodwch pam na ellir ei atodi neu pam y mae’n amhriodol.',
  },
  citation: { text: 'PCSC Act 2022 s100(5), s109(5)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['conditions[].remedyAction', 'remedyDocument.actions', 'requestedActionReason', 'victims[].wants'],
  test: (facts) => (facts.remedyDocument === null ? undefined : { fires: wantedActionLeftOut(facts) }),
};
