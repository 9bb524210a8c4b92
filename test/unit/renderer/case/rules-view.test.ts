import { describe, expect, test } from 'vitest';
import { rulesView } from '../../../../renderer/case/rules-view.ts';
import { lawfulness } from '../../../../shared/domain/case/lawfulness.ts';
import { day, settingsHistory } from '../../../factories/given-case.ts';
import { caseThrough, type OpenCaseTraits } from '../../../factories/open-case.ts';

const [today, underPart6] = settingsHistory;
if (!today || !underPart6) throw new Error('The station has two versions of its settings');

const viewOf = (traits: OpenCaseTraits, { settings } = today, giver: 'sergeant' | 'constable' = 'sergeant') =>
  rulesView(
    lawfulness(caseThrough('screened', traits), ['ACC', 'DC', 'CC'], ['screening'], {
      today: day('2026-11-20'),
      giver,
      settings,
    }),
  );

describe('given a lawful case under today’s law', () => {
  const view = viewOf({});

  test('when its disposals are shown › then the conditional caution is available and the others barred, with why', () => {
    expect(view.disposals).toEqual([
      {
        disposal: 'ACC',
        name: 'Conditional caution',
        status: 'available',
        statusWords: 'Available',
        tone: 'green',
        why: 'Criminal Justice Act 2003 Part 3',
      },
      {
        disposal: 'DC',
        name: 'Diversionary caution',
        status: 'barred',
        statusWords: 'Barred',
        tone: 'red',
        why: 'Diversionary and community cautions are not in force yet',
      },
      {
        disposal: 'CC',
        name: 'Community caution',
        status: 'barred',
        statusWords: 'Barred',
        tone: 'red',
        why: 'Diversionary and community cautions are not in force yet',
      },
    ]);
  });

  test('when its rules are shown › then a rule found alike for two disposals is one row that names both', () => {
    expect(view.rows.filter(({ id }) => id === 'P6-01')).toEqual([
      {
        id: 'P6-01',
        outcome: 'bar',
        heading: 'Diversionary and community cautions are not in force yet',
        reason: 'Part 6 of the 2022 Act has not started. Choose a disposal that is in force today.',
        citation: 'PCSC Act 2022 Part 6 (commencement)',
        citationKind: 'Act',
        affects: 'Stops: diversionary caution, community caution',
        disposals: ['DC', 'CC'],
      },
    ]);
  });

  test('when its rules are shown › then a rule that passed shows what it wants and no reason', () => {
    expect(view.rows.find(({ id }) => id === 'YC-01')).toMatchObject({
      outcome: 'pass',
      heading: 'Adult caution for an adult',
      reason: '',
      affects: 'Checked for: conditional caution, diversionary caution, community caution',
    });
  });

  test('when something is missing only for a barred disposal › then it is not asked for', () => {
    expect(view.missing).toEqual([]);
    expect(view.rows.find(({ id }) => id === 'CC-02')?.outcome).toBe('unknown');
  });
});

describe('given a case with every kind of outcome', () => {
  const view = viewOf({ markers: { harassmentOrStalking: true }, unanswered: ['fit', 'legalAdvice'] });

  test('when its rules are shown › then bars come first, then authority, warnings, what is not known, what passed', () => {
    const outcomes = view.rows.map(({ outcome }) => outcome);
    expect([...new Set(outcomes)]).toEqual(['bar', 'authority', 'warning', 'unknown', 'pass']);
    expect(outcomes).toEqual(
      outcomes.toSorted((a, b) => [...new Set(outcomes)].indexOf(a) - [...new Set(outcomes)].indexOf(b)),
    );
  });

  test('when its outcomes are counted › then the counts are those of the rows', () => {
    const count = (wanted: string) => view.rows.filter(({ outcome }) => outcome === wanted).length;
    expect(view.tally).toEqual({
      bar: count('bar'),
      authority: count('authority'),
      warning: count('warning'),
      unknown: count('unknown'),
      pass: count('pass'),
    });
    expect(Object.values(view.tally).every((number) => number > 0)).toBe(true);
  });

  test('when it is asked what is missing › then the warning about legal advice is asked too, each once and in order', () => {
    expect(view.missing).toEqual(['person.fit', 'person.legalAdviceOffered']);
  });
});

test('given records nobody checked › when it is asked what is missing › then history is asked though its rule only warns', () => {
  expect(viewOf({ unanswered: ['historyChecked'] }).missing).toEqual(['history']);
});

describe('given one disposal each way', () => {
  const statusOf = (view: ReturnType<typeof viewOf>) =>
    view.disposals.map(({ status, tone, why }) => [status, tone, why]);

  test('when harassment waits for a prosecutor › then the conditional caution needs authority, in purple', () => {
    expect(statusOf(viewOf({ markers: { harassmentOrStalking: true } }))[0]).toEqual([
      'needs-authority',
      'purple',
      'Harassment or stalking: prosecutor must agree',
    ]);
  });

  test('when fitness is not known › then it is not yet known, in grey', () => {
    expect(statusOf(viewOf({ unanswered: ['fit'] }))[0]).toEqual(['not-yet-known', 'grey', 'Facts still needed']);
  });

  test('when a constable looks › then the conditional caution is barred to them and the others are not, under Part 6', () => {
    expect(viewOf({}, underPart6, 'constable').disposals.map(({ status }) => status)).toEqual([
      'barred',
      'available',
      'available',
    ]);
  });
});
