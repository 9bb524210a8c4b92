import { describe, expect, test } from 'vitest';
import {
  conditionOf,
  type Draft,
  fieldsShown,
  problemsOf,
} from '../../../../../renderer/features/conditions/condition-form.ts';
import { type Condition, conditionSchema } from '../../../../../shared/domain/case/events.ts';
import { builtInLibrary } from '../../../../../shared/domain/conditions/built-in-library.ts';
import { initialForceSettings } from '../../../../../shared/domain/settings/force-settings.ts';
import { attendance as course, penaltyCondition } from '../../../../factories/given-case.ts';
import { unpaidWork } from '../../../../factories/open-case.ts';

/** With a reason, so that nothing else is asked why. */
const attendance = { ...course, reason: 'The person asked for it.' };
const problems = (draft: Draft, hours = '', sessions = '', isClashing = false) =>
  problemsOf(draft, { hours, sessions }, isClashing).map(({ fieldId, text }) => `${fieldId}: ${text}`);

describe('given a whole condition', () => {
  test.each([
    ['attendance', attendance],
    ['a penalty', penaltyCondition],
  ])('when it is %s › then nothing is put right', (_, draft) => {
    expect(problems(draft)).toEqual([]);
  });

  test.each(['', ' ', '2', ' 2 ', '1.5', '1.25', '0.25', '1000'])(
    'when its hours are "%s" › then they are taken',
    (hours) => {
      expect(problems(attendance, hours)).toEqual([]);
    },
  );

  const notANumber = ['condition-hours: Hours must be a number up to 1,000, like 2 or 1.5'];
  const notQuarters = ['condition-hours: Hours must be in quarters, like 1.25 or 1.5'];
  test.each([
    ['two', notANumber],
    ['2h', notANumber],
    ['1,5', notANumber],
    ['0', notANumber],
    ['-1', notANumber],
    ['1000.25', notANumber],
    ['1e9', notANumber],
    ['Infinity', notANumber],
    ['1001.1', notANumber],
    ['1.1', notQuarters],
    ['1.30', notQuarters],
    ['0.2', notQuarters],
  ])('when its hours are "%s" › then that is put right', (hours, expected) => {
    expect(problems(attendance, hours)).toEqual(expected);
  });
});

describe('given something is left out', () => {
  const { endsOn: _, ...endless } = attendance;

  test.each<readonly [string, Draft, readonly string[]]>([
    ['the words', { ...attendance, wording: '' }, ['condition-wording: Enter what the person must do']],
    [
      'all but spaces of the words',
      { ...attendance, wording: '  ' },
      ['condition-wording: Enter what the person must do'],
    ],
    ['the hours of unpaid work', unpaidWork(8), ['condition-hours: Enter the hours of unpaid work']],
    ['the date of a condition', endless, ['condition-ends: Enter the date it must be done by']],
    [
      'all of a penalty',
      { kind: 'financial-penalty', wording: 'Pay a financial penalty.' },
      [
        'condition-amount: Enter the amount',
        'condition-pay-by: Enter the date to pay by',
        'condition-payee: Enter who it is paid to',
        'condition-method: Enter how it is paid',
      ],
    ],
    ['the amount of a penalty', { ...penaltyCondition, amountPence: 0 }, ['condition-amount: Enter the amount']],
    ['the payee of a penalty', { ...penaltyCondition, payee: ' ' }, ['condition-payee: Enter who it is paid to']],
    ['the way of paying a penalty', { ...penaltyCondition, method: ' ' }, ['condition-method: Enter how it is paid']],
  ])('when it is %s › then that, and only that, is asked for', (_name, draft, expected) => {
    expect(problems(draft)).toEqual(expected);
  });

  test('when it is the hours of unpaid work and only spaces stand for them › then they are asked for', () => {
    expect(problems(unpaidWork(8), ' ')).toEqual(['condition-hours: Enter the hours of unpaid work']);
    expect(problems(unpaidWork(8), '8')).toEqual([]);
  });

  test('when it is the end of a penalty › then it needs none', () => {
    expect(penaltyCondition).not.toHaveProperty('endsOn');
    expect(problems(penaltyCondition)).toEqual([]);
  });
});

describe('given the limits of what a case takes', () => {
  const isTaken = (condition: Condition) => conditionSchema.safeParse(condition).success;

  test.each([
    [600, []],
    [601, ['condition-wording: What the person must do must be 600 characters or fewer']],
  ])('when the words have %i letters › then the form and the case agree', (length, expected) => {
    const wording = 'x'.repeat(length);
    expect(problems({ ...attendance, wording })).toEqual(expected);
    expect(isTaken({ ...attendance, wording })).toBe(expected.length === 0);
  });

  test.each([
    ['0.25', true],
    ['1000', true],
    ['1000.25', false],
    ['1.1', false],
  ])('when the hours are %s › then the form and the case agree: %s', (hours, isLawful) => {
    expect(problems(attendance, hours).length === 0).toBe(isLawful);
    expect(isTaken({ ...attendance, hours: Number(hours) })).toBe(isLawful);
  });
});

