import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someVictimNotAsked } from '../victim-effort.ts';

/** The victim’s views are sought, at screening and again with the agreed action: ASBCPA 2014 s102(2). */
export const resolutionVictimContacted: Rule = {
  id: 'CR-02',
  disposals: ['CR'],
  stage: 'screening',
  severity: 'warning',
  requirement: { en: 'Victim contacted, or none identified', cy: 'Cysylltwyd â’r dioddefwr, neu ni nodwyd dioddefwr' },
  failing: { en: 'Victim not contacted', cy: 'Heb gysylltu â’r dioddefwr' },
  reason: {
    en: 'Make reasonable efforts to get the views of the victim. Record each contact or attempt.',
    cy: 'Gwnewch ymdrechion rhesymol i gael barn y dioddefwr. Cofnodwch bob cysylltiad neu ymgais i gysylltu.',
  },
  citation: { text: 'ASBCPA 2014 s102(2)', kind: 'Act', basis: 'verified', effective: inForce },
  reads: ['victims[].effortRecorded'],
  test: (facts) => ({ fires: someVictimNotAsked(facts) }),
};

export const resolutionVictimContactedBeforeAction: Rule = { ...resolutionVictimContacted, stage: 'conditions' };
