import { describe, expect, test } from 'vitest';
import type { Facts, OffenceFacts } from '../../../../shared/frameworks/facts.ts';
import { day, evaluation, lawfulFor, outcomeOf, shopTheft } from '../lawful-facts.ts';

const caution = (offence: Partial<OffenceFacts>, changes: Partial<Facts> = {}): Facts =>
  lawfulFor('SC', { offences: [{ ...shopTheft, ...offence }], ...changes });
const foundBy = (
  decidedBy: NonNullable<NonNullable<Facts['exceptionalCircumstances']>['decidedBy']>,
): Partial<Facts> => ({
  exceptionalCircumstances: { decidedBy },
});

describe('given an indictable-only offence and SC-03', () => {
  test.each([
    ['nothing', {}, 'bar'],
    ['exceptional circumstances alone', foundBy('superintendent'), 'bar'],
    ['DPP consent alone', { authorities: ['dpp-consent'] }, 'bar'],
    ['both', { ...foundBy('superintendent'), authorities: ['dpp-consent'] }, 'pass'],
  ] as [string, Partial<Facts>, string][])('when %s is recorded › then it is %3$s', (_, changes, outcome) => {
    expect(outcomeOf(caution({ class: 'indictable-only' }, changes), 'SC', 'SC-03')).toBe(outcome);
  });
});

describe('given the list of specified offences and SC-04', () => {
  const listed = (codes: string[] | null, offence: Partial<OffenceFacts>) => {
    const facts = caution(offence);
    const { findings } = evaluation({ ...facts, settings: { ...facts.settings, specifiedOffences: codes } }, 'SC');
    const finding = findings.find(({ rule }) => rule.id === 'SC-04');
    return [finding?.outcome, finding?.missing];
  };

  test.each([
    [['TH68010'], {}, 'authority', []],
    [['TH68010'], { class: 'summary' }, 'pass', []],
    [['PC53001'], {}, 'pass', []],
    [['PC53001'], { cjsCode: null }, 'unknown', ['offences[0].cjsCode']],
    [[], { cjsCode: null }, 'pass', []],
    [null, { cjsCode: null }, 'unknown', ['settings.specifiedOffences']],
    [null, { class: 'summary' }, 'pass', []],
    [null, { class: null }, 'unknown', ['offences[0].class', 'settings.specifiedOffences']],
    [[], { class: null }, 'pass', []],
  ] as [string[] | null, Partial<OffenceFacts>, string, string[]][])(
    'when the list is %j and the offence has %j › then it is %s for want of %j',
    (codes, offence, outcome, missing) => {
      expect(listed(codes, offence)).toEqual([outcome, missing]);
    },
  );
});

describe('given the ranks of the order and SC-07', () => {
  const similar: Partial<Facts> = { history: [{ kind: 'SC', date: day('2026-01-05'), similar: true }] };

  test.each([
    ['indictable-only', { class: 'indictable-only' }, {}, 'inspector', 'bar'],
    ['indictable-only', { class: 'indictable-only' }, {}, 'superintendent', 'pass'],
    ['specified', { cjsCode: 'PC53001' }, {}, 'sergeant', 'bar'],
    ['specified', { cjsCode: 'PC53001' }, {}, 'inspector', 'pass'],
    ['like an earlier one', {}, similar, 'sergeant', 'bar'],
    ['like an earlier one', {}, similar, 'inspector', 'pass'],
    ['like an earlier one', {}, similar, 'prosecutor', 'pass'],
    ['none of these', {}, {}, 'constable', 'pass'],
  ] as const)('when the offence is %s › and a %4$s found it exceptional › then it is %5$s', (...row) => {
    const [, offence, changes, decidedBy, outcome] = row;
    expect(outcomeOf(caution(offence, { ...changes, ...foundBy(decidedBy) }), 'SC', 'SC-07')).toBe(outcome);
  });

  test('when a rank that matters is not loaded › then it alone is asked for, but not for a prosecutor', () => {
    const facts = caution({}, { ...similar, ...foundBy('superintendent') });
    const settings = { ...facts.settings, simpleCautionRanks: null };
    expect(evaluation({ ...facts, settings }, 'SC').missing).toEqual(['settings.simpleCautionRanks.similar']);
    expect(evaluation({ ...facts, ...foundBy('prosecutor'), settings }, 'SC').status).toBe('available');
  });
});

describe('given a simple caution', () => {
  test.each([
    ['SC-01', { person: { ...lawfulFor('SC').person, dateOfBirth: day('2008-11-21') } }],
    ['SC-02', { admission: { state: 'accepts-responsibility', toAuthorisedPerson: null } }],
    ['LAW-3.2', { evidenceSufficient: false }],
    ['SC-09', { conditions: lawfulFor('ACC').conditions }],
  ] as [string, Partial<Facts>][])('when %s is not met › then it bars, and else it passes', (id, changes) => {
    expect(outcomeOf(lawfulFor('SC'), 'SC', id)).toBe('pass');
    expect(outcomeOf(lawfulFor('SC', changes), 'SC', id)).toBe('bar');
  });
});
