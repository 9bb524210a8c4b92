import { describe, expect, test } from 'vitest';
import type { PersonField } from '../../../../shared/domain/case/events.ts';
import { type ScreenedDisposal, screenedDisposals } from '../../../../shared/frameworks/disposals.ts';
import type { Facts, GivingFacts } from '../../../../shared/frameworks/facts.ts';
import { instantSchema } from '../../../../shared/time.ts';
import { course, day, evaluation, lawfulFor, outcomeOf, penalty, shopTheft } from '../lawful-facts.ts';

const given = (disposal: ScreenedDisposal, giving: Partial<GivingFacts>, changes: Partial<Facts> = {}): Facts => {
  const lawful = lawfulFor(disposal, changes);
  return { ...lawful, giving: { ...lawful.giving, ...giving } };
};

describe('given facts that nobody asked for', () => {
  test.each(screenedDisposals)('when a %s is evaluated › then the rules about them say nothing', (disposal) => {
    const said = new Set(evaluation(lawfulFor(disposal), disposal).findings.map(({ rule }) => rule.id));
    const silent = 'AC-03 SC-06 SC-08 YC-03 YC-04 O22-01 O22-02 ALL-14 ALL-15 ALL-16 ALL-17 CU-03'.split(' ');
    expect(silent.filter((id) => said.has(id))).toEqual([]);
  });
});

describe('given what is recorded while a disposal is given', () => {
  test.each([
    ['ACC', 'AC-03', { evidenceHeld: false }, 'bar'],
    ['ACC', 'AC-03', { evidenceHeld: true }, 'pass'],
    ['DC', 'AC-03', { evidenceHeld: false }, undefined],
    ['YC', 'YC-03', { explainedInOrdinaryLanguage: false }, 'bar'],
    ['YCC', 'YC-03', { explainedInOrdinaryLanguage: false }, 'bar'],
    ['YC', 'YC-03', { explainedInOrdinaryLanguage: true }, 'pass'],
    ['YC', 'YC-04', { referredToYouthOffendingTeam: false }, 'warning'],
    ['YCC', 'YC-04', { referredToYouthOffendingTeam: true }, 'pass'],
    ['SC', 'YC-04', { referredToYouthOffendingTeam: false }, undefined],
  ] as const)('when a %s is asked about %s with %j › then %s', (disposal, id, giving, outcome) => {
    expect(outcomeOf(given(disposal, giving), disposal, id)).toBe(outcome);
  });

  test.each([
    [null, 'bar'],
    ['2026-11-20T03:05:59.999Z', 'pass'],
    ['2026-11-20T03:06:00.000Z', 'pass'],
    ['2026-11-20T03:06:00.001Z', 'bar'],
  ])(
    'when the consequences were explained at %s and it was signed at 03:06 › then SC-08 of a simple caution is %s',
    (at, outcome) => {
      const consequencesExplainedAt = at === null ? null : instantSchema.parse(at);
      expect(outcomeOf(given('SC', { consequencesExplainedAt }), 'SC', 'SC-08')).toBe(outcome);
    },
  );

  test('when the consequences were explained and it is not signed yet › then SC-08 passes', () => {
    const giving = { consequencesExplainedAt: instantSchema.parse('2026-11-20T03:00:00.000Z'), signedAt: null };
    expect(outcomeOf(given('SC', giving), 'SC', 'SC-08')).toBe('pass');
  });
});

describe('given a search of earlier records', () => {
  test.each([
    [['conviction', 'SC', 'ACC', 'YC', 'YCC'], 'pass'],
    [['ACC', 'YC', 'YCC'], 'pass'],
    [['YC', 'YCC'], 'warning'],
    [['ACC', 'YCC'], 'warning'],
    [['ACC', 'YC'], 'warning'],
    [[], 'warning'],
  ] as const)('when it covered %j › then SC-06 is %s', (kinds, outcome) => {
    expect(outcomeOf(lawfulFor('SC', { historySearch: { kinds } }), 'SC', 'SC-06')).toBe(outcome);
  });
});

