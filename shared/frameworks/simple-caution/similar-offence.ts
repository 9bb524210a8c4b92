import type { Rule } from '../rule.ts';
import { and } from '../truth.ts';
import { isSimilarToEarlier, similarOffenceLookBack } from './similar.ts';

/** A similar offence in the two years before needs exceptional circumstances: CJCA 2015 s17(4). */
export const simpleSimilarOffence: Rule = {
  id: 'SC-05',
  disposals: ['SC'],
  stage: 'screening',
  severity: 'authority',
  requirement: 'Exceptional circumstances recorded, or no similar offence in 2 years',
  failing: 'Similar offence in the last 2 years: exceptional circumstances not recorded',
  reason:
    'The person was convicted of or cautioned for a similar offence in the 2 years before this one. Record exceptional circumstances and who found them, or choose another disposal.',
  citation: similarOffenceLookBack.citation,
  test: (facts) => ({ fires: and(isSimilarToEarlier(facts), facts.exceptionalCircumstances === null) }),
};
