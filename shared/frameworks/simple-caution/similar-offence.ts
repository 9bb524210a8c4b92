import type { Rule } from '../rule.ts';
import { and } from '../truth.ts';
import { isSimilarToEarlier, similarOffenceLookBack } from './similar.ts';

/** A similar offence in the two years before needs exceptional circumstances: CJCA 2015 s17(4). */
export const simpleSimilarOffence: Rule = {
  id: 'SC-05',
  disposals: ['SC'],
  stage: 'screening',
  severity: 'authority',
  requirement: {
    en: 'Exceptional circumstances recorded, or no similar offence in 2 years',
    cy: 'Amgylchiadau eithriadol wedi’u cofnodi, neu dim trosedd debyg mewn 2 flynedd',
  },
  failing: {
    en: 'Similar offence in the last 2 years: exceptional circumstances not recorded',
    cy: 'Trosedd debyg yn y 2 flynedd ddiwethaf: amgylchiadau eithriadol heb eu cofnodi',
  },
  reason: {
    en: 'The person was convicted of or cautioned for a similar offence in the 2 years before this one. Record exceptional circumstances and who found them, or choose another disposal.',
    cy: 'Cafwyd y person yn euog o drosedd debyg, neu cafodd rybudd amdani, yn y 2 flynedd cyn y drosedd hon. Cofnodwch amgylchiadau eithriadol a phwy a’u canfu, neu dewiswch warediad arall.',
  },
  citation: similarOffenceLookBack.citation,
  reads: [
    'exceptionalCircumstances',
    'history[].date',
    'history[].kind',
    'history[].similar',
    'offences[].cjsCode',
    'offences[].class',
    'offences[].date',
    'settings.specifiedOffences',
  ],
  test: (facts) => ({ fires: and(isSimilarToEarlier(facts), facts.exceptionalCircumstances === null) }),
};
