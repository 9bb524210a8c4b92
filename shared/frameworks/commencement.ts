import type { Facts } from './facts.ts';

/**
 * Whether Part 6 of the 2022 Act is in force on the day of giving. Never unknown: it is not in force until its day is
 * set and has come (trap T4; PCSC Act 2022 s98 onwards, prospective).
 */
export const isCommenced = ({ settings, today }: Facts): boolean =>
  settings.part6CommencedOn !== null && settings.part6CommencedOn <= today;
