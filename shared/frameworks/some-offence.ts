import type { OffenceClass, OffenceMarker } from '../domain/case/events.ts';
import type { Facts, OffenceFacts } from './facts.ts';
import { markersByCode } from './markers-by-code.ts';
import type { Truth } from './rule.ts';
import { known, some, unknown } from './truth.ts';

/**
 * Whether some offence in hand passes the test. A case has at least one, so an empty list is a question not yet
 * answered, and no rule about offences passes on it.
 */
export const someOffence = (facts: Facts, test: (offence: OffenceFacts, index: number) => Truth): Truth =>
  facts.offences.length === 0 ? unknown('offences') : some(facts.offences, test);

/** The class an officer confirmed: unknown until then, whatever the code suggests. */
export const isOfClass = (offence: OffenceFacts, index: number, offenceClass: OffenceClass): Truth =>
  known(offence.class, `offences[${index}].class`, (confirmed) => confirmed === offenceClass);

export const someOffenceOfClass = (facts: Facts, offenceClass: OffenceClass): Truth =>
  someOffence(facts, (offence, index) => isOfClass(offence, index, offenceClass));

/** Marked by the officer, or by the offence's own code whatever the officer said. */
export const isMarked = (offence: OffenceFacts, index: number, marker: OffenceMarker): Truth =>
  (offence.cjsCode !== null && markersByCode[marker]?.codes.includes(offence.cjsCode)) ||
  known(offence[marker], `offences[${index}].${marker}`, (marked) => marked);

export const someOffenceMarked = (facts: Facts, marker: OffenceMarker): Truth =>
  someOffence(facts, (offence, index) => isMarked(offence, index, marker));