describe('given an outcome code', () => {
  test.each([
    ['YC', '2'],
    ['YCC', '2A'],
    ['SC', '3'],
    ['ACC', '3A'],
    ['PND', '6'],
    ['CR', '8'],
    ['O22', '22'],
  ] as const)('when a %s has %s › then ALL-14 passes, and bars it as any other', (disposal, outcomeCode) => {
    expect(outcomeOf(lawfulFor(disposal, { outcomeCode }), disposal, 'ALL-14')).toBe('pass');
    const others = ['2', '3', '6', '8', '22', '1'].filter((other) => other !== outcomeCode.replace('A', ''));
    for (const other of others) {
      expect(outcomeOf(lawfulFor(disposal, { outcomeCode: other }), disposal, 'ALL-14')).toBe('bar');
    }
  });

  test.each([
    ['DC', { DC: '3' }, '3', 'pass'],
    ['DC', { DC: '3' }, '8', 'bar'],
    ['CC', { DC: '3' }, '3', 'unknown'],
    ['CC', null, '3', 'unknown'],
  ] as const)(
    'when a %s is asked about with codes %j and has %s › then %s',
    (disposal, outcomeCodes, code, outcome) => {
      const lawful = lawfulFor(disposal, { outcomeCode: code });
      const facts = { ...lawful, settings: { ...lawful.settings, outcomeCodes } };
      expect(outcomeOf(facts, disposal, 'ALL-14')).toBe(outcome);
      if (outcome === 'unknown') expect(evaluation(facts, disposal).missing).toEqual(['settings.outcomeCodes']);
    },
  );

  test('when none is recorded › then it is asked for', () => {
    expect(evaluation(lawfulFor('SC', { outcomeCode: null }), 'SC').missing).toEqual(['outcomeCode']);
  });
});

describe('given the day a disposal of 20 November 2026 is shown to become spent', () => {
  test.each([
    ['ACC', course, '2027-01-14', 'pass'],
    ['ACC', course, '2027-02-20', 'warning'],
    ['ACC', course, null, 'warning'],
    ['DC', { ...course, endsOn: day('2027-06-01') }, '2027-02-20', 'pass'],
    ['DC', { ...course, endsOn: null }, '2027-02-20', 'pass'],
    ['DC', penalty, '2026-12-17', 'pass'],
    ['CC', course, '2026-11-20', 'pass'],
    ['CC', course, '2027-01-14', 'warning'],
    ['YC', course, '2026-11-20', 'pass'],
    ['YCC', course, '2027-01-14', 'pass'],
    ['CR', course, null, 'pass'],
    ['O22', course, '2026-11-20', 'warning'],
  ] as const)('when a %s with %o is shown spent on %s › then ALL-15 is %s', (disposal, condition, shown, outcome) => {
    const spentDate = { shown: shown === null ? null : day(shown) };
    const facts = lawfulFor(disposal, { conditions: [condition], spentDate });
    expect(outcomeOf(facts, disposal, 'ALL-15')).toBe(outcome);
  });
});

describe('given the details of the person', () => {
  const minimum: readonly PersonField[] = ['surname', 'forenames', 'dateOfBirth', 'gender', 'phone'];
  const outcome = (personDetails: readonly PersonField[]) =>
    outcomeOf(lawfulFor('CR', { personDetails }), 'CR', 'ALL-16');

  test.each(['address', 'phone', 'email', 'croNumber', 'pncId'] as const)(
    'when they are the minimum with %s › then ALL-16 passes',
    (contact) => expect(outcome([...minimum.slice(0, 4), contact])).toBe('pass'),
  );

  test.each(minimum)('when %s alone is missing › then ALL-16 warns', (missing) => {
    expect(outcome(minimum.filter((detail) => detail !== missing))).toBe('warning');
  });

  test('when nationality is the only other detail › then it does not stand for an address', () => {
    expect(outcome([...minimum.slice(0, 4), 'nationality'])).toBe('warning');
  });
});

describe('given an offence of Schedule 3 to the Sexual Offences Act 2003', () => {
  const asked = (disposal: ScreenedDisposal, sexual: boolean | null, notificationDutyTold: boolean) =>
    outcomeOf(
      given(
        disposal,
        { notificationDutyTold },
        { offences: [shopTheft, { ...shopTheft, sexual }].map((o) => ({ sexual: false, ...o })) },
      ),
      disposal,
      'ALL-17',
    );

  test.each([
    ['SC', true, false, 'authority'],
    ['SC', true, true, 'pass'],
    ['SC', false, false, 'pass'],
    ['SC', null, false, 'unknown'],
    ['SC', null, true, 'pass'],
    ['DC', true, false, 'authority'],
    ['YC', true, false, 'authority'],
    ['CR', true, false, undefined],
    ['PND', true, false, undefined],
    ['O22', true, false, undefined],
  ] as const)('when a %s is asked about, sexual %s, told %s › then ALL-17 is %s', (disposal, sexual, told, outcome) => {
    expect(asked(disposal, sexual, told)).toBe(outcome);
  });
});
