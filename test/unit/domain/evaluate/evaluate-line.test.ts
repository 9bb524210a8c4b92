import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateLine } from '../../../../shared/domain/evaluate/evaluate-line.ts';
import { arbitraryLine, kinds } from './arbitrary-line.ts';
import { type Vector, vectorSchema, vectors } from './read-vectors.ts';

const ask = (line: string): unknown => JSON.parse(evaluateLine(line));
const vectorOf = (kind: string): Vector => {
  const vector = vectors.find(({ input }) => input.kind === kind);
  if (!vector) throw new Error(`No vector of kind ${kind}`);
  return vector;
};
/** The first vector of the kind, changed. */
const changed = (kind: string, changes: object) => ask(JSON.stringify({ ...vectorOf(kind).input, ...changes }));
const fault = (path: string, id: string | null = null) => ({ id, error: 'invalid-input', path });

describe('given a line that cannot be read', () => {
  test.each([
    ['no JSON', '{"id":"v-1",', fault('')],
    ['a number', '7', fault('')],
    ['null', 'null', fault('')],
    ['a list', '[{"id":"v-1","kind":"ogrs4g"}]', fault('')],
    ['nothing in it', '{}', fault('kind')],
    ['no kind', '{"id":"v-1"}', fault('kind', 'v-1')],
    ['an unknown kind', '{"id":"v-1","kind":"horoscope"}', fault('kind', 'v-1')],
    ['a kind that every object has', '{"id":"v-1","kind":"constructor"}', fault('kind', 'v-1')],
    ['a kind that is no text', '{"id":"v-1","kind":["rates"]}', fault('kind', 'v-1')],
    ['a number for an id', '{"id":7,"kind":"horoscope"}', fault('kind')],
    ['an empty id', '{"id":"","kind":"horoscope"}', fault('kind')],
  ])('when it is %s › then the answer says where the fault lies', (_, line, answer) => {
    expect(ask(line)).toEqual(answer);
  });

  test.each(kinds)('when a line of kind %s has no id › then the path is the id', (kind) => {
    expect(changed(kind, { id: null })).toEqual(fault('id'));
    expect(changed(kind, { id: 12 })).toEqual(fault('id'));
  });

  test.each(kinds)('when a line of kind %s has a field nobody knows › then the path is its name', (kind) => {
    expect(changed(kind, { surname: 'TESTOWSKA' })).toEqual(fault('surname', vectorOf(kind).input.id));
  });

  test.each([
    ['screening', { offences: [{ date: '2026-02-30' }] }, 'offences[0].date'],
    ['screening', { today: null }, 'today'],
    ['conditions', { conditions: [{ kind: 'no-contact', hours: -1 }] }, 'conditions[0].hours'],
    ['dates', { calculate: 'age' }, 'calculate'],
    ['dates', { givenOn: '20/11/2026' }, 'givenOn'],
    ['dates', { givenOn: '' }, 'givenOn'],
    ['dates', { amountPence: 6001 }, 'amountPence'],
    ['dates', { amountPence: '6000' }, 'amountPence'],
    ['dates', { paidOn: '2026-11-21' }, 'paidOn'],
    ['breach', { disposal: 'SC' }, 'disposal'],
    ['breach', { failure: { failed: 'yes' } }, 'failure.failed'],
    [
      'breach',
      { penalty: { amountPence: 6000, dueOn: '2027-06-06', payments: [{ on: '2027-06-07' }] } },
      'penalty.payments[0].pence',
    ],
    ['drug-test', { settings: {} }, 'settings.triggerOffences'],
    ['drug-test', { cjsCode: 'th68010' }, 'cjsCode'],
    ['cohort', { score: { instrument: 'OGRS', version: '3', percent: 101 } }, 'score.percent'],
    ['rates', { groups: [] }, 'groups'],
    ['rates', { groups: [{ group: 'White', events: 2, stage: 1 }] }, 'groups[0].events'],
    ['rates', { reference: 'Martian' }, 'reference'],
    ['ogrs4g', { age: 17 }, 'age'],
    ['ogrs4g', { offenceGroup: 'toString' }, 'offenceGroup'],
    ['ogrs4g', { ageAtFirstSanction: 31, ageAtCurrentSanction: 30 }, 'ageAtFirstSanction'],
  ])('when a line of kind %s has %j › then the path is %s', (kind, changes, path) => {
    expect(changed(kind, changes)).toEqual(fault(path, vectorOf(kind).input.id));
  });

  test('when reviews of detention are out of order or no instants › then the path is the first such review', () => {
    const detention = vectors.find(({ input }) => input.calculate === 'detention')?.input;
    const reviewed = (...reviewsAt: string[]) => ask(JSON.stringify({ ...detention, reviewsAt }));
    expect(reviewed('2026-11-20T14:00:00Z', '2026-11-20T13:59:00Z')).toEqual(fault('reviewsAt[1]', 'v-dat-031'));
    expect(reviewed('2026-11-20T25:00:00Z')).toEqual(fault('reviewsAt[0]', 'v-dat-031'));
    expect(reviewed('2026-11-20T14:00:00')).toEqual(fault('reviewsAt[0]', 'v-dat-031'));
    expect(reviewed('2026-11-20T14:00Z', '2026-11-20T14:00:00+00:00')).toMatchObject({ rules: {} });
  });

  test('when the period would run off the calendar › then it is a fault and no crash', () => {
    const condition = vectors.find(({ input }) => input.calculate === 'condition-period')?.input;
    const settings = { period: { from: 'given', weeks: 9e15 } };
    expect(ask(JSON.stringify({ ...condition, settings }))).toEqual(fault('settings.period.weeks', 'v-dat-039'));
  });
});

