import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someVictimNotAsked } from '../victim-effort.ts';

/**
 * Reasonable efforts are made to get every victim’s views before the conditions are fixed: PCSC Act 2022 s100(3),
 * s109(3).
 */
export const part6VictimViewsSought: Rule = {
  id: 'P6-14',
  disposals: ['DC', 'CC'],
  stage: 'conditions',
  severity: 'bar',
  requirement: { en: 'Victim views sought', cy: 'Barn y dioddefwyr wedi’i cheisio' },
  failing: { en: 'Victim views not sought', cy: 'Barn y dioddefwyr heb ei cheisio' },
  reason: {
    en: 'Make reasonable efforts to get the views of every victim before you decide the conditions. Record each contact or attempt.',
    cy: 'Gwnewch ymdrechion rhesymol i gael barn pob dioddefwr cyn penderfynu ar yr amodau. Cofnodwch bob cysylltiad neu ymgais i gysylltu.',
  },
  citation: { text: 'PCSC Act 2022 s100(3), s109(3)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['victims[].effortRecorded'],
  test: (facts) => ({ fires: someVictimNotAsked(facts) }),
};
