import { inForce, sincePart6, untilPart6 } from './effective.ts';
import type { Facts } from './facts.ts';
import type { Citation, Effective } from './rule.ts';

const act = (text: string, effective: Effective): Citation => ({ text, kind: 'Act', basis: 'verified', effective });

/**
 * Hours the Acts allow. For DC, CC and YCC the cap binds each condition; for ACC all its attendance
 * together.
 */
export const statutoryHourCaps = {
  DC: {
    hours: 20,
    unpaidWork: act('PCSC Act 2022 s101(5)', sincePart6),
    attendance: act('PCSC Act 2022 s101(6)', sincePart6),
  },
  CC: {
    hours: 10,
    unpaidWork: act('PCSC Act 2022 s110(5)', sincePart6),
    attendance: act('PCSC Act 2022 s110(6)', sincePart6),
  },
  ACC: {
    hours: 20,
    attendance: act('CJA 2003 s22', untilPart6),
  },
  YCC: {
    hours: 10,
    unpaidWork: {
      text: 'DPP guidance on youth conditional cautions, annex',
      kind: 'Guidance',
      basis: 'verified',
      effective: inForce,
    },
  },
} as const;

/** The hours in force: the Act's, or those that regulations under s101(8) or s110(8) have put in their place. */
export const hourCap = ({ settings }: Facts, disposal: 'DC' | 'CC'): number =>
  settings.hourCaps?.[disposal] ?? statutoryHourCaps[disposal].hours;
