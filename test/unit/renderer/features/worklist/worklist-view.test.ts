import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  caseOnLine,
  countOf,
  dueFirst,
  flagsInColumn,
  lineFrom,
  previewOf,
  type WorklistRow,
  type WorklistViewName,
  worklistGroups,
  worklistLines,
  worklistRow,
  worklistViews,
} from '../../../../../renderer/features/worklist/worklist-view.ts';
import { caseIdSchema } from '../../../../../shared/domain/case/events.ts';
import { stageSchema } from '../../../../../shared/domain/case/stage.ts';
import type { CaseSummary } from '../../../../../shared/domain/case/summary.ts';
import { type People, peopleOf } from '../../../../../shared/domain/person/people.ts';
import { type Instant, instantFromEpochMilliseconds } from '../../../../../shared/time.ts';
import { day, id, instant } from '../../../../factories/given-case.ts';
import { mappaFlag, otherCaseId } from '../../../../factories/people.ts';

const now = instant('2026-11-20T02:00:00.000Z');

const alun = id('sergeant');

const row = (name: string, changes: Partial<CaseSummary> = {}): CaseSummary => ({
  caseId: caseIdSchema.parse(id(name)),
  sequence: 3,
  surname: name,
  forenames: 'Dummy',
  offenceTitle: 'Theft from a shop',
  offenceCode: 'TH68010',
  offenceCount: 1,
  stage: 'screening',
  ownerId: alun,
  ownerName: 'Alun Mockford',
  openedAt: instant('2026-11-19T22:00:00.000Z'),
  changedAt: instant('2026-11-20T01:30:00.000Z'),
  flags: [],
  exports: [],
  ...changes,
});

/** Each case is about a person of its own. */
const alone = (summary: CaseSummary) => [summary];
type Item = WorklistRow | { readonly words: string; readonly count: number };
const isRow = (item: Item): item is WorklistRow => 'caseId' in item;
const linesOf = (summaries: readonly CaseSummary[], view: WorklistViewName, at: Instant, userId: string) =>
  worklistLines(
    dueFirst(worklistGroups(summaries, view, { userId, rank: 'sergeant' }), summaries, at),
    summaries.length,
    null,
  );
/** Every line of a list, as the screen makes those in sight. */
const worklistRows = (
  summaries: readonly CaseSummary[],
  view: WorklistViewName,
  at: Instant,
  userId: string,
  casesOf: People['casesOf'],
): readonly Item[] => {
  const { headings, lines } = linesOf(summaries, view, at, userId);
  return Array.from(lines, (line) => {
    const summary = summaries[line];
    const item = summary ? worklistRow(summary, at, userId, casesOf) : headings[-line - 1];
    if (!item) throw new Error('Each line is a heading or a case');
    return item;
  });
};
/** Headings as they are, rows by surname. */
const shown = (summaries: readonly CaseSummary[], view: WorklistViewName = 'all') =>
  worklistRows(summaries, view, now, alun, peopleOf(summaries).casesOf).map((item) =>
    isRow(item) ? item.surname : `${item.words} (${item.count})`,
  );
const only = (summary: CaseSummary) => {
  const [found] = worklistRows([summary], 'all', now, alun, alone).filter(isRow);
  if (!found) throw new Error('The case has a row');
  return found;
};

const arrived = (time: string, authorised?: string): Partial<CaseSummary> => ({
  detentionArrivedAt: instant(time),
  ...(authorised !== undefined && { detentionAuthorisedAt: instant(authorised) }),
});
const betis: Partial<CaseSummary> = { ownerId: id('bt'), ownerName: 'Beti Dummersley' };
const given: Partial<CaseSummary> = { givenAt: instant('2026-11-20T01:00:00.000Z') };