describe('given facts that are not there', () => {
  const unanswered = { id: 'v-1', kind: 'breach', disposal: 'CC', today: '2027-08-02' };
  const groups = ['offence', 'failure', 'arrest', 'proceedings', 'penalty', 'certificate'] as const;
  const answer = {
    id: 'v-1',
    permitted: ['no-action'],
    forbidden: {
      vary: ['P6-23'],
      arrest: ['LAW-6'],
      charge: ['CC-07'],
      'rescind-and-attach-penalty': ['CC-08'],
      'raise-penalty': ['CC-09'],
      'issue-certificate': ['CC-10'],
    },
    rules: {},
  };

  test('when a group is absent, null or has nothing in it › then the answer is the same', () => {
    const nulls = Object.fromEntries(groups.map((group) => [group, null]));
    const empty = { offence: {}, failure: {}, arrest: {}, proceedings: {} };
    const emptyTexts = { offence: { class: '', date: '' }, failure: { condition: '', reasonableExcuse: '' } };
    for (const facts of [{}, nulls, empty, emptyTexts]) {
      expect(ask(JSON.stringify({ ...unanswered, ...facts }))).toEqual(answer);
    }
  });

  test('when a certificate is drafted with nothing in it › then everything is missing from it', () => {
    expect(ask(JSON.stringify({ ...unanswered, certificate: {} }))).toMatchObject({
      forbidden: { 'issue-certificate': ['CC-10', 'CC-11', 'CC-12'] },
    });
  });

  test('when a score’s version is empty › then it has none', () => {
    expect(changed('cohort', { score: { instrument: 'OGRS', version: '', percent: 92 } })).toMatchObject({
      result: 'out',
      scoreAccepted: false,
    });
  });

  test('when a victim has not been told: absent, null or empty › then today counts', () => {
    const late = vectors.find(({ input }) => input.id === 'v-dat-028');
    for (const toldOn of [undefined, null, '']) {
      expect(ask(JSON.stringify({ ...late?.input, toldOn }))).toEqual(late?.expected);
    }
  });

  test('when there are no reviews yet: absent, null or none › then the first is due', () => {
    const first = vectors.find(({ input }) => input.id === 'v-dat-031');
    for (const reviewsAt of [undefined, null, []]) {
      expect(ask(JSON.stringify({ ...first?.input, reviewsAt }))).toEqual(first?.expected);
    }
  });
});

describe('given any line', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema(vectorSchema, 'vectors');
  const validAnswer = (kind: string) => ajv.getSchema(`vectors#/$defs/${kind}-answer`);

  /** What the schema cannot say of a line and its page does. */
  const saidByThePage = /^(reference|groups\[\d\]\.events|ageAtFirstSanction|reviewsAt\[\d\])$/;

  test.each(kinds)(
    'when it is of kind %s and keeps to the schema › then so does its answer, and the line asked again gives it again',
    (kind) => {
      fc.assert(
        fc.property(arbitraryLine(kind), (line) => {
          const text = JSON.stringify(line);
          const answer = ask(text);
          expect(ask(text)).toEqual(answer);
          if (typeof answer === 'object' && answer !== null && 'path' in answer) {
            expect(answer.path).toMatch(saidByThePage);
          } else {
            const validate = validAnswer(kind);
            expect([validate?.(answer), validate?.errors]).toEqual([true, null]);
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  test('when it is any text or any JSON › then it is answered in one line, with an id or null', () => {
    const kind = fc.constantFrom(...kinds, 'horoscope', '__proto__');
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .tuple(kind, fc.dictionary(fc.string(), fc.jsonValue()))
        .map(([name, more]) => JSON.stringify({ ...more, kind: name })),
    );
    fc.assert(
      fc.property(anything, (line) => {
        const answer = evaluateLine(line);
        expect(answer).not.toContain('\n');
        expect(JSON.parse(answer)).toMatchObject({ error: 'invalid-input', path: expect.any(String) });
      }),
      { numRuns: 500 },
    );
  });
});
