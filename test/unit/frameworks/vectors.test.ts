import { describe, expect, test } from 'vitest';
import { disposalSchema } from '../../../shared/domain/case/events.ts';
import { evaluate } from '../../../shared/frameworks/evaluate.ts';
import type { Facts } from '../../../shared/frameworks/facts.ts';
import type { Finding } from '../../../shared/frameworks/rule.ts';
import {
  type ConditionsVector,
  conditionsFacts,
  readVectors,
  type ScreeningVector,
  screeningFacts,
} from './vector-facts.ts';

const disposals = disposalSchema.options;

const fired = (findings: readonly Finding[]) =>
  Object.fromEntries(
    findings.flatMap(({ rule, outcome }) => (outcome === 'pass' || outcome === 'unknown' ? [] : [[rule.id, outcome]])),
  );

describe('given a screening vector › when the three disposals are evaluated', () => {
  /** Lines that change a rule's severity by a force setting, which the settings have no place for yet. */
  const leftOut = ['v-scr-087', 'v-scr-093'];
  const all = readVectors<ScreeningVector>('screening');
  const vectors = all.filter(({ input }) => !leftOut.includes(input.id));

  test('then 96 of the 98 lines are compared', () => {
    expect([all.length, vectors.length]).toEqual([98, 96]);
  });

  test.each(vectors.map((vector) => [vector.input.id, vector] as const))(
    'then %s is answered as expected',
    (_, vector) => {
      const answers = evaluate(screeningFacts(vector.input), disposals, ['screening']);
      const told = answers.map(({ disposal, status, findings, missing }) => [
        disposal,
        { status, rules: fired(findings), missing },
      ]);
      expect(told).toEqual(disposals.map((disposal) => [disposal, vector.expected.disposals[disposal]]));
    },
  );
});

describe('given a conditions vector › when its disposal is evaluated', () => {
  /** Lines that turn on a rule the facts have no place for yet. */
  const leftOut: Readonly<Record<string, string>> = {
    'v-con-032': 'P6-28',
    'v-con-034': 'P6-15',
    'v-con-037': 'P6-16',
    'v-con-038': 'P6-21',
    'v-con-040': 'P6-23',
    'v-con-041': 'P6-26 for a penalty added after breach',
    'v-con-042': 'CC-14',
    'v-con-052': 'AC-16',
  };
  const all = readVectors<ConditionsVector>('conditions');
  const ours = all.flatMap((vector) => {
    const disposal = disposalSchema.safeParse(vector.input.disposal);
    return disposal.success && !(vector.input.id in leftOut) ? [{ disposal: disposal.data, vector }] : [];
  });

  test('then 44 lines are compared, 8 wait for later rules and 8 are about other disposals', () => {
    expect([ours.length, Object.keys(leftOut).length, all.length]).toEqual([44, 8, 60]);
  });

  test.each(ours.map((line) => [line.vector.input.id, line] as const))('then %s is answered as expected', (_, line) => {
    const rules = firedForConditions(conditionsFacts(line.vector.input), line.disposal);
    expect({ outcome: outcomeOf(rules), rules }).toEqual({
      outcome: line.vector.expected.outcome,
      rules: line.vector.expected.rules,
    });
  });

  /** The vectors ask P6-13 with the conditions; the program asks it when the caution is given. */
  const firedForConditions = (facts: Facts, disposal: (typeof disposals)[number]) =>
    fired(
      evaluate(facts, [disposal], ['conditions', 'giving']).flatMap(({ findings }) =>
        findings.filter(({ rule }) => rule.stage === 'conditions' || rule.id === 'P6-13'),
      ),
    );

  const outcomeOf = (rules: Readonly<Record<string, string>>) => {
    const outcomes = Object.values(rules);
    if (outcomes.includes('bar')) return 'barred';
    return outcomes.includes('authority') ? 'needs-authority' : 'allowed';
  };
});
