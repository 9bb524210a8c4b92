import { type Actor, type CaseEvent, type CaseId, caseIdSchema } from '../../../shared/domain/case/events.ts';
import { epochMilliseconds, instantFromEpochMilliseconds, instantSchema } from '../../../shared/time.ts';

const start = epochMilliseconds(instantSchema.parse('2026-11-20T02:14:00.000Z'));

export const sergeant: Actor = { userId: '5'.repeat(26), name: 'Alun Mockford', rank: 'sergeant' };

export const caseIdOf = (number: number): CaseId => caseIdSchema.parse(String(number).padStart(26, '0'));

/**
 * The first events of the nth fictional case. They are made here and handed to the page, so that no name stands in the
 * page's own script, which the browser may keep on disk.
 */
export const sampleEvents = (number: number, count: number): readonly CaseEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    schema: 1,
    caseId: caseIdOf(number),
    sequence: index + 1,
    at: instantFromEpochMilliseconds(start + index * 60_000),
    actor: sergeant,
    body:
      index === 0
        ? {
            type: 'CaseOpened',
            source: { kind: 'typed' },
            person: { surname: 'Testowska', forenames: `Zofia ${number}`, address: '3 Lôn Ddychmygol' },
          }
        : { type: 'ScreeningAnswered', answers: { evidenceSummary: `Summary ${index} about Testowska` } },
  }));
