import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  type CaseRecord,
  caseJsonSchema,
  caseRecord,
  caseRecordSchema,
} from '../../../../../electron/services/exchange/case-record.ts';
import type { CaseEvent, Disposal } from '../../../../../shared/domain/case/events.ts';
import { fold } from '../../../../../shared/domain/case/evolve.ts';
import { type GivenCaseTraits, givenCaseEvents, station } from '../../../../factories/given-case.ts';
import { documentId, packageId, packedCaseEvents } from './packed-case.ts';

const schemaFile = new URL('../../../../../docs/formats/case-1.schema.json', import.meta.url);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile<CaseRecord>(caseJsonSchema());

function recordOf(events: readonly CaseEvent[]): CaseRecord {
  const subject = fold(events);
  const queuedAt = subject.exports[0]?.queuedAt ?? subject.changedAt;
  return caseRecord(subject, events, { packageId, queuedAt, station, documents: subject.documents });
}
/** As a receiver reads it. */
const asRead = (record: CaseRecord): CaseRecord => JSON.parse(JSON.stringify(record));

const traits: Readonly<Record<string, GivenCaseTraits>> = {
  'a conditional caution': { disposal: 'ACC' },
  'a diversionary caution with an interpreter, an appropriate adult and a victim': {
    disposal: 'DC',
    supported: true,
    victim: { name: 'Placid Dummersley', views: 'I want an apology.' },
  },
  'a community caution': { disposal: 'CC' },
  'a simple caution': { disposal: 'SC' },
  'a community resolution': { disposal: 'CR' },
  'a penalty notice with an interpreter and an appropriate adult': { disposal: 'PND', supported: true },
  'an outcome 22': { disposal: 'O22' },
};

describe.each(Object.entries(traits))('given %s', (_name, given) => {
  const events = packedCaseEvents(given);
  const record = asRead(recordOf(events));

  test('when its record is made › then the published schema accepts it', () => {
    validate(record);
    expect(validate.errors).toBeNull();
  });

  test('when its record is read again › then its events give the same case', () => {
    expect(fold(caseRecordSchema.parse(record).events)).toEqual(fold(events));
  });
});

test('given a conditional caution of Zofia Testowska › when its record is made › then the plain fields say what was decided', () => {
  const record = asRead(recordOf(packedCaseEvents()));

  expect(record).toMatchObject({
    format: 'proviso-case',
    version: 1,
    marking: 'OFFICIAL-SENSITIVE',
    packageId,
    custodyRecordNumber: 'NM/QS/26/004127',
    person: { surname: 'Testowska', forenames: 'Zofia', dateOfBirth: '1994-03-14' },
    disposal: {
      disposal: 'ACC',
      givenAt: '2026-11-20T02:14:00.000Z',
      givenOn: '2026-11-20',
      place: 'Quayside Custody',
      givenBy: { name: 'Alun Mockford', rank: 'sergeant' },
      signatures: [{ role: 'person' }, { role: 'officer' }],
    },
    conditions: [{ kind: 'attendance', hours: 3, endsOn: '2027-01-14' }],
    documents: [{ documentId, path: `data/documents/${documentId}.pdf`, pages: 2 }],
  });
  expect(record.offences).toEqual([
    {
      offenceId: expect.any(String),
      cjsCode: 'TH68010',
      title: 'Theft from a shop',
      class: 'either-way',
      date: '2026-11-18',
      place: 'Nonesuch Stores, Bridge Street, Northmere',
      valuePence: 4250,
      wording: expect.any(String),
    },
  ]);
});

describe('given a disposal that takes no admission', () => {
  const disposalOf = (disposal: Disposal) => asRead(recordOf(packedCaseEvents({ disposal }))).disposal;

  test('when the record of a penalty notice is made › then it has tier, amount, last day and what follows, and no admission', () => {
    expect(disposalOf('PND')).toMatchObject({
      admission: null,
      consent: null,
      penalty: {
        tier: 'lower',
        amountPence: 6_000,
        lastDay: '2026-12-10',
        registrableFrom: '2026-12-11',
        registrablePence: 9_000,
      },
      signatures: [{ role: 'officer' }],
    });
    expect(disposalOf('CR')).not.toHaveProperty('penalty');
  });

  test('when the record of an outcome 22 is made › then it has what was done and the day', () => {
    expect(disposalOf('O22')).toMatchObject({
      admission: null,
      activity: { done: 'Two sessions of the Harbwr alcohol awareness course.', completedOn: '2026-11-19' },
    });
    expect(disposalOf('PND')).not.toHaveProperty('activity');
  });
});

test('given a simple caution › when its record is made › then choosing and giving keep their facts, outcomes, rules and settings', () => {
  const { disposal } = asRead(recordOf(packedCaseEvents({ disposal: 'SC' })));
  const basis = { rulesVersion: expect.any(String), settingsVersion: 1, facts: { today: '2026-11-20', gravity: 2 } };
  expect(disposal).toMatchObject({ ...basis, decision: { ...basis, reason: 'First offence, admitted at once.' } });
  expect(disposal?.outcomes.map(({ rule }) => rule)).toContain('SC-09');
  expect(disposal?.decision.outcomes.map(({ rule }) => rule)).toContain('SC-01');
  expect(disposal?.statements.map(({ statement, language }) => `${statement} ${language}`)).toEqual([
    'admission en',
    'choice-and-advice en',
    'effect en',
    'agreement en',
  ]);
});

test('given a case that was only opened › when its record is made › then the disposal is null and the schema accepts it', () => {
  const events = givenCaseEvents().slice(0, 3);
  const record = asRead(recordOf(events));

  validate(record);
  expect(validate.errors).toBeNull();
  expect(record.disposal).toBeNull();
});

test('given a caution that a prosecutor agreed to › when its record is made › then the authority stands with the disposal', () => {
  const events = packedCaseEvents();
  const last = events.at(-1);
  if (!last) throw new Error('a stream has events');
  const record = recordOf([
    ...events,
    {
      ...last,
      sequence: last.sequence + 1,
      body: {
        type: 'ProsecutorDecided',
        authority: 'prosecutor',
        name: 'Petra Sampleton',
        reason: 'Suitable.',
        reference: 'CPS/1',
        rules: ['DC-04'],
      },
    },
  ]);

  validate(asRead(record));
  expect(validate.errors).toBeNull();
  expect(record.disposal?.authorities).toEqual([
    {
      authority: 'prosecutor',
      name: 'Petra Sampleton',
      reason: 'Suitable.',
      reference: 'CPS/1',
      rules: ['DC-04'],
      recordedAt: last.at,
      recordedBy: last.actor,
    },
  ]);
});

describe('given the schema', () => {
  test('when the file in docs/formats is read › then it is the schema of this program (write-case-schema.ts renews it)', async () => {
    expect(JSON.parse(await readFile(schemaFile, 'utf8'))).toEqual(asPlain(caseJsonSchema()));
  });

  test.each([
    ['another version', { version: 2 }],
    ['a field nobody described', { shoeSize: 5 }],
    ['a day in another form', { person: { surname: 'Testowska', forenames: 'Zofia', dateOfBirth: '14/03/1994' } }],
    ['no events', { events: [] }],
  ])('when a record has %s › then it is refused', (_what, change) => {
    expect(validate({ ...asRead(recordOf(packedCaseEvents())), ...change })).toBe(false);
  });
});

function asPlain(schema: object): unknown {
  return JSON.parse(JSON.stringify(schema));
}
