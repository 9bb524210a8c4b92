import type { Citation, Effective } from '../../../shared/frameworks/rule.ts';
import { addDays, type CalendarDay, longDate } from '../../../shared/time.ts';

export const basisWords: Readonly<Record<Citation['basis'], string>> = {
  verified: 'verified against its text',
  derived: 'derived from its text',
  recalled: 'recalled, not verified',
};

/**
 * `In force from 13 April 2015 until Part 6 of the 2022 Act starts.`
 * @param part6 the day Part 6 starts, where the force's settings hold one
 */
export const inForceWords = ({ from, until }: Effective, part6: CalendarDay | null): string =>
  `${sinceWords(from, part6)}${untilWords(until, part6)}.`;

function sinceWords(from: Effective['from'], part6: CalendarDay | null): string {
  if (from === null) return 'In force';
  if (from !== 'part-6-commencement') return `In force from ${longDate(from)}`;
  return part6 === null
    ? 'In force once Part 6 of the 2022 Act starts: no day is set'
    : `In force from ${longDate(part6)}, the day Part 6 of the 2022 Act starts`;
}

function untilWords(until: Effective['until'], part6: CalendarDay | null): string {
  if (until === null) return '';
  if (until !== 'part-6-commencement') return ` until ${longDate(until)}`;
  return part6 === null
    ? ' until Part 6 of the 2022 Act starts'
    : ` until ${longDate(addDays(part6, -1))}, the day before Part 6 of the 2022 Act starts`;
}
