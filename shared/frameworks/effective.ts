import type { CalendarDay } from '../time.ts';
import type { Effective } from './rule.ts';

/** Part 6 of the 2022 Act, prospective: PCSC Act 2022 s99(4), s108(3). */
export const sincePart6: Effective = { from: 'part-6-commencement', until: null };

/** What Part 6 repeals or replaces: PCSC Act 2022 s118, Schedule 11. */
export const untilPart6: Effective = { from: null, until: 'part-6-commencement' };

/** In force, since a day law.md does not name. */
export const inForce: Effective = { from: null, until: null };

export const since = (from: string): Effective => ({ from: from as CalendarDay, until: null });

export const sinceAndUntilPart6 = (from: string): Effective => ({
  from: from as CalendarDay,
  until: 'part-6-commencement',
});
