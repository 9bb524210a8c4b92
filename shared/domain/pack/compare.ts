import type { DisposalEvaluation, Finding, Rule, Status } from '../../frameworks/rule.ts';
import type { CalendarDay } from '../../time.ts';
import type { Case } from '../case/case.ts';
import type { Disposal, Rank } from '../case/events.ts';
import { factsOf } from '../case/facts.ts';
import { lawfulnessOf } from '../case/lawfulness.ts';
import type { ForceSettings } from '../settings/force-settings.ts';

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

const compared: readonly Disposal[] = ['ACC', 'DC', 'CC'];

/** How far each status is from being given. */
const openness: Readonly<Record<Status, number>> = {
  barred: 0,
  'not-yet-known': 1,
  'needs-authority': 2,
  available: 3,
};

/**
 * What a pack's settings would change for one case that is not yet given: every disposal whose status would be another,
 * with the first rule responsible. Conditions are judged once there are some: before that their absence bars everything
 * under any settings, and would hide what changes.
 */
export function compareSettings(subject: Case, context: CompareContext): readonly DisposalChange[] {
  const { today, giver } = context;
  const stages = subject.conditions.length > 0 ? (['screening', 'conditions'] as const) : (['screening'] as const);
  const facts = factsOf(subject, { today, giver, settings: context.inUse });
  const before = lawfulnessOf(facts, subject.authorities, compared, stages);
  const after = lawfulnessOf({ ...facts, settings: context.pack }, subject.authorities, compared, stages);
  return before.flatMap((was, index) => {
    const is = after[index];
    return is && is.status !== was.status ? [changeOf(was, is)] : [];
  });
}

/** A more open status comes of what stood in the way and is gone, a stricter one of what now stands in the way. */
function changeOf(was: DisposalEvaluation, is: DisposalEvaluation): DisposalChange {
  const effect = openness[is.status] > openness[was.status] ? 'lifted' : 'imposed';
  const [stricter, opener] = effect === 'lifted' ? [was, is] : [is, was];
  const decides = decidingFor(stricter);
  const remaining = new Set(opener.findings.filter(decides).map(({ rule }) => rule.id));
  const responsible = stricter.findings.find((finding) => decides(finding) && !remaining.has(finding.rule.id));
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
