import { rulesLeftToTheForce } from './changed-severities.ts';
import type { ScreenedDisposal } from './disposals.ts';
import { evaluate } from './evaluate.ts';
import { conditionAddedRow, type FactChange, isOfConditions, possibleChanges } from './fact-changes.ts';
import type { Facts, Stage } from './facts.ts';
import type { Rule } from './rule.ts';

/** What is done while a caution is given is not found out about a case: its stage is not asked about. */
export type StageBeforeGiving = Exclude<Stage, 'giving'>;

/** A rule that bars whatever is found out, and what it rests on. `person`: their age or their earlier record. */
export interface Obstacle {
  readonly rule: Rule;
  readonly kind: 'law' | 'settings' | 'person';
}

/**
 * The smallest set of facts that would have to be different for the disposal no longer to be barred, in the order of
 * `possibleChanges`; of several such sets the one whose first fact comes first there. Empty when it is not barred. Null
 * when nothing that could be found out opens it: `whatStandsInTheWay` says what. It explains and does not advise.
 *
 * What is not known stays so: it bars nothing, and may leave the disposal not yet known instead of open.
 */
export function whyNot(
  facts: Facts,
  disposal: ScreenedDisposal,
  stages: readonly StageBeforeGiving[],
): readonly FactChange[] | null {
  if (whatStandsInTheWay(facts, disposal, stages).length > 0) return null;
  const changes = possibleChanges(facts);
  // Without any one of these all the others do not open it: no smaller set need be tried.
  const needed = changes.filter((change) => {
    const others = changes.filter((other) => other !== change);
    return barringRules(withAll(others, facts), disposal, stages.filter(isScreening)).length > 0;
  });
  for (let size = needed.length; size <= changes.length; size += 1) {
    const [first, ...others] = changesOfSize(size, facts, changes, disposal, stages).map((set) =>
      set.map((change) => changes.indexOf(change)).toSorted((a, b) => a - b),
    );
    if (first) {
      const chosen = others.reduce((best, other) => (comesBefore(other, best) ? other : best), first);
      return changes.filter((_, index) => chosen.includes(index));
    }
  }
  return null;
}

/** The rules that bar the disposal even if every fact that could be found out differently were so. */
export function whatStandsInTheWay(
  facts: Facts,
  disposal: ScreenedDisposal,
  stages: readonly StageBeforeGiving[],
): readonly Obstacle[] {
  const best = withAll(possibleChanges(facts), facts);
  const withNoCondition = { ...best, conditions: [] };
  if (barringRules(withNoCondition, disposal, stages).length === 0) return [];
  const withOne = conditionAddedRow.apply(withNoCondition);
  return barringRules(withOne, disposal, stages).map((rule) => ({
    rule,
    kind: kindOf(rule, factsRead(rule, withOne, disposal), facts),
  }));
}

/**
 * Every set of this many of the changes that opens the disposal. A rule that bars goes on barring until some fact that
 * it read is different, so only those are tried; sets that hold an earlier one of them are already found with it.
 */
function changesOfSize(
  size: number,
  facts: Facts,
  changes: readonly FactChange[],
  disposal: ScreenedDisposal,
  stages: readonly StageBeforeGiving[],
): readonly (readonly FactChange[])[] {
  const [rule] = barringRules(facts, disposal, stages);
  if (!rule) return [[]];
  // A change towards the law never makes a screening rule bar: where all together do not open it, no part of them does.
  if (size === 0 || barringRules(withAll(changes, facts), disposal, stages.filter(isScreening)).length > 0) return [];
  const read = factsRead(rule, facts, disposal);
  const tried = changes.filter((change) => read.has(isOfConditions(change) ? 'conditions' : change.path));
  return tried.flatMap((change, index) => {
    const left = changes.filter((other) => !tried.slice(0, index + 1).includes(other));
    return changesOfSize(size - 1, change.apply(facts), left, disposal, stages).map((set) => [change, ...set]);
  });
}

const isScreening = (stage: Stage): boolean => stage === 'screening';

/** With every change except of conditions, which no screening rule reads. */
const withAll = (changes: readonly FactChange[], facts: Facts): Facts =>
  changes.filter((change) => !isOfConditions(change)).reduce((changed, { apply }) => apply(changed), facts);

const barringRules = (facts: Facts, disposal: ScreenedDisposal, stages: readonly Stage[]): readonly Rule[] =>
  evaluate(facts, [disposal], stages).flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome === 'bar').map(({ rule }) => rule),
  );

/** Both in ascending order and equally long. */
function comesBefore(places: readonly number[], others: readonly number[]): boolean {
  const differs = places.findIndex((place, index) => place !== others[index]);
  return differs !== -1 && (places[differs] ?? 0) < (others[differs] ?? 0);
}

function kindOf({ id }: Rule, read: ReadonlySet<string>, { settings }: Facts): Obstacle['kind'] {
  if (read.has('person.dateOfBirth') || read.has('history')) return 'person';
  const isChanged = rulesLeftToTheForce.has(id) && settings.severity?.[id] !== undefined;
  return isChanged || read.has('settings.policy') ? 'settings' : 'law';
}

/** The paths of the facts and settings that a rule looks at before it answers. */
function factsRead(rule: Rule, facts: Facts, disposal: ScreenedDisposal): ReadonlySet<string> {
  const read = new Set<string>();
  rule.test(watched(facts, '', read), disposal);
  return read;
}

/** The same value, adding the path of each part that is looked at. A copy: a proxy must not answer for a frozen part. */
function watched<T extends object>(value: T, path: string, read: Set<string>): T {
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as T;
  return new Proxy(copy, {
    get(target, key) {
      const part: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || typeof part === 'function') return part;
      const partPath = Array.isArray(target) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
      read.add(partPath);
      return typeof part === 'object' && part !== null ? watched(part, partPath, read) : part;
    },
  });
}