describe('given cases in and out of custody, given and delivered', () => {
  const summaries = [
    row('Delivered', { ...given, stage: 'done' }),
    row('Older', { changedAt: instant('2026-11-19T10:00:00.000Z'), ...betis }),
    row('Newer', { ...betis, offeredTo: { userId: alun, name: 'Alun Mockford' } }),
    // 24 hours end at 22:00; the review at 20:30 is past.
    row('Later', arrived('2026-11-19T22:00:00.000Z', '2026-11-19T14:30:00.000Z')),
    // The review is due at 02:30.
    row('Reviewed', arrived('2026-11-19T20:00:00.000Z', '2026-11-19T20:30:00.000Z')),
    // 24 hours ended at 01:00.
    row('Past', arrived('2026-11-19T01:00:00.000Z')),
    row('Exported', { ...given, ...arrived('2026-11-19T20:00:00.000Z'), stage: 'export' }),
    row('Papers', { ...given, stage: 'paperwork', changedAt: instant('2026-11-20T01:59:00.000Z') }),
  ];

  test('when all are shown › then custody comes first by what falls due, the rest by the last change', () => {
    expect(shown(summaries)).toEqual([
      'In custody now (3)',
      'PAST',
      'REVIEWED',
      'LATER',
      'Not in custody (2)',
      'NEWER',
      'OLDER',
      'Given, papers or export to finish (2)',
      'PAPERS',
      'EXPORTED',
      'Delivered (1)',
      'DELIVERED',
    ]);
  });

  test.each([
    ['open', 7],
    ['mine', 5],
    ['offered', 1],
    ['in-custody', 3],
    ['to-export', 2],
    ['all', 8],
  ] as const)('when the view is %s › then %i cases are counted, and as many shown', (view, count) => {
    expect(countOf(view, summaries, { userId: alun, rank: 'sergeant' })).toBe(count);
    expect(worklistRows(summaries, view, now, alun, peopleOf(summaries).casesOf).filter(isRow)).toHaveLength(count);
  });

  test('when only what is offered to Alun is shown › then it is Beti’s case', () => {
    expect(shown(summaries, 'offered')).toEqual(['Not in custody (1)', 'NEWER']);
  });

  test('when only Alun’s are shown › then neither Beti’s nor what is delivered', () => {
    expect(shown(summaries, 'mine')).toEqual([
      'In custody now (3)',
      'PAST',
      'REVIEWED',
      'LATER',
      'Given, papers or export to finish (2)',
      'PAPERS',
      'EXPORTED',
    ]);
  });

  test('when only those in custody are shown › then no other heading is', () => {
    expect(shown(summaries, 'in-custody')).toEqual(['In custody now (3)', 'PAST', 'REVIEWED', 'LATER']);
  });
});

describe('given two people in custody and two who are not', () => {
  const summaries = [
    row('Free', { changedAt: instant('2026-11-20T01:00:00.000Z') }),
    row('Held', arrived('2026-11-19T20:00:00.000Z')),
    row('Freed'),
    row('Kept', arrived('2026-11-19T10:00:00.000Z')),
  ];
  const all = linesOf(summaries, 'all', now, alun);
  const nameOn = (line: number) => summaries[caseOnLine(all, line) ?? -1]?.surname;

  test('when a line is asked for its case › then a heading has that of the case below it', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(nameOn)).toEqual(['Kept', 'Kept', 'Held', 'Freed', 'Freed', 'Free', undefined]);
  });

  test.each([
    [1, 1, 'Held'],
    [2, 1, 'Freed'],
    [4, -1, 'Held'],
    [1, -1, 'Kept'],
    [5, 1, 'Free'],
    [1, 10, 'Free'],
    [5, -10, 'Kept'],
    [5, -1e9, 'Kept'],
  ])('when the selection moves from line %i by %i › then it is on %s, never on a heading', (line, by, name) => {
    const reached = lineFrom(all, line, by);
    expect(all.lines[reached]).toBeGreaterThanOrEqual(0);
    expect(nameOn(reached)).toBe(name);
  });

  test('when some are found › then they alone stand there, in the same order, and an empty heading is gone', () => {
    const groups = dueFirst(worklistGroups(summaries, 'all', { userId: alun, rank: 'sergeant' }), summaries, now);
    const found = worklistLines(groups, summaries.length, Uint32Array.of(0, 2));
    expect(found.headings).toEqual([{ words: 'Not in custody', count: 2 }]);
    expect([...found.lines]).toEqual([-1, 2, 0]);
    expect(found.caseCount).toBe(2);
    expect(worklistLines(groups, summaries.length, new Uint32Array()).lines).toHaveLength(0);
  });
});

