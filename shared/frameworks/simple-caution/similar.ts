import { addMonths } from '../../time.ts';
import { sinceAndUntilPart6 } from '../effective.ts';
import type { Facts, OffenceFacts, RecordFacts } from '../facts.ts';
import type { Truth } from '../rule.ts';
import { isOfClass, someOffence } from '../some-offence.ts';
import { and, known, not, or, some } from '../truth.ts';
import { isSpecified } from './specified.ts';

/** Convictions and cautions that count, and how far back from the offence; both end days are within. */
export const similarOffenceLookBack = {
  kinds: new Set<RecordFacts['kind']>(['conviction', 'SC', 'ACC', 'YC', 'YCC']),
  months: 24,
  citation: {
    text: 'CJCA 2015 s17(4), (8)(b)',
    kind: 'Act',
    basis: 'verified',
    effective: sinceAndUntilPart6('2015-04-13'),
  },
} as const;

/**
 * For some summary or other either-way offence the person was convicted of, or cautioned for, a similar one in the two
 * years before it: CJCA 2015 s17(4). Youth cautions count; community resolutions and penalty notices do not.
 */
export const isSimilarToEarlier = (facts: Facts): Truth =>
  someOffence(facts, (offence, offenceIndex) =>
    and(
      or(isOfClass(offence, offenceIndex, 'summary'), isOfClass(offence, offenceIndex, 'either-way')),
      not(isSpecified(facts, offence, offenceIndex)),
      known(facts.history, 'history', (records) =>
        some(records, (record, recordIndex) => isSimilarBefore(record, recordIndex, offence, offenceIndex)),
      ),
    ),
  );

const isSimilarBefore = (
  record: RecordFacts,
  recordIndex: number,
  { date }: OffenceFacts,
  offenceIndex: number,
): Truth =>
  and(
    similarOffenceLookBack.kinds.has(record.kind),
    known(
      date,
      `offences[${offenceIndex}].date`,
      (day) => record.date >= addMonths(day, -similarOffenceLookBack.months) && record.date <= day,
    ),
    known(record.similar, `history[${recordIndex}].similar`, (isSimilar) => isSimilar),
  );