test('given the compensation of the library, with no amount in its words yet › when it is kept › then the amount is asked for', () => {
  const wording = builtInLibrary.find(({ id }) => id === 'compensation')?.en ?? '';
  expect(problems({ ...attendance, wording })).toEqual(['condition-wording: Enter the amount in place of {amount}']);
  expect(problems({ ...attendance, wording: wording.replace('{amount}', '£10.00') })).toEqual([]);
});

describe('given appointments', () => {
  const wrong = ['condition-sessions: Appointments must be a whole number up to 200, like 2'];
  test.each([
    ['', []],
    ['1', []],
    ['200', []],
    ['0', wrong],
    ['201', wrong],
    ['1.5', wrong],
    ['two', wrong],
  ])('when "%s" are typed › then %j, and the case agrees', (sessions, expected) => {
    expect(problems(attendance, '', sessions)).toEqual(expected);
    const kept = conditionOf(attendance, { hours: '3', sessions });
    expect(conditionSchema.safeParse(kept).success).toBe(expected.length === 0);
  });
});

describe('given something that has to be said why', () => {
  const why = ['condition-reason: Say why it is set: it answers no need, harm or wish on record'];
  test.each<readonly [string, Draft, readonly string[]]>([
    ['nothing on record', course, why],
    ['nothing on record, with spaces for a reason', { ...course, reason: ' ' }, why],
    ['nothing on record, with a reason', attendance, []],
    ['a need', { ...course, needs: ['alcohol'] }, []],
    ['the harm, being reparation', { ...course, objects: ['reparation'] }, []],
  ])('when it answers %s › then %3$j', (_, draft, expected) => {
    expect(problems(draft)).toEqual(expected);
  });

  test('when every time clashes › then why that cannot be avoided', () => {
    const clash = ['condition-clash-reason: Say why the clash cannot be avoided'];
    expect(problems(attendance, '', '', true)).toEqual(clash);
    expect(problems({ ...attendance, clashReason: ' ' }, '', '', true)).toEqual(clash);
    expect(problems({ ...attendance, clashReason: 'The shift can be changed.' }, '', '', true)).toEqual([]);
  });
});

describe('what is kept of a draft', () => {
  const whole = {
    ...attendance,
    mode: 'phone' as const,
    sessions: 2,
    clashReason: 'The shift can be changed.',
    feePence: 2_500,
    feeReasonable: true,
    detailsLeftOpen: true,
    detailsSuppliedBy: 'the course leader',
  };

  const typed = { hours: '3', sessions: '2' };

  test('given a course with a cost and details left open › when it is kept › then all of it', () => {
    expect(conditionOf(whole, typed)).toEqual(whole);
  });

  test.each<readonly [string, Partial<Condition>, readonly string[]]>([
    ['details are not left open', { detailsLeftOpen: false }, ['detailsSuppliedBy']],
    ['it is no course any more', { kind: 'other' }, ['feePence', 'feeReasonable']],
    ['it forbids something', { kind: 'stay-away' }, ['hours', 'mode', 'sessions', 'feePence', 'feeReasonable']],
    [
      'it is a penalty',
      { kind: 'financial-penalty' },
      [
        'hours',
        'mode',
        'sessions',
        'clashReason',
        'provider',
        'proof',
        'endsOn',
        'feePence',
        'feeReasonable',
        'detailsLeftOpen',
        'detailsSuppliedBy',
      ],
    ],
  ])('given %s › when it is kept › then not what belongs to the other', (_, change, gone) => {
    const kept = conditionOf({ ...whole, ...change }, typed);
    expect(Object.keys(whole).filter((field) => !(field in kept))).toEqual(
      Object.keys(whole).filter((field) => gone.includes(field)),
    );
  });

  test('given no cost › when it is kept › then no word on whether it is reasonable', () => {
    expect(conditionOf({ ...whole, feePence: undefined }, typed)).not.toHaveProperty('feeReasonable');
  });
});

describe('which fields are asked', () => {
  const actions = [{ reference: 'A1', wording: 'Write a letter of apology' }];
  const settings = { ...initialForceSettings, communityRemedy: { area: 'Northmere', actions } };

  test.each([
    ['DC', 'attendance', { hasFee: true, hasOpenDetails: true, hasConsequences: false, remedyActions: actions }],
    ['CC', 'attendance', { hasFee: true, hasOpenDetails: true, hasConsequences: true, remedyActions: actions }],
    ['CC', 'other', { hasFee: false, hasOpenDetails: true, hasConsequences: true, remedyActions: actions }],
    ['ACC', 'attendance', { hasFee: false, hasOpenDetails: false, hasConsequences: false, remedyActions: [] }],
    ['CR', 'attendance', { hasFee: false, hasOpenDetails: false, hasConsequences: false, remedyActions: actions }],
    ['O22', 'attendance', { hasFee: false, hasOpenDetails: false, hasConsequences: false, remedyActions: [] }],
  ] as const)('given a %s and %s › when they are asked › then only those that matter', (disposal, kind, expected) => {
    expect(fieldsShown(disposal, { kind }, settings)).toMatchObject(expected);
  });

  test('given no remedy document is loaded › when a CR is asked › then no action is offered', () => {
    expect(fieldsShown('CR', { kind: 'other' }, initialForceSettings).remedyActions).toEqual([]);
  });
});
