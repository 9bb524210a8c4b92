import { untilPart6 } from '../effective.ts';
import { wantedActionLeftOut } from '../remedy-action.ts';
import type { Rule } from '../rule.ts';
import { or } from '../truth.ts';
import { someVictimNotAsked } from '../victim-effort.ts';

/**
 * Reasonable efforts are made to get every victim’s views before the conditions are fixed, and the remedy-document
 * action they want is attached or its absence explained: CJA 2003 s23ZA.
 */
export const conditionalVictimViewsSought: Rule = {
  id: 'AC-17',
  disposals: ['ACC'],
  stage: 'conditions',
  severity: 'warning',
  requirement: {
    en: 'Victim views sought and their action considered',
    cy: 'Barn y dioddefwyr wedi’i cheisio a’u cam gweithredu wedi’i ystyried',
  },
  failing: {
    en: 'Victim views not sought, or their action left out',
    cy: 'Barn y dioddefwyr heb ei cheisio, neu eu cam gweithredu wedi’i hepgor',
  },
  reason: {
    en: 'Make reasonable efforts to get the views of every victim before you decide the conditions. Record each contact or attempt, and why an action they all want is left out.',
    cy: 'Gwnewch ymdrechion rhesymol i gael barn pob dioddefwr cyn penderfynu ar yr amodau. Cofnodwch bob cysylltiad neu ymgais i gysylltu, a’r rheswm dros hepgor unrhyw gam gweithredu y mae pob dioddefwr yn ei ddymuno.',
  },
  citation: { text: 'CJA 2003 s23ZA', kind: 'Act', basis: 'recalled', effective: untilPart6 },
  reads: [
    'conditions[].remedyAction',
    'remedyDocument.actions',
    'requestedActionReason',
    'victims[].effortRecorded',
    'victims[].wants',
  ],
  test: (facts) => ({ fires: or(someVictimNotAsked(facts), wantedActionLeftOut(facts)) }),
};