test('given no case › when the list is shown › then it has neither rows nor headings', () => {
  expect(shown([])).toEqual([]);
});

test('given any cases › when any view is shown › then each case of it stands there once, and headings count their rows', () => {
  const time = fc
    .integer({ min: 0, max: 72 * 3_600_000 })
    .map((passed) => instantFromEpochMilliseconds(passed + 1_795_000_000_000));
  const cases = fc.array(
    fc.record({
      stage: fc.constantFrom(...stageSchema.options),
      arrivedAt: fc.option(time, { nil: undefined }),
      changedAt: time,
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(cases, fc.constantFrom(...worklistViews), (made, view) => {
      const summaries = made.map(({ stage, arrivedAt, changedAt }, index) =>
        row(`c${index}`, {
          stage,
          changedAt,
          ...(arrivedAt && { detentionArrivedAt: arrivedAt }),
          ...(['paperwork', 'export', 'done'].includes(stage) && given),
        }),
      );
      const items = worklistRows(summaries, view, now, alun, peopleOf(summaries).casesOf);
      const rows = items.filter(isRow);
      expect(new Set(rows.map(({ caseId }) => caseId)).size).toBe(rows.length);
      expect(rows).toHaveLength(countOf(view, summaries, { userId: alun, rank: 'sergeant' }));
      const counted = items.reduce((sum, item) => sum + (isRow(item) ? 0 : item.count), 0);
      expect(counted).toBe(rows.length);
    }),
  );
});

describe('what a row says is due', () => {
  test.each([
    ['1 h 31 before the review', '2026-11-19T21:31:00.000Z', '1 h 31', 'today'],
    ['1 h 30 before the review', '2026-11-19T21:30:00.000Z', '1 h 30', 'soon'],
    ['a minute before the review', '2026-11-19T20:01:00.000Z', '1 min', 'soon'],
    ['as the review falls', '2026-11-19T20:00:00.000Z', '18 h 00', 'today'],
  ])('given it is %s › when the row is shown › then %s', (_, authorised, words, tone) => {
    expect(only(row('Held', arrived('2026-11-19T20:00:00.000Z', authorised))).due).toEqual({
      words,
      tone,
      icon: 'clock',
    });
  });

  test.each([
    ['a minute before 24 hours', '2026-11-19T02:01:00.000Z', '1 min', 'soon'],
    ['24 hours', '2026-11-19T02:00:00.000Z', 'Past 24 h', 'late'],
  ])('given it is %s since arrival › when the row is shown › then %3$s', (_, arrival, words, tone) => {
    expect(only(row('Held', arrived(arrival))).due).toEqual({ words, tone, icon: 'clock' });
  });

  test.each([
    ['today', '2026-11-20T00:00:00.000Z', '00:00'],
    ['the day before', '2026-11-19T23:59:59.999Z', '19 Nov'],
  ])('given nobody is held and the last change was %s › when the row is shown › then %3$s', (_, changedAt, words) => {
    expect(only(row('Free', { changedAt: instant(changedAt) })).due).toEqual({ words, tone: 'none', icon: 'calendar' });
  });

  test('given summer time › when a change after midnight by the wall clock is shown › then it was today', () => {
    // 00:30 on 25 October by summer time is still 24 October in UTC.
    const summer = row('Free', { changedAt: instant('2026-10-24T23:30:00.000Z') });
    const [, item] = worklistRows([summer], 'all', instant('2026-10-25T12:00:00.000Z'), alun, alone);
    expect(item && isRow(item) && item.due.words).toBe('00:30');
  });
});

describe('the words of a row', () => {
  test('given a person of whom all is known › when the row is shown › then it says so briefly', () => {
    expect(
      only(
        row('Testowska', {
          dateOfBirth: day('1994-03-14'),
          gender: 'female',
          custodyRecordNumber: 'NM/QS/26/004127',
          flags: ['vulnerable', 'domestic-abuse'],
          offenceCount: 3,
        }),
      ),
    ).toMatchObject({
      surname: 'TESTOWSKA',
      sexAndAge: 'F 32',
      custody: 'QS/004127',
      offence: 'Theft from a shop and 2 more',
      offenceCode: 'TH68010',
      stage: 'Screening',
      owner: 'You',
      held: 'No',
      flags: [{ short: 'DA' }, { short: 'VUL' }],
    });
  });

  test('given a person of whom next to nothing is known › when the row is shown › then nothing is made up', () => {
    const {
      offenceTitle: _,
      offenceCode: __,
      ...bare
    } = row('Sampleton', { offenceCount: 0, ownerId: id('bt'), ownerName: 'Beti Dummersley' });
    expect(only(bare)).toMatchObject({
      sexAndAge: '',
      custody: 'None',
      offence: 'No offence yet',
      offenceCode: '',
      owner: 'Beti Dummersley',
    });
  });

  test('given a custody number of another form › when the row is shown › then it stands whole', () => {
    expect(only(row('Sampleton', { custodyRecordNumber: '26-004127' })).custody).toBe('26-004127');
  });

  test.each([
    ['the day before the birthday', '2026-11-20T12:00:00.000Z', 'M 17'],
    ['the birthday', '2026-11-21T00:00:00.000Z', 'M 18'],
  ])('given it is %s › when the row is shown › then the age is that of the day', (_, at, sexAndAge) => {
    const young = row('Sampleton', { dateOfBirth: day('2008-11-21'), gender: 'male' });
    const [, item] = worklistRows([young], 'all', instant(at), alun, alone);
    expect(item && isRow(item) && item.sexAndAge).toBe(sexAndAge);
  });

  test.each([
    ['held', arrived('2026-11-19T20:34:00.000Z'), '5:26'],
    ['given a caution', { ...arrived('2026-11-19T20:34:00.000Z'), ...given, stage: 'paperwork' as const }, 'Given'],
    ['not held', {}, 'No'],
  ])('given they are %s › when the row is shown › then held says %3$s', (_, changes, held) => {
    expect(only(row('Sampleton', changes)).held).toBe(held);
  });
});

describe('the preview', () => {
  test('given a case in custody › when it is previewed › then facts, clock and the next step are shown', () => {
    const held = row('Testowska', {
      ...arrived('2026-11-19T20:34:00.000Z'),
      dateOfBirth: day('1994-03-14'),
      gender: 'female',
      custodyRecordNumber: 'NM/QS/26/004127',
      disposal: 'ACC',
    });
    expect(previewOf(held, now)).toEqual({
      name: 'TESTOWSKA, Dummy',
      born: 'Female, born 14 March 1994 (32)',
      custody: 'NM/QS/26/004127',
      clock: expect.objectContaining({ held: '5:26' }),
      facts: [
        { key: 'Offence', value: 'Theft from a shop' },
        { key: 'Stage', value: 'Screening' },
        { key: 'Disposal', value: 'Conditional caution' },
        { key: 'Owner', value: 'Alun Mockford' },
        { key: 'Opened', value: '19 November 2026, 22:00' },
        { key: 'Last change', value: '20 November 2026, 01:30' },
      ],
      next: 'Continue screening',
    });
  });

  test('given a caution that was given to somebody who had arrived › when it is previewed › then no clock runs', () => {
    const preview = previewOf(
      row('Testowska', { ...arrived('2026-11-19T20:34:00.000Z'), ...given, stage: 'paperwork' }),
      now,
    );
    expect(preview.clock).toBeNull();
    expect(preview.facts).toContainEqual({ key: 'Given', value: '20 November 2026, 01:00' });
    expect(preview.next).toBe('Make the paperwork');
  });

  test('given a case that is offered › when it is previewed › then whose it is and who was asked', () => {
    const { facts } = previewOf(row('Testowska', { offeredTo: { userId: id('bt'), name: 'Beti Dummersley' } }), now);
    expect(facts).toContainEqual({ key: 'Owner', value: 'Alun Mockford' });
    expect(facts).toContainEqual({ key: 'Offered to', value: 'Beti Dummersley' });
  });

  test('given a disposal that was refused › when it is previewed and listed › then both say so', () => {
    const refused = row('Testowska', { refused: 'ACC' });
    expect(previewOf(refused, now).facts).toContainEqual({ key: 'Disposal', value: 'Conditional caution refused' });
    expect(only(refused)).toMatchObject({ stage: 'Refused', stageTone: 'orange' });
    expect(only(row('Testowska'))).toMatchObject({ stage: 'Screening' });
  });

  test('given next to nothing is known › when it is previewed › then that is said', () => {
    const { offenceTitle: _, offenceCode: __, ...bare } = row('Sampleton', { offenceCount: 0 });
    expect(previewOf(bare, now)).toMatchObject({
      born: 'Sex not recorded, date of birth not recorded',
      custody: 'No custody record number',
      clock: null,
      facts: expect.arrayContaining([
        { key: 'Offence', value: 'None yet' },
        { key: 'Disposal', value: 'Not chosen' },
      ]),
    });
  });
});

describe('the flags of a row', () => {
  const marks = ['vulnerable', 'interpreter', 'domestic-abuse'] as const;
  const shownOf = (summary: CaseSummary) => {
    const { shown, more } = flagsInColumn(only(summary).flags);
    return [shown.map(({ short }) => short).join(' '), more.length];
  };

  test.each<[string, CaseSummary, string, number]>([
    ['three short ones', row('A', { flags: [...marks] }), 'DA VUL INT', 0],
    ['four short ones', row('B', { flags: [...marks, 'violence-risk'] }), 'VIO DA', 2],
    ['MAPPA and one more', row('C', { flags: ['interpreter'], personFlags: [mappaFlag] }), 'MAPPA INT', 0],
    ['MAPPA and two more', row('D', { flags: ['interpreter', 'vulnerable'], personFlags: [mappaFlag] }), 'MAPPA', 2],
  ])(
    'given %s › when the column is filled › then what fits stands and the rest is counted',
    (_, summary, words, more) => {
      expect(shownOf(summary)).toEqual([words, more]);
    },
  );

  test('given a flag on another case of the person › when the row is shown › then it stands on this one too', () => {
    const flagged = row('Testowska', { caseId: otherCaseId(1), personFlags: [mappaFlag] });
    const plain = row('Testowska', { caseId: otherCaseId(2), personId: otherCaseId(1) });
    const both = [flagged, plain];
    const rows = worklistRows(both, 'all', now, 'Alun Mockford', peopleOf(both).casesOf).filter(isRow);
    expect(rows.map(({ flags }) => flags.map(({ short }) => short))).toEqual([['MAPPA'], ['MAPPA']]);
  });
});

describe('given requests for authority', () => {
  const summaries = [
    row('Nobody'),
    row('Inspectors', { authorityAsked: [{ authority: 'inspector', askedBy: id('bt') }] }),
    row('Superintendents', { authorityAsked: [{ authority: 'superintendent', askedBy: id('bt') }] }),
  ];
  const waiting = (rank: 'sergeant' | 'inspector' | 'superintendent', userId = alun) =>
    countOf('authority', summaries, { userId, rank });

  test('when officers look › then each finds what their rank can answer, and nobody what they asked for', () => {
    expect([waiting('sergeant'), waiting('inspector'), waiting('superintendent')]).toEqual([0, 1, 2]);
    expect(waiting('superintendent', id('bt'))).toBe(0);
  });
});
