import { describe, expect, test } from 'vitest';
import { frozenOutcomeSchema } from '../../../shared/domain/case/events.ts';
import { allRules } from '../../../shared/frameworks/all-rules.ts';
import { rulesLeftToTheForce } from '../../../shared/frameworks/changed-severities.ts';
import type { Effective } from '../../../shared/frameworks/rule.ts';
import { rules, rulesVersion } from '../../../shared/frameworks/rules.ts';
import { calendarDaySchema } from '../../../shared/time.ts';

/** The order of law.md section 11; what has no row there stands after what has one. */
const sections = ['P6', 'DC', 'CC', 'AC', 'SC', 'CR', 'YC', 'PN', 'O22', 'ALL', 'CU', 'DT', 'RC', 'MI'];
const position = (id: string) => {
  const [section = '', number = ''] = id.split('-');
  return sections.includes(section) ? sections.indexOf(section) * 1000 + Number(number) : sections.length * 1000;
};

type Day = NonNullable<Effective['from']>;
const isDay = (day: Day) => day === 'part-6-commencement' || calendarDaySchema.safeParse(day).success;
/** The commencement of Part 6 lies ahead of every day of today's law. */
const comparable = (day: Day) => (day === 'part-6-commencement' ? '9999' : day);

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

  test('then they carry the version a decision is frozen with', () => {
    expect(rulesVersion).toBe('2026.3');
  });
});

describe('given every rule the program knows', () => {
  const named = allRules.map((rule) => [`${rule.id} (${rule.stage})`, rule] as const);

  test.each(named)('then %s can be frozen with a decision in either language', (_, rule) => {
    for (const language of ['en', 'cy'] as const) {
      const fired = `${rule.failing[language]}. ${rule.reason[language]}`;
      for (const sentence of [rule.requirement[language], fired]) {
        const frozen = { rule: rule.id, outcome: 'bar', sentence, citation: rule.citation.text };
        expect(frozenOutcomeSchema.safeParse(frozen).success).toBe(true);
      }
      expect(rule.reason[language]).toMatch(/^[^\p{Ll}\s].*\.$/u);
      for (const heading of [rule.requirement[language], rule.failing[language]]) {
        expect(heading).toMatch(/^[^\p{Ll}\s].*[^.\s]$/u);
      }
      expect(rule.failing[language]).not.toBe(rule.requirement[language]);
    }
  });

  test.each(named)('then %s reads as plain English', (_, { requirement, failing, reason }) => {
    expect(`${requirement.en} ${failing.en} ${reason.en}`).not.toMatch(/\b(invalid|error|illegal)\b/i);
  });

  test.each(named)('then %s has Welsh words of its own', (_, { requirement, failing, reason }) => {
    for (const { en, cy } of [requirement, failing, reason]) {
      expect(cy).not.toBe(en);
      expect(cy).not.toMatch(/\b(the|and|of|caution|offence|person must|not)\b/i);
    }
  });

  test('then the same English is the same Welsh everywhere', () => {
    const phrases = allRules.flatMap(({ requirement, failing, reason }) => [requirement, failing, reason]);
    const welshOf = Map.groupBy(phrases, ({ en }) => en);
    const said = [...welshOf].map(([en, same]) => [en, [...new Set(same.map(({ cy }) => cy))]] as const);
    expect(said.filter(([, welsh]) => welsh.length > 1)).toEqual([]);
  });

  test.each(named)('then %s is in force on real days, the first before the last', (_, { citation }) => {
    const { from, until } = citation.effective;
    for (const day of [from, until]) expect(day === null || isDay(day)).toBe(true);
    if (from !== null && until !== null) expect(comparable(from) < comparable(until)).toBe(true);
  });

  test('then what only the 2022 Act says is in force from the commencement of Part 6', () => {
    const resting = allRules.filter(({ citation }) => /^PCSC Act 2022 s\d+[^;]*$/.test(citation.text));
    expect(resting.length).toBeGreaterThan(30);
    expect(resting.filter(({ citation }) => citation.effective.from !== 'part-6-commencement')).toEqual([]);
  });
});
