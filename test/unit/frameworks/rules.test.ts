import { describe, expect, test } from 'vitest';
import { frozenOutcomeSchema } from '../../../shared/domain/case/events.ts';
import { rulesLeftToTheForce } from '../../../shared/frameworks/changed-severities.ts';
import { rules, rulesVersion } from '../../../shared/frameworks/rules.ts';

/** The order of law.md section 11. */
const sections = ['P6', 'DC', 'CC', 'AC', 'SC', 'CR', 'YC', 'PN', 'ALL', 'LAW'];
const position = (id: string) => {
  const [section = '', number = ''] = id.split('-');
  return sections.indexOf(section) * 1000 + Number(number);
};

describe('given the registered rules', () => {
  test('then they stand in the order of law.md section 11', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((first, second) => position(first) - position(second)));
  });

  test('then only what is asked at two stages, or has no id of its own in law.md, shares an id', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual(['AC-04', 'CR-02', 'LAW-2.4']);
    const stagesOf = (id: string) => rules.filter((rule) => rule.id === id).map(({ stage }) => stage);
    expect(stagesOf('CR-02')).toEqual(['screening', 'conditions']);
    expect(stagesOf('LAW-2.4')).toEqual(['screening', 'screening']);
  });

  test('then the recalled ones are those whose severity is left to the force', () => {
    const recalled = rules.filter(({ citation }) => citation.basis === 'recalled').map(({ id }) => id);
    expect(recalled).toEqual(rules.map(({ id }) => id).filter((id) => rulesLeftToTheForce.has(id)));
  });

  test.each(rules.map((rule) => [`${rule.id} (${rule.stage})`, rule] as const))(
    'then %s can be frozen with a decision and reads as plain English',
    (_, rule) => {
      for (const sentence of [rule.requirement.en, `${rule.failing.en}. ${rule.reason.en}`]) {
        const frozen = { rule: rule.id, outcome: 'bar', sentence, citation: rule.citation.text };
        expect(frozenOutcomeSchema.safeParse(frozen).success).toBe(true);
      }
      expect(rule.reason.en).toMatch(/^[A-Z].*\.$/);
      expect(`${rule.requirement.en} ${rule.failing.en} ${rule.reason.en}`).not.toMatch(/\b(invalid|error|illegal)\b/i);
      expect(rule.failing.en).not.toBe(rule.requirement.en);
    },
  );

  test('then they carry the version a decision is frozen with', () => {
    expect(rulesVersion).toBe('2026.2');
  });
});
