import type { ConditionKind } from '../domain/case/events.ts';
import type { CalendarDay } from '../time.ts';
import type { ConditionFacts, Facts } from './facts.ts';
import type { Truth } from './rule.ts';
import { known, some } from './truth.ts';

/** Whether some condition of this kind passes the test. */
export const someConditionOfKind = (
  facts: Facts,
  kind: ConditionKind,
  test: (condition: ConditionFacts, index: number) => Truth = () => true,
): Truth => some(facts.conditions, (condition, index) => condition.kind === kind && test(condition, index));

/** Whether some condition asks for more hours than `cap`, among those of a kind that pass `counts`. */
export const someConditionOverHours = (
  facts: Facts,
  kind: ConditionKind,
  cap: number,
  counts: (condition: ConditionFacts) => boolean = () => true,
): Truth =>
  someConditionOfKind(
    facts,
    kind,
    (condition, index) =>
      counts(condition) && known(condition.hours, `conditions[${index}].hours`, (hours) => hours > cap),
  );

/** Attendance whose sole object is reparation: the only attendance the hour caps of Part 6 bind. */
export const isForReparationOnly = ({ objects }: ConditionFacts): boolean =>
  objects.includes('reparation') && !objects.includes('rehabilitation');

/** Whether the last of the conditions ends on a day that passes the test. A penalty has a day to pay, not an end. */
export const someConditionEnding = (facts: Facts, test: (endsOn: CalendarDay) => Truth): Truth =>
  some(facts.conditions, (condition, index) =>
    condition.endsOn === null && condition.kind === 'financial-penalty'
      ? false
      : known(condition.endsOn, `conditions[${index}].endsOn`, test),
  );
