import type { ConditionKind, ConditionObject, Disposal } from '../case/events.ts';
import { canHold } from '../case/procedure.ts';

/** A condition ready to be tailored: the officer changes any word of it. */
export interface ConditionTemplate {
  readonly id: string;
  readonly kind: ConditionKind;
  readonly objects: readonly ConditionObject[];
  readonly wording: string;
  readonly hours?: number;
  readonly provider?: string;
  readonly proof?: string;
  /** Whole weeks from the day of giving to the day it must be done by. */
  readonly weeks: number;
  /** CJS code prefixes it is suggested for first. Empty: any offence. */
  readonly suggestedFor: readonly string[];
}

/**
 * At least one entry for each kind a caution may use (requirement S0-12). Wording is ours; a force replaces it. Kinds
 * that the law allows only for some people or disposals (foreign offender) are here too: the rules decide, not the list.
 */
export const conditionLibrary: readonly ConditionTemplate[] = [
  {
    id: 'theft-awareness',
    kind: 'attendance',
    objects: ['rehabilitation'],
    wording: 'Complete the theft awareness course, in one session',
    hours: 2,
    provider: 'Case unit, online course',
    proof: 'Certificate of completion from the provider',
    weeks: 8,
    suggestedFor: ['TH'],
  },
  {
    id: 'victim-awareness',
    kind: 'attendance',
    objects: ['rehabilitation', 'reparation'],
    wording: 'Complete the victim awareness course, in one session',
    hours: 3,
    provider: 'Case unit, online course',
    proof: 'Certificate of completion from the provider',
    weeks: 8,
    suggestedFor: ['CJ88', 'OF61', 'PU86', 'PH97'],
  },
  {
    id: 'alcohol-awareness',
    kind: 'attendance',
    objects: ['rehabilitation'],
    wording: 'Attend an alcohol awareness session',
    hours: 3,
    provider: 'Alcohol service named by the case unit',
    proof: 'Attendance record from the provider',
    weeks: 8,
    suggestedFor: ['CJ67', 'LG03', 'RT88'],
  },
  {
    id: 'drug-intervention',
    kind: 'attendance',
    objects: ['rehabilitation'],
    wording: 'Attend two appointments with the drug intervention service',
    hours: 2,
    provider: 'Drug intervention service named by the case unit',
    proof: 'Attendance record from the provider',
    weeks: 8,
    suggestedFor: ['MD71'],
  },
  {
    id: 'debt-advice',
    kind: 'attendance',
    objects: ['rehabilitation'],
    wording: 'Attend two debt and benefits advice appointments',
    hours: 2,
    provider: 'Advice service named by the case unit',
    proof: 'Attendance record from the provider',
    weeks: 10,
    suggestedFor: ['TH', 'FA06', 'SS92'],
  },
  {
    id: 'letter-of-apology',
    kind: 'other',
    objects: ['reparation'],
    wording: 'Write a letter of apology to the victim and hand it to the case unit',
    provider: 'Case unit',
    proof: 'Letter read by an officer of the case unit',
    weeks: 4,
    suggestedFor: ['TH', 'CD71', 'CJ88', 'PU86'],
  },
  {
    id: 'compensation',
    kind: 'other',
    objects: ['reparation'],
    wording: 'Pay compensation of £0.00 to the victim through the case unit',
    provider: 'Case unit',
    proof: 'Receipt from the case unit',
    weeks: 8,
    suggestedFor: ['TH', 'CD71', 'FA06'],
  },
  {
    id: 'repair-damage',
    kind: 'unpaid-work',
    objects: ['reparation'],
    wording: 'Help to clean or repair what was damaged',
    hours: 5,
    provider: 'Community payback team named by the case unit',
    proof: 'Record of hours from the team',
    weeks: 8,
    suggestedFor: ['CD71'],
  },
  {
    id: 'stay-away',
    kind: 'stay-away',
    objects: ['reparation'],
    wording: 'Do not go into the place where the offence happened',
    proof: 'Report by the victim or an officer',
    weeks: 16,
    suggestedFor: ['TH', 'CJ67', 'PU86'],
  },
  {
    id: 'no-contact',
    kind: 'no-contact',
    objects: ['reparation'],
    wording: 'Do not contact the victim, directly or through anyone else',
    proof: 'Report by the victim or an officer',
    weeks: 16,
    suggestedFor: ['CJ88', 'PH97', 'OF61'],
  },
  {
    id: 'no-activity',
    kind: 'no-activity',
    objects: ['rehabilitation'],
    wording: 'Do not drink alcohol in a public place',
    proof: 'Report by an officer',
    weeks: 16,
    suggestedFor: ['CJ67', 'LG03'],
  },
  {
    id: 'no-conduct',
    kind: 'no-conduct',
    objects: ['rehabilitation'],
    wording: 'Do not behave in a way that causes alarm or distress to anyone at the place of the offence',
    proof: 'Report by the victim or an officer',
    weeks: 16,
    suggestedFor: ['PU86'],
  },
  {
    id: 'financial-penalty',
    kind: 'financial-penalty',
    objects: ['punishment'],
    wording: 'Pay a financial penalty',
    weeks: 4,
    suggestedFor: [],
  },
  {
    id: 'foreign-offender',
    kind: 'foreign-offender',
    objects: [],
    wording: 'Leave the United Kingdom and do not return for the period named',
    weeks: 16,
    suggestedFor: [],
  },
];

/** The entries a disposal can hold. */
export const libraryFor = (disposal: Disposal): readonly ConditionTemplate[] =>
  conditionLibrary.filter((template) => canHold(disposal, template));

/** Up to three entries for the offence, never one already chosen. */
export function suggestedConditions(
  disposal: Disposal,
  cjsCodes: readonly string[],
  chosenWordings: readonly string[],
): readonly ConditionTemplate[] {
  const chosen = new Set(chosenWordings);
  return libraryFor(disposal)
    .filter(({ suggestedFor, wording }) => {
      const isForOffence = suggestedFor.some((prefix) => cjsCodes.some((code) => code.startsWith(prefix)));
      return isForOffence && !chosen.has(wording);
    })
    .slice(0, 3);
}
