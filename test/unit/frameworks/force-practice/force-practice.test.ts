import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { decide } from '../../../../shared/domain/case/decide.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { factsOf } from '../../../../shared/domain/case/facts.ts';
import { replay } from '../../../../shared/domain/case/replay.ts';
import { screenedDisposals } from '../../../../shared/frameworks/disposals.ts';
import type { Facts } from '../../../../shared/frameworks/facts.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day } from '../../../factories/given-case.ts';
import { carryOut, contextFor, eventsThrough, gives } from '../../../factories/open-case.ts';
import { exploited, highRisk } from '../../domain/needs/sample-needs.ts';
import { evaluation, lawfulFor, outcomeOf } from '../lawful-facts.ts';

const person = (changes: Partial<Facts['person']>, disposal: (typeof screenedDisposals)[number]): Partial<Facts> => ({
  person: { ...lawfulFor(disposal).person, ...changes },
});

describe.each(screenedDisposals)('given %s is available', (disposal) => {
  const outcome = (id: string, changes: Partial<Facts['person']>, others: Partial<Facts> = {}) =>
    outcomeOf(frozen(lawfulFor(disposal, { ...person(changes, disposal), ...others })), disposal, id);

  test('when neither risk nor exploitation was recorded › then the rules say nothing', () => {
    expect(outcome('S4-02', {})).toBeUndefined();
    expect(outcome('S3-04', {})).toBeUndefined();
  });

  test.each([
    ['low', 'pass'],
    ['medium', 'pass'],
    ['high', 'authority'],
    ['very-high', 'authority'],
  ] as const)('when the risk of violence is %s › then S4-02 is %s', (violenceRisk, answer) => {
    expect(outcome('S4-02', { violenceRisk })).toBe(answer);
  });

  test.each([
    ['sergeant', 'authority'],
    ['inspector', 'pass'],
    ['superintendent', 'pass'],
    ['prosecutor', 'authority'],
  ] as const)('when the risk is high and a %s agreed › then S4-02 is %s', (authority, answer) => {
    expect(outcome('S4-02', { violenceRisk: 'high' }, { authorities: [authority] })).toBe(answer);
  });

  test.each([
    [false, false, 'bar'],
    [true, false, 'bar'],
    [false, true, 'bar'],
    [true, true, 'pass'],
  ])(
    'when exploitation is indicated, step taken %s and reviewed %s › then S3-04 is %s',
    (isWelfareStepTaken, isReviewed, answer) => {
      expect(outcome('S3-04', { exploitation: { isWelfareStepTaken, isReviewed } })).toBe(answer);
      // No authority stands in for the welfare step.
      expect(
        outcome('S3-04', { exploitation: { isWelfareStepTaken, isReviewed } }, { authorities: ['superintendent'] }),
      ).toBe(answer);
    },
  );

  test('when both were met › then the disposal stays available', () => {
    const met = { violenceRisk: 'low', exploitation: { isWelfareStepTaken: true, isReviewed: true } } as const;
    expect(evaluation(lawfulFor(disposal, person(met, disposal)), disposal).status).toBe('available');
  });
});

describe('given a conditional caution was signed', () => {
  const signed = eventsThrough('signed');
  const given = (...commands: readonly CaseCommand[]) => {
    const decision = decide(fold(carryOut(signed, commands)), gives, contextFor());
    return decision.ok ? 'given' : decision.error;
  };
  const risk: CaseCommand = { type: 'RecordViolenceRisk', risk: highRisk };

  test('when nothing was recorded › then it is given', () => {
    expect(given()).toBe('given');
  });

  test('when the risk of violence turns out high › then it waits for an inspector', () => {
    expect(given({ type: 'RecordViolenceRisk', risk: { ...highRisk, level: 'medium' } })).toBe('given');
    expect(given(risk)).toMatchObject({ kind: 'authority-needed', rules: [{ rule: 'S4-02' }] });
  });

  test('when exploitation is indicated › then it waits for the welfare step and the review', () => {
    const reviewedBy = { name: 'Iris Proxy', rank: 'sergeant' } as const;
    const record = (changes: object): CaseCommand => ({
      type: 'RecordExploitation',
      exploitation: { ...exploited, ...changes },
    });
    expect(given(record({}))).toMatchObject({ kind: 'disposal-barred', rules: [{ rule: 'S3-04' }] });
    expect(given(record({ welfareStep: 'Referred to safeguarding.' }))).toMatchObject({ kind: 'disposal-barred' });
    expect(given(record({ reviewedBy }))).toMatchObject({ kind: 'disposal-barred' });
    expect(given(record({ welfareStep: 'Referred to safeguarding.', reviewedBy }))).toBe('given');
    expect(given(record({}), record({ indicators: [] }))).toBe('given');
  });
});

describe('given what was recorded of a person', () => {
  const context = { today: day('2026-11-20'), giver: 'sergeant', settings: contextFor().settings.settings } as const;
  const factsAfter = (...commands: readonly CaseCommand[]) =>
    factsOf(fold(carryOut(eventsThrough('screened'), commands)), context).person;

  test('when nothing was › then the facts are left out, not null', () => {
    expect(Object.keys(factsAfter())).not.toContain('violenceRisk');
    expect(Object.keys(factsAfter())).not.toContain('exploitation');
  });

  test('when it was › then the last save is the fact, and signs that are gone are none', () => {
    const low = { ...highRisk, level: 'low' } as const;
    const { violenceRisk, exploitation } = factsAfter(
      { type: 'RecordViolenceRisk', risk: highRisk },
      { type: 'RecordViolenceRisk', risk: low },
      { type: 'RecordExploitation', exploitation: { ...exploited, welfareStep: 'Referred to safeguarding.' } },
    );
    expect(violenceRisk).toBe('low');
    expect(exploitation).toEqual({ isWelfareStepTaken: true, isReviewed: false });
    const gone: CaseCommand = { type: 'RecordExploitation', exploitation: { ...exploited, indicators: [] } };
    expect(Object.keys(factsAfter({ type: 'RecordExploitation', exploitation: exploited }, gone))).not.toContain(
      'exploitation',
    );
  });

  test('when a disposal is chosen on it › then the decision keeps it and can be asked again', () => {
    const low: CaseCommand = { type: 'RecordViolenceRisk', risk: { ...highRisk, level: 'low' } };
    const { disposal, authorities } = fold(
      carryOut(eventsThrough('screened'), [low, { type: 'ChooseDisposal', disposal: 'ACC', reason: 'First offence.' }]),
    );
    if (!disposal) throw new Error('A disposal was chosen');
    expect(disposal.facts).toMatchObject({ person: { violenceRisk: 'low' } });
    expect(replay({ ...disposal, stages: ['screening'], authorities }, [contextFor().settings])).toEqual({
      ok: true,
      value: undefined,
    });
  });
});
