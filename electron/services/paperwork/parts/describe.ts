import type { Actor } from '../../../../shared/domain/case/events.ts';
import { clockTimeOf, dayOf, type Instant, longDate } from '../../../../shared/time.ts';
import { rankNames } from '../wording.ts';

/** `20 November 2026 at 02:14`, Europe/London. */
export const dateAndTime = (at: Instant) => `${longDate(dayOf(at))} at ${clockTimeOf(at)}`;

/** `Sergeant Alun Mockford, number 7782`. */
export const officer = ({ rank, name, collarNumber }: Actor) =>
  `${rankNames[rank]} ${name}${collarNumber === undefined ? '' : `, number ${collarNumber}`}`.trim();

/** `£80` or `£80.50`. */
export const pounds = (pence: number) => `£${pence % 100 === 0 ? pence / 100 : (pence / 100).toFixed(2)}`;

/** The first letters of the case's random id: it names the document without naming the person. */
export const caseReference = (caseId: string) => caseId.slice(0, 8);
