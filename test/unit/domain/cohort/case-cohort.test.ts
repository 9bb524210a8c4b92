import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { cohortOf } from '../../../../shared/domain/cohort/case-cohort.ts';
import { day, id } from '../../../factories/given-case.ts';
import { carryOut, eventsThrough } from '../../../factories/open-case.ts';
import { score } from '../needs/sample-needs.ts';

const accepted = { cohort: { acceptedInstruments: [{ instrument: 'OGRS', version: '3' }] } };
const scored = (percent: number, changes: Partial<typeof score> = {}): CaseCommand => ({
  type: 'RecordRiskScore',
  score: { ...score, percent, ...changes },
});
const burglary = (date: string): CaseCommand => ({
  type: 'AddPriorRecord',
  record: { recordId: id('prior'), kind: 'conviction', date: day(date), cjsCode: 'TH68036' },
});
const recorded = (...commands: readonly CaseCommand[]) => fold(carryOut(eventsThrough('opened'), commands));
const limb = (...commands: readonly CaseCommand[]) =>
  cohortOf(recorded(...commands), day('2026-11-20'), accepted)?.limb;

describe('given the cohort rule on 20 November 2026', () => {
  test.each([
    [49, null],
    [50, 'b'],
    [74, 'b'],
    [75, 'a'],
    [100, 'a'],
  ])('when the score is %s with a burglary a month ago › then the limb is %s', (percent, answer) => {
    expect(limb(scored(percent), burglary('2026-10-20'))).toBe(answer);
  });

  test.each([
    ['2025-11-19', null],
    ['2025-11-20', 'b'],
    ['2025-11-21', 'b'],
  ])('when the score is 60 and the burglary was on %s › then the limb is %s', (date, answer) => {
    expect(limb(scored(60), burglary(date))).toBe(answer);
  });

  test('when the score is 74 without a robbery or burglary › then the person is out, and at 75 in by limb a', () => {
    expect(limb(scored(74))).toBeNull();
    expect(limb(scored(75))).toBe('a');
  });

  test.each([[{ instrument: 'OASys' }], [{ version: '4' }]])(
    'when the score of 100 is of %j › then it is not accepted and puts nobody in',
    (other) => {
      expect(cohortOf(recorded(scored(100, other)), day('2026-11-20'), accepted)).toEqual({
        limb: null,
        isScoreAccepted: false,
      });
    },
  );

  test('when a later score is recorded › then the rule reads that one', () => {
    expect(limb(scored(80), scored(20))).toBeNull();
  });

  test('when there is no score, or the force has not said whose it accepts › then the rule says nothing', () => {
    expect(cohortOf(recorded(), day('2026-11-20'), accepted)).toBeNull();
    expect(cohortOf(recorded(scored(80)), day('2026-11-20'), { cohort: null })).toBeNull();
  });
});
