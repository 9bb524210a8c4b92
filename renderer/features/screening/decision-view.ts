import type { Case, DecisionBasis } from '../../../shared/domain/case/case.ts';
import type { CaseEvent, Disposal } from '../../../shared/domain/case/events.ts';
import { fold } from '../../../shared/domain/case/evolve.ts';
import { type PastDecision, replay } from '../../../shared/domain/case/replay.ts';
import { packBehind, type StationSettings } from '../../../shared/domain/pack/pack.ts';
import type { Stage } from '../../../shared/frameworks/facts.ts';
import { rulesOf } from '../../../shared/frameworks/rules.ts';
import { assertNever } from '../../../shared/result.ts';
import { clockTimeOf, dayOf, longDate } from '../../../shared/time.ts';
import { titledName } from '../../app/user-words.ts';
import { disposalWords } from '../../case/words.ts';

/** A decision on record: the choice of a disposal, or its giving. */
export interface DecisionView {
  readonly kind: 'chosen' | 'given';
  readonly rows: readonly { readonly key: string; readonly value: string }[];
}

/** What was decided, by whom, when, why, and on which settings and rules. */
export function decisionViews(subject: Case, history: readonly StationSettings[]): readonly DecisionView[] {
  const { disposal: chosen, given } = subject;
  return [
    ...(chosen
      ? [{ kind: 'chosen' as const, rows: rowsOf('Chosen', chosen, [{ key: 'Why', value: chosen.reason }], history) }]
      : []),
    ...(given
      ? [{ kind: 'given' as const, rows: rowsOf('Given', given, [{ key: 'Place', value: given.place }], history) }]
      : []),
  ];
}

function rowsOf(
  what: string,
  { disposal, by, at, settingsVersion, rulesVersion }: DecisionBasis & { readonly disposal: Disposal },
  more: DecisionView['rows'],
  history: readonly StationSettings[],
): DecisionView['rows'] {
  const pack = packBehind(history, settingsVersion);
  return [
    { key: what, value: disposalWords[disposal] },
    { key: 'By', value: titledName(by) },
    { key: 'When', value: `${longDate(dayOf(at))}, ${clockTimeOf(at)}` },
    ...more,
    {
      key: 'Settings',
      value: `Version ${settingsVersion}${pack ? `, from ${pack.title} ${pack.version}` : ', entered by hand'}`,
    },
    { key: 'Rules', value: `Version ${rulesVersion}` },
  ];
}

export interface Checked {
  readonly isSame: boolean;
  readonly words: string;
  /** The rules that now answer otherwise. */
  readonly rules: readonly string[];
}

/** Asks a decision again under its own rules and settings (S0-07, S0-52), and says what comes of it. */
export function checkAgain(
  kind: DecisionView['kind'],
  subject: Case,
  events: readonly CaseEvent[],
  history: readonly StationSettings[],
): Checked {
  const result = replay(pastDecision(kind, subject, events), history);
  if (result.ok) {
    return {
      isSame: true,
      words:
        'Same answer: the rules of that version, on the facts and settings of that moment, find what they found then.',
      rules: [],
    };
  }
  const { error } = result;
  const differs = (words: string, rules: readonly string[] = []): Checked => ({ isSame: false, words, rules });
  switch (error.kind) {
    case 'rules-not-known':
      return differs(`This version of Proviso does not hold rules version ${error.rulesVersion}.`);
    case 'settings-not-known':
      return differs(`Version ${error.settingsVersion} of the settings is not in this station’s history.`);
    case 'facts-not-readable':
      return differs('The facts kept with the decision cannot be read.');
    case 'other-answer':
      return differs(
        'Another answer. These rules do not find what was recorded:',
        error.rules.map((id) => namedRule(id, kind, subject)),
      );
    default:
      return assertNever(error);
  }
}

const stages: Readonly<Record<DecisionView['kind'], readonly Stage[]>> = {
  chosen: ['screening'],
  given: ['screening', 'conditions', 'giving'],
};
const eventTypes = { chosen: 'DisposalChosen', given: 'DisposalGiven' } as const;

function decisionOf(kind: DecisionView['kind'], { disposal, given }: Case) {
  const decision = kind === 'chosen' ? disposal : given;
  if (!decision) throw new Error('Only a decision on record is checked');
  return decision;
}

/** The authorities a decision had are those on record just before it. */
function pastDecision(kind: DecisionView['kind'], subject: Case, events: readonly CaseEvent[]): PastDecision {
  const at = events.findLastIndex(({ body }) => body.type === eventTypes[kind]);
  return {
    ...decisionOf(kind, subject),
    stages: stages[kind],
    authorities: fold(events.slice(0, at)).authorities,
  };
}

/** `P6-03 Aged 18 or over. Recorded then: Under 18.` */
function namedRule(id: string, kind: DecisionView['kind'], subject: Case): string {
  const decision = decisionOf(kind, subject);
  const rule = rulesOf(decision.rulesVersion)?.find((each) => each.id === id);
  const recorded = decision.outcomes.find((outcome) => outcome.rule === id);
  const name = rule ? `${id} ${rule.requirement.en}` : id;
  return `${name}. ${recorded ? `Recorded then: ${recorded.sentence}` : 'Nothing was recorded of it then'}`;
}
