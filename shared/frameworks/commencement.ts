import type { Facts } from './facts.ts';
import type { Truth } from './rule.ts';
import { someOffence } from './some-offence.ts';
import { and, known, or } from './truth.ts';

/**
 * Whether Part 6 of the 2022 Act is in force on the day of giving. Never unknown: it is not in force until its day is
 * set and has come (trap T4; PCSC Act 2022 s98 onwards, prospective).
 */
export const isCommenced = ({ settings, today }: Facts): boolean =>
  settings.part6CommencedOn !== null && settings.part6CommencedOn <= today;

/** Part 6 is in force and some offence was committed on or after its first day: PCSC Act 2022 s118(4). */
export function someOffenceUnderPart6(facts: Facts): Truth {
  const { part6CommencedOn } = facts.settings;
  if (part6CommencedOn === null || !isCommenced(facts)) return false;
  return someOffence(facts, ({ date }, index) =>
    known(date, `offences[${index}].date`, (day) => day >= part6CommencedOn),
  );
}

/**
 * Part 6 has ended the caution for these offences: for those on or after its first day, and for older ones where the
 * force reads the saving so (PCSC Act 2022 s118(1)-(2), (4); law.md section 12 item 1).
 */
export const isEndedByPart6 = (facts: Facts, caution: 'ACC' | 'SC'): Truth =>
  and(
    isCommenced(facts),
    or(
      someOffenceUnderPart6(facts),
      known(
        facts.settings.earlierOffences?.[caution],
        `settings.earlierOffences.${caution}`,
        (reading) => reading === 'barred',
      ),
    ),
  );
