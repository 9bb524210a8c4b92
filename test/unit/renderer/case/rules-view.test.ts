import { describe, expect, test } from 'vitest';
import { rulesView, ruleWords } from '../../../../renderer/case/rules-view.ts';
import { disposalOrder } from '../../../../renderer/case/words.ts';
import type { Disposal } from '../../../../shared/domain/case/events.ts';
import { lawfulness } from '../../../../shared/domain/case/lawfulness.ts';
import { appropriateAdult } from '../../../../shared/frameworks/all-disposals/appropriate-adult.ts';
import { schemeCommenced } from '../../../../shared/frameworks/part-6/scheme-commenced.ts';
import type { DisposalEvaluation, Outcome, Rule, Status } from '../../../../shared/frameworks/rule.ts';
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
        rule: schemeCommenced,
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
      affects: 'Checked for: every disposal',
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
    expect(viewOf({}, underPart6, 'constable').disposals.map(({ disposal, status }) => [disposal, status])).toEqual([
      ['DC', 'available'],
      ['CC', 'available'],
      ['ACC', 'barred'],
    ]);
  });
});

describe('given all seven disposals under today’s law', () => {
  const context = { today: day('2026-11-20'), giver: 'sergeant' as const, settings: today.settings };
  const seven = (traits: OpenCaseTraits) =>
    rulesView(lawfulness(caseThrough('screened', traits), disposalOrder, ['screening'], context)).disposals;

  test('when they are shown › then each once, what the law leaves open first and what it bars last', () => {
    const shown = seven({ markers: { harassmentOrStalking: true }, unanswered: ['gravity'] });
    const statuses = [...new Set(shown.map(({ status }) => status))];
    expect(shown.map(({ disposal }) => disposal).toSorted()).toEqual([...disposalOrder].toSorted());
    expect(shown.map(({ status }) => status)).toEqual(
      shown.map(({ status }) => status).toSorted((a, b) => statuses.indexOf(a) - statuses.indexOf(b)),
    );
    const order: readonly Status[] = ['available', 'needs-authority', 'not-yet-known', 'barred'];
    expect(statuses).toEqual(order.filter((status) => statuses.includes(status)));
    expect(statuses.length).toBeGreaterThan(1);
  });
});

const made = (id: string, severity: Rule['severity']): Rule => ({ ...appropriateAdult, id, severity });
const evaluated = (
  disposal: Disposal,
  status: Status,
  findings: readonly (readonly [Rule, Outcome, readonly string[]])[],
): DisposalEvaluation => ({
  disposal,
  status,
  findings: findings.map(([rule, outcome, missing]) => ({ rule, outcome, missing })),
  missing: status === 'not-yet-known' ? findings.flatMap(([, , missing]) => missing) : [],
});

describe('given facts that several rules wait for', () => {
  const bar = made('ALL-98', 'bar');
  const otherBar = made('ALL-99', 'bar');
  const authority = made('ALL-97', 'authority');

  test('when one bar and one authority wait for each › then the bar’s fact is asked first', () => {
    const view = rulesView([
      evaluated('ACC', 'not-yet-known', [
        [authority, 'unknown', ['admission.state']],
        [bar, 'unknown', ['person.fit']],
      ]),
    ]);
    expect(view.missing).toEqual(['person.fit', 'admission.state']);
  });

  test('when two disposals wait for one fact and one for another › then the fact of two is asked first', () => {
    const view = rulesView([
      evaluated('ACC', 'not-yet-known', [
        [bar, 'unknown', ['gravity']],
        [otherBar, 'unknown', ['person.fit']],
      ]),
      evaluated('SC', 'not-yet-known', [[otherBar, 'unknown', ['person.fit']]]),
    ]);
    expect(view.missing).toEqual(['person.fit', 'gravity']);
  });

  test('when the other disposal that waits is barred anyway › then it does not count', () => {
    const view = rulesView([
      evaluated('ACC', 'not-yet-known', [
        [bar, 'unknown', ['gravity']],
        [otherBar, 'unknown', ['person.fit']],
      ]),
      evaluated('SC', 'barred', [[otherBar, 'unknown', ['person.fit']]]),
    ]);
    expect(view.missing).toEqual(['gravity', 'person.fit']);
  });

  test.each(['P6-15', 'CR-03'])('when %s asks for an authority › then why the action is left out is asked', (id) => {
    const view = rulesView([evaluated('DC', 'needs-authority', [[made(id, 'authority'), 'authority', []]])]);
    expect(view.missing).toEqual(['requestedActionReason']);
  });

  test('when P6-15 passes › then it is not', () => {
    expect(rulesView([evaluated('DC', 'available', [[made('P6-15', 'authority'), 'pass', []]])]).missing).toEqual([]);
  });
});

describe('given rules of the same outcome', () => {
  test('when one stops three disposals and one stops one › then the one of three comes first', () => {
    const view = rulesView([
      evaluated('ACC', 'barred', [
        [made('ALL-98', 'bar'), 'bar', []],
        [made('ALL-99', 'bar'), 'bar', []],
      ]),
      evaluated('SC', 'barred', [[made('ALL-99', 'bar'), 'bar', []]]),
      evaluated('CR', 'barred', [[made('ALL-99', 'bar'), 'bar', []]]),
    ]);
    expect(view.rows.map(({ id, disposals }) => [id, disposals.length])).toEqual([
      ['ALL-99', 3],
      ['ALL-98', 1],
    ]);
  });

  test('when a rule is found twice for one disposal, at two stages › then that disposal is named once', () => {
    const view = rulesView([
      evaluated('CR', 'available', [
        [made('CR-02', 'warning'), 'warning', []],
        [made('CR-02', 'warning'), 'warning', []],
      ]),
    ]);
    expect(view.rows.map(({ affects }) => affects)).toEqual(['Affects: community resolution']);
  });
});

describe('the words of a rule', () => {
  test.each<readonly [Outcome, string, string]>([
    ['bar', appropriateAdult.failing.cy, appropriateAdult.reason.cy],
    ['pass', appropriateAdult.requirement.cy, ''],
  ])('given it turned out as %s › when they are wanted in Welsh › then they are', (outcome, heading, reason) => {
    expect(ruleWords({ rule: appropriateAdult, outcome }, 'cy')).toEqual({ heading, reason });
  });
});
