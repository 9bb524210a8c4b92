import { ageOn } from '../time.ts';
import { sincePart6 } from './effective.ts';
import type { Facts } from './facts.ts';
import type { Truth } from './rule.ts';
import { known, not } from './truth.ts';

/** Tested on the day the disposal is given, not at the offence: PCSC Act 2022 s98(2)-(3); CJA 2003 s22 (law.md 0.2). */
export const adultAge = {
  years: 18,
  citation: { text: 'PCSC Act 2022 s98(2)-(3)', kind: 'Act', basis: 'verified', effective: sincePart6 },
} as const;

/** Whole years on the day of giving; null when neither age nor date of birth is known. */
export const completedYears = ({ person, today }: Facts): number | null =>
  person.dateOfBirth === null ? (person.age ?? null) : ageOn(person.dateOfBirth, today);

/** Under 18 on the day of giving. */
export const isChild = (facts: Facts): Truth =>
  known(completedYears(facts), 'person.dateOfBirth', (years) => years < adultAge.years);

/** 18 or over on the day of giving. */
export const isAdult = (facts: Facts): Truth => not(isChild(facts));
