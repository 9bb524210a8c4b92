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
export const someOffenceOfClass = (facts: Facts, offenceClass: OffenceClass): Truth =>
  someOffence(facts, (offence, index) =>
    known(offence.class, `offences[${index}].class`, (confirmed) => confirmed === offenceClass),
  );

/** Marked by the officer, or by the offence's own code whatever the officer said. */
export const someOffenceMarked = (facts: Facts, marker: OffenceMarker): Truth =>
  someOffence(
    facts,
    (offence, index) =>
      (offence.cjsCode !== null && markersByCode[marker]?.codes.includes(offence.cjsCode)) ||
      known(offence[marker], `offences[${index}].${marker}`, (marked) => marked),
  );
