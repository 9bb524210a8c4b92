import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { disposalSchema, frozenOutcomeSchema } from '../../../../shared/domain/case/events.ts';
import { replay } from '../../../../shared/domain/case/replay.ts';
import { forceSettingsSchema } from '../../../../shared/domain/settings/force-settings.ts';
import { rulesOf, rulesVersion } from '../../../../shared/frameworks/rules.ts';
import type { ReleasedDecision } from '../../../vectors/decisions/write-decisions.ts';

/** Decisions as they were made under each version of the rules that was released, a file each. */
const folder = new URL('../../../vectors/decisions/', import.meta.url);
const released = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => ({
    version: name.replace('.jsonl', ''),
    decisions: readFileSync(new URL(name, folder), 'utf8')
      .trim()
      .split('\n')
      .map((line): ReleasedDecision => JSON.parse(line)),
  }));

describe.each(released)('given the decisions made under rules $version', ({ version, decisions }) => {
  test.each(decisions)('when $id is asked again › then it has the same answer', ({ settings, decision }) => {
    const history = [
      {
        version: decision.settingsVersion,
        at: decision.at,
        by: decision.by.name,
        settings: forceSettingsSchema.parse(settings),
      },
    ];
    const answer = replay(decision, history);
    const differing = answer.ok ? 'none' : JSON.stringify(answer.error);
    expect(
      differing,
      `Decisions made under rules ${version} can no longer be asked again: a rule of theirs was changed in place. Leave it as it was, add what is new as another rule object in a list of a new version (shared/frameworks/rules.ts), and write that version's own decisions (node test/vectors/decisions/write-decisions.ts).`,
    ).toBe('none');
  });

  test('then every disposal is among them, and every rule that speaks for one of them', () => {
    const kinds = new Set(decisions.map(({ decision }) => decision.disposal));
    expect(kinds).toEqual(new Set(disposalSchema.options));
    const shown = new Set(decisions.flatMap(({ decision }) => decision.outcomes.map(({ rule }) => rule)));
    const speaking = rulesOf(version)?.filter(({ disposals }) =>
      disposals.some((each) => disposalSchema.safeParse(each).success),
    );
    expect(speaking?.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  test('then every outcome is among them', () => {
    const outcomes = decisions.flatMap(({ decision }) => decision.outcomes.map(({ outcome }) => outcome));
    expect(new Set(outcomes)).toEqual(new Set(frozenOutcomeSchema.shape.outcome.options));
  });

  test('then nobody is named in them but the officer of the tests', () => {
    const facts = JSON.stringify(decisions.map(({ decision }) => decision.facts));
    expect(facts).not.toMatch(/Testowska|Zofia|Sampleton|Mockford/i);
  });
});

test('given the version of the rules in use › then its decisions are kept', () => {
  expect(released.map(({ version }) => version)).toContain(rulesVersion);
});
