import { describe, expect, test } from 'vitest';
import { availabilityLine, personView } from '../../../../../renderer/features/person/person-view.ts';
import type { CaseCommand } from '../../../../../shared/domain/case/commands.ts';
import type { Person } from '../../../../../shared/domain/case/events.ts';
import { fold } from '../../../../../shared/domain/case/evolve.ts';
import { attendance, day, givenAt, id, zofia } from '../../../../factories/given-case.ts';
import { carryOut, contextFor, eventsThrough, type Point } from '../../../../factories/open-case.ts';
import {
  curfewFlag,
  licence,
  mappaFlag,
  otherCaseId,
  plainFlag,
  recordsContact,
  setsFlag,
  time,
} from '../../../../factories/people.ts';

const { settings } = contextFor().settings;
const caseAt = (point: Point, commands: readonly CaseCommand[] = [], person: Partial<Person> = {}) =>
  fold(carryOut(eventsThrough(point, { person }), commands));
const viewOf = (...cases: Parameters<typeof personView>[0][number][]) => personView(cases, givenAt, settings);

describe('given a person with a caution and an open case', () => {
  const prior = { recordId: id('prior'), kind: 'CR' as const, date: day('2024-02-03'), offence: 'Criminal damage' };
  const open = caseAt('screened', [{ type: 'AddPriorRecord', record: prior }, setsFlag(mappaFlag), recordsContact()], {
    address: '9 Elsewhere Road',
  });
  const given = caseAt('given', [setsFlag(mappaFlag), recordsContact(), { type: 'RecordOrder', order: licence }]);
  const view = viewOf(open, given);

  test('when the page is shown › then both cases stand there, with what came of them', () => {
    expect(view.name).toBe('TESTOWSKA, Zofia');
    expect(view.born).toBe('Female, born 14 March 1994 (32)');
    expect(view.cases.map(({ disposal }) => disposal)).toEqual(['No disposal yet', 'Conditional caution, 20 Nov 2026']);
    expect(view.outcomes.map(({ kind, date }) => [kind, date])).toEqual([
      ['Conditional caution', '2026-11-20'],
      ['Community resolution', '2024-02-03'],
    ]);
    expect(view.conditions.map(({ key }) => key)).toEqual([attendance.wording]);
    expect(view.orders).toEqual([licence]);
  });

  test('when a flag and a contact were recorded in both › then each stands once', () => {
    expect(view.flags.map(({ words, origin }) => [words, origin])).toEqual([
      ['MAPPA category 2, level 3', 'ViSOR, from 5 January 2026'],
    ]);
    expect(view.contacts).toHaveLength(1);
  });

  test('when the cases differ in a detail › then the latest stands first and the other with its case', () => {
    expect(view.details.find(({ key }) => key === 'Address')?.value).toBe(
      `9 Elsewhere Road; ${zofia.address} in NM/QS/26/004127`,
    );
    expect(view.details.filter(({ key }) => key === 'Born')).toHaveLength(1);
  });
});

test('given a flag that has not begun and one that ended › when the page is shown › then both are told, and neither heads it', () => {
  const view = viewOf(
    caseAt('opened', [
      setsFlag(plainFlag('iom', { from: day('2026-11-21') })),
      setsFlag(plainFlag('warrant')),
      {
        type: 'EndPersonFlag',
        flagId: plainFlag('warrant').flagId,
        endedOn: day('2026-11-19'),
        reason: 'Executed.',
      },
      setsFlag(curfewFlag),
    ]),
  );
  expect(view.flags.map(({ flag, isStanding }) => [flag.kind, isStanding])).toEqual([
    ['tag-and-curfew', true],
    ['iom', false],
  ]);
  expect(view.endedFlags).toEqual(['Warrant, ended 19 November 2026: Executed.']);
  expect(view.flagsShown.map(({ long }) => long)).toEqual(['Tag, curfew 19:00 to 07:00']);
});

test('given a linked case › when the page is shown › then it says who joined it, when and why', () => {
  const view = viewOf(
    caseAt('opened', [
      {
        type: 'LinkPerson',
        personId: otherCaseId(1),
        reason: 'Same PNC ID',
        carriedOver: { flags: [], orders: [] },
      },
    ]),
  );
  expect(view.cases[0]?.linked).toBe('Alun Mockford, 20 Nov 2026: Same PNC ID');
});

describe('given nothing was asked beyond the case', () => {
  const view = viewOf(caseAt('opened', [], { dateOfBirth: undefined, ethnicitySelfDefined: undefined }));

  test('when the page is shown › then not asked is told from nothing to mind', () => {
    expect(view.availability).toBeNull();
    expect(viewOf(caseAt('opened', [{ type: 'RecordAvailability', availability: [] }])).availability).toEqual([]);
    expect(view.needs).toBe('Not assessed');
  });

  test('when the nine characteristics are shown › then each says that nobody asked, but what the details say', () => {
    expect(view.characteristics).toHaveLength(9);
    expect(view.characteristics.filter(({ value }) => value !== 'Not asked')).toEqual([
      { key: 'Sex', value: 'Female' },
    ]);
  });

  test('when some were declined or unknown › then they are told apart', () => {
    const answered = viewOf(
      caseAt('opened', [
        {
          type: 'RecordCharacteristics',
          characteristics: { religionOrBelief: 'declined', disability: 'unknown', race: 'declined' },
        },
      ]),
    ).characteristics;
    const said = Object.fromEntries(answered.map(({ key, value }) => [key, value]));
    expect(said).toMatchObject({
      'Religion or belief': 'Declined to say',
      Disability: 'Unknown',
      Race: 'Declined to say',
      'Sexual orientation': 'Not asked',
      Age: '32',
    });
  });
});

test.each([
  ['2008-11-20', true],
  ['2008-11-21', false],
  ['2000-11-21', true],
  ['2000-11-20', false],
])('given somebody born on %s › when it is 20 November 2026 › then being 18 to 25 is %s', (born, isYoung) => {
  expect(viewOf(caseAt('opened', [], { dateOfBirth: day(born) })).isYoungAdult).toBe(isYoung);
});

test('given something to mind with and without times › when it is told › then the times stand where they matter', () => {
  const times = { days: ['friday', 'saturday'], from: time('04:00'), until: time('12:00') } as const;
  expect(availabilityLine({ kind: 'work', words: 'Shifts', times: { ...times, days: [...times.days] } })).toBe(
    'Work: Shifts, Fri Sat 04:00 to 12:00',
  );
  expect(availabilityLine({ kind: 'neurodiversity', words: 'Written notes' })).toBe('Neurodiversity: Written notes');
});
