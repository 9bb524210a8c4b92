import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Disposal, disposalSchema } from '../../../shared/domain/case/events.ts';
import { frozenOutcomes, lawfulnessOf } from '../../../shared/domain/case/lawfulness.ts';
import { factsAsJson, type PastDecision } from '../../../shared/domain/case/replay.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import type { Facts, Stage } from '../../../shared/frameworks/facts.ts';
import { rulesVersion } from '../../../shared/frameworks/rules.ts';
import { givenAt, sergeant, settingsInUse } from '../../factories/given-case.ts';
import { caseThrough } from '../../factories/open-case.ts';
import { arbitraryForceFacts } from '../../unit/frameworks/arbitrary-force-facts.ts';

/**
 * Writes the decisions that `released-decisions.test.ts` asks again for good: `node test/vectors/decisions/write-decisions.ts`,
 * once, when a version of the rules is released. From then on its file is evidence: a rule that changes gets a new
 * version, and a file of its own beside this one.
 */
export interface ReleasedDecision {
  readonly id: string;
  readonly settings: ForceSettings;
  readonly decision: PastDecision;
}

const wanted = 40;
const stages: readonly Stage[] = ['screening', 'conditions', 'giving'];

/** What is read out is no matter of the rules: it would be half of every line. */
const withoutWording = ({ wording: _, ...settings }: ForceSettings): ForceSettings => settings;

/** One giving of each kind, as the program makes it. */
const given = disposalSchema.options.flatMap((disposal): ReleasedDecision[] => {
  const { given: giving, authorities } = caseThrough('given', { disposal });
  if (!giving) return [];
  const { facts, outcomes, settingsVersion, at, by } = giving;
  const settings = withoutWording(settingsInUse(disposal).settings);
  const decision = { disposal, stages, authorities, facts, outcomes, rulesVersion, settingsVersion, at, by };
  return [{ id: disposal, settings, decision }];
});

/** Any facts, from the same sample on every run. */
function sampled(facts: Facts, disposal: Disposal, id: string): ReleasedDecision {
  const { settings, ...caseFacts } = facts;
  const [evaluation] = lawfulnessOf(facts, [], [disposal], stages);
  return {
    id,
    settings,
    decision: {
      disposal,
      stages,
      authorities: [],
      facts: factsAsJson(caseFacts),
      outcomes: evaluation ? frozenOutcomes(evaluation) : [],
      rulesVersion,
      settingsVersion: 1,
      at: givenAt,
      by: sergeant,
    },
  };
}

const shown = ({ decision }: ReleasedDecision) => decision.outcomes.map(({ rule, outcome }) => `${rule} ${outcome}`);

/** Of the candidates, those that together show the most rules in the most of their outcomes. */
function mostVaried(candidates: readonly ReleasedDecision[], already: readonly ReleasedDecision[], count: number) {
  const old = new Set(already.flatMap(shown));
  const shows = candidates.map((candidate) => ({ candidate, pairs: shown(candidate) }));
  return Array.from({ length: count }, () => {
    const news = shows.map(({ pairs }) => pairs.filter((pair) => !old.has(pair)).length);
    const best = shows[news.indexOf(news.reduce((one, other) => Math.max(one, other), 0))];
    if (!best) throw new Error('There are candidates');
    for (const pair of best.pairs) old.add(pair);
    return best.candidate;
  });
}

const samples = fc.sample(arbitraryForceFacts({ conditions: { min: 0, max: 3 } }), { numRuns: 4_000, seed: 2026 });
const candidates = samples.flatMap((facts, index) =>
  disposalSchema.options.map((disposal) => sampled(facts, disposal, `${disposal} ${index}`)),
);
const decisions = [...given, ...mostVaried(candidates, given, wanted - given.length)];
writeFileSync(
  new URL(`${rulesVersion}.jsonl`, import.meta.url),
  `${decisions.map((decision) => JSON.stringify(decision)).join('\n')}\n`,
);
