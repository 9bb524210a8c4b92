import type { Facts } from '../../frameworks/facts.ts';
import type { DisposalEvaluation, Finding, Rule, Status } from '../../frameworks/rule.ts';
import { rules } from '../../frameworks/rules.ts';
import type { CalendarDay } from '../../time.ts';
import type { Case } from '../case/case.ts';
import type { Disposal, Rank } from '../case/events.ts';
import { factsOf } from '../case/facts.ts';
import { lawfulnessOf } from '../case/lawfulness.ts';
import type { ForceSettings } from '../settings/force-settings.ts';
import { changedSettings, dependsOn, makesFacts } from '../settings/left-to-the-force.ts';

export interface CompareContext {
  /** The day the disposals would be given. */
  readonly today: CalendarDay;
  /** The rank of whoever would give them. */
  readonly giver: Rank;
  readonly inUse: ForceSettings;
  readonly pack: ForceSettings;
}

export interface DisposalChange {
  readonly disposal: Disposal;
  readonly from: Status;
  readonly to: Status;
  /** The first rule that makes the difference. */
  readonly rule: Rule;
  /** `lifted`: the rule stood in the way and no longer does. `imposed`: it now does. */
  readonly effect: 'lifted' | 'imposed';
}

const compared: readonly Disposal[] = ['ACC', 'SC', 'CR', 'PND', 'O22', 'DC', 'CC'];

/** How far each status is from being given. */
const openness: Readonly<Record<Status, number>> = {
  barred: 0,
  'not-yet-known': 1,
  'needs-authority': 2,
  available: 3,
};

/**
 * What a pack's settings would change for one case that is not yet given: every disposal whose status would be another,
 * with the first rule responsible. Conditions are judged for the disposal they were set for, once there are some: before
 * that their absence bars it under any settings, and would hide what changes.
 */
export function compareSettings(subject: Case, context: CompareContext): readonly DisposalChange[] {
  const { affected, unaffected, makesOtherFacts } = partitionOf(context);
  if (affected.length === 0) return [];
  const { today, giver } = context;
  const factsUnder = (settings: ForceSettings) => factsOf(subject, { today, giver, settings });
  const facts = factsUnder(context.inUse);
  // Rules that read nothing of what changes say the same under both: they are asked once.
  const same = evaluationsOf(subject, facts, unaffected);
  const before = evaluationsOf(subject, facts, affected);
  const changedFacts = makesOtherFacts ? factsUnder(context.pack) : { ...facts, settings: context.pack };
  const after = evaluationsOf(subject, changedFacts, affected);
  return compared.flatMap((disposal) => {
    const others = same.get(disposal);
    const was = stricter(before.get(disposal), others);
    const is = stricter(after.get(disposal), others);
    return was && is && was.status !== is.status ? [changeOf(was, is)] : [];
  });
}

interface Partition {
  readonly affected: readonly Rule[];
  readonly unaffected: readonly Rule[];
  /** The case's facts are taken anew. */
  readonly makesOtherFacts: boolean;
}

/** The same two settings are compared for every case: which rules the change reaches is found once. */
const partitions = new WeakMap<ForceSettings, WeakMap<ForceSettings, Partition>>();

function partitionOf({ inUse, pack }: CompareContext): Partition {
  const known = partitions.get(inUse)?.get(pack);
  if (known) return known;
  const changed = changedSettings(inUse, pack);
  const isReached = (rule: Rule) => dependsOn(rule, changed);
  const partition = {
    affected: rules.filter(isReached),
    unaffected: rules.filter((rule) => !isReached(rule)),
    makesOtherFacts: changed.some(makesFacts),
  };
  const ofInUse = partitions.get(inUse) ?? new WeakMap<ForceSettings, Partition>();
  partitions.set(inUse, ofInUse.set(pack, partition));
  return partition;
}

/** What these rules alone say of each disposal. */
function evaluationsOf(
  { authorities, conditions, disposal }: Case,
  facts: Facts,
  asked: readonly Rule[],
): ReadonlyMap<Disposal, DisposalEvaluation> {
  const conditioned = conditions.length > 0 ? disposal?.disposal : undefined;
  const screened = compared.filter((each) => each !== conditioned);
  return new Map(
    [
      ...lawfulnessOf(facts, authorities, screened, ['screening'], asked),
      ...(conditioned ? lawfulnessOf(facts, authorities, [conditioned], ['screening', 'conditions'], asked) : []),
    ].map((evaluation) => [evaluation.disposal, evaluation]),
  );
}

/** A disposal is as far from being given as the strictest of its rules makes it, however the rules are divided. */
const stricter = (
  first: DisposalEvaluation | undefined,
  second: DisposalEvaluation | undefined,
): DisposalEvaluation | undefined =>
  first && second && openness[second.status] < openness[first.status] ? second : first;

/** A more open status comes of what stood in the way and is gone, a stricter one of what now stands in the way. */
function changeOf(was: DisposalEvaluation, is: DisposalEvaluation): DisposalChange {
  const effect = openness[is.status] > openness[was.status] ? 'lifted' : 'imposed';
  const [strict, opener] = effect === 'lifted' ? [was, is] : [is, was];
  const decides = decidingFor(strict);
  const remaining = new Set(opener.findings.filter(decides).map(({ rule }) => rule.id));
  const responsible = strict.findings.find((finding) => decides(finding) && !remaining.has(finding.rule.id));
  if (!responsible) throw new Error(`No rule explains ${was.disposal} from ${was.status} to ${is.status}`);
  return { disposal: was.disposal, from: was.status, to: is.status, rule: responsible.rule, effect };
}

/** Whether a finding is among those that give the evaluation its status. */
function decidingFor({ status, missing }: DisposalEvaluation): (finding: Finding) => boolean {
  const needed = new Set(missing);
  switch (status) {
    case 'barred':
      return ({ outcome }) => outcome === 'bar';
    case 'not-yet-known':
      return (finding) => finding.missing.some((path) => needed.has(path));
    default:
      return ({ outcome }) => outcome === 'authority';
  }
}
