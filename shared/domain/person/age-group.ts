import { ageOn, type CalendarDay } from '../../time.ts';

/** People of 18 to 25 are shown as a group throughout: MOPAC decision PCD 1521, section 23 (S0-60). */
export const isYoungAdult = (dateOfBirth: CalendarDay | undefined, today: CalendarDay): boolean => {
  if (dateOfBirth === undefined) return false;
  const age = ageOn(dateOfBirth, today);
  return age >= 18 && age <= 25;
};
