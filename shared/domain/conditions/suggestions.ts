import { assertNever } from '../../result.ts';
import type { Case } from '../case/case.ts';
import type { Condition, Disposal } from '../case/events.ts';
import { type LawContext, lawfulness } from '../case/lawfulness.ts';
import { canUse, hasDualNeed, isDualNeedUnmet } from '../needs/dual-need.ts';
import type { Need } from '../needs/needs-events.ts';
import { standingNeeds } from '../needs/needs-record.ts';
import type { Unavailable } from '../person/clashes.ts';
import type { ForceSettings } from '../settings/force-settings.ts';
import { conditionFrom, type Fillings, type LibraryEntry, libraryFor, type NewCondition } from './condition-library.ts';
import { clashesWithEveryTime } from './offered-times.ts';
import { periodLimit } from './period-limit.ts';

/** Why an entry of the library is suggested for this person, or what speaks against it. */
export type SuggestionReason =
  | { readonly kind: 'women' }
  | { readonly kind: 'need'; readonly need: Need }
  | { readonly kind: 'dual-need' }
  | { readonly kind: 'victim'; readonly wish: 'compensation' | 'restorative' | 'remedy-action' }
  | { readonly kind: 'harm'; readonly offence: string }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'culture'; readonly words: string }
  | { readonly kind: 'capacity'; readonly provider: string; readonly waitingDays: number }
  | { readonly kind: 'cost'; readonly pence: number }
  | { readonly kind: 'clash'; readonly with: readonly Unavailable[] };

export interface Suggestion {
  readonly entry: LibraryEntry;
  /** As it would be set today, still without an id. */
  readonly condition: NewCondition;
  /** What speaks for it first, then what should be known before it is chosen. */
  readonly reasons: readonly SuggestionReason[];
}

export interface Suggestions {
  /** Best first. */
  readonly suggested: readonly Suggestion[];
  /** Substance misuse and mental ill health together, and no service of the library that accepts both (S1-06). */
  readonly isDualNeedUnmet: boolean;
}

export interface SuggestionContext extends LawContext {
  /** What keeps the person from coming, curfews too. */
  readonly unavailable: readonly Unavailable[];
}

/** Pathways that make a dual need: each alone is not matched to a service that does not take both. */
const dualNeedPathways: ReadonlySet<string> = new Set(['drugs', 'alcohol', 'mental-health']);

/**
 * Entries of the library that answer something on record: a need of the person, a victim's wish or the harm; for a woman
 * the women's pathway first (S1-11). Nothing is suggested that would bring a bar, an authority or a warning of the
 * chosen disposal, that is for others only, or that is chosen already. The same case gives the same order.
 */
export function suggestionsFor(subject: Case, disposal: Disposal, context: SuggestionContext): Suggestions {
  const isTaken = isChosenAlready(subject.conditions);
  const isLawful = lawfulBeside(subject, disposal, context);
  const ranked = libraryFor(disposal, context.settings)
    .filter((entry) => canUse(entry, subject))
    .flatMap((entry) => {
      const reasons = reasonsFor(entry, subject, context);
      if (!reasons.some(speaksFor)) return [];
      const condition = conditionOf(entry, reasons, subject, context);
      return isTaken(entry, condition) ? [] : [{ entry, condition, reasons }];
    })
    .toSorted((a, b) => weight(b) - weight(a) || costOf(a) - costOf(b));
  return {
    suggested: ranked.filter(({ condition }) => isLawful(condition)),
    isDualNeedUnmet: isDualNeedUnmet(subject, context.settings, disposal),
  };
}

/** The condition an entry makes for this case, with what is on record filled in. */
export function conditionForCase(entry: LibraryEntry, subject: Case, context: SuggestionContext): NewCondition {
  return conditionOf(entry, reasonsFor(entry, subject, context), subject, context);
}

function conditionOf(
  entry: LibraryEntry,
  reasons: readonly SuggestionReason[],
  subject: Case,
  { today, settings }: SuggestionContext,
): NewCondition {
  const lastDay = periodLimit(subject.offences, today, settings)?.warnAfter;
  const needs = reasons.flatMap((reason) => (reason.kind === 'need' ? [reason.need.pathway] : []));
  const answers = (['harm', 'victim'] as const).filter((kind) => reasons.some((reason) => reason.kind === kind));
  const remedyAction = entry.remedyActions?.find((reference) => wantedActions(subject).includes(reference));
  return {
    ...conditionFrom(entry, { today, lastDay, fillings: fillingsOf(subject) }),
    ...(needs.length > 0 && { needs }),
    ...(answers.length > 0 && { answers }),
    ...(remedyAction !== undefined && { remedyAction }),
  };
}

/** What is on record only once, so that nobody has to write it again. */
export function fillingsOf({ offences, victims }: Case): Fillings {
  const asked = victims.flatMap(({ views }) => views?.compensationPence ?? []);
  return {
    amountPence: asked.length === 1 ? asked[0] : undefined,
    place: offences.length === 1 ? offences[0]?.place : undefined,
    name: victims.length === 1 ? victims[0]?.name : undefined,
  };
}

const isSame = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();

const wantedActions = ({ victims }: Case): readonly string[] => victims.flatMap(({ views }) => views?.wants ?? []);

function reasonsFor(
  entry: LibraryEntry,
  subject: Case,
  { today, settings, unavailable }: SuggestionContext,
): readonly SuggestionReason[] {
  const { person } = subject;
  const isDual = hasDualNeed(subject.needs);
  const needs = standingNeeds(subject.needs).filter(
    ({ pathway, present }) =>
      present === 'yes' &&
      entry.needs?.includes(pathway) &&
      !(isDual && dualNeedPathways.has(pathway) && !entry.acceptsDualNeed),
  );
  const isDualMet =
    isDual && entry.acceptsDualNeed === true && needs.some(({ pathway }) => dualNeedPathways.has(pathway));
  const offence = subject.offences.find(({ cjsCode }) =>
    entry.codePrefixes?.some((prefix) => cjsCode.startsWith(prefix)),
  );
  const provider = providerOf(entry, settings);
  const pence = provider?.costPence ?? entry.costPence;
  const clashes = clashesWithEveryTime(entry.times ?? [], unavailable, today);
  const language = entry.languages?.find((each) => isSame(each, person.language));
  return [
    ...(entry.womenOnly && person.gender === 'female' ? [{ kind: 'women' as const }] : []),
    ...(isDualMet ? [{ kind: 'dual-need' as const }] : []),
    ...needs.toSorted(byLink).map(({ at: _, by: __, ...need }) => ({ kind: 'need' as const, need })),
    ...wishesMet(entry, subject).map((wish) => ({ kind: 'victim' as const, wish })),
    ...(offence ? [{ kind: 'harm' as const, offence: offence.title }] : []),
    ...(language === undefined ? [] : [{ kind: 'language' as const, language }]),
    ...(entry.culture ? [{ kind: 'culture' as const, words: entry.culture }] : []),
    ...(typeof provider?.waitingDays === 'number'
      ? [{ kind: 'capacity' as const, provider: provider.name, waitingDays: provider.waitingDays }]
      : []),
    ...(typeof pence === 'number' ? [{ kind: 'cost' as const, pence }] : []),
    ...(clashes.length > 0 ? [{ kind: 'clash' as const, with: clashes }] : []),
  ];
}

type Wish = Extract<SuggestionReason, { kind: 'victim' }>['wish'];

function wishesMet({ victimWishes, remedyActions }: LibraryEntry, subject: Case): readonly Wish[] {
  const views = subject.victims.flatMap((victim) => victim.views ?? []);
  const wanted = wantedActions(subject);
  const isMet: Readonly<Record<Wish, boolean>> = {
    'remedy-action': remedyActions?.some((reference) => wanted.includes(reference)) ?? false,
    compensation:
      (victimWishes?.includes('compensation') ?? false) &&
      views.some(({ compensationPence }) => compensationPence !== undefined),
    restorative:
      (victimWishes?.includes('restorative') ?? false) && views.some(({ restorative }) => restorative === 'interested'),
  };
  return (['remedy-action', 'compensation', 'restorative'] as const).filter((wish) => isMet[wish]);
}

/** The provider an entry names; else the one that works on a need it answers and waits least. */
function providerOf({ providerId, needs }: LibraryEntry, { providers }: Pick<ForceSettings, 'providers'>) {
  if (providerId) return providers?.find(({ id }) => id === providerId);
  const wait = ({ waitingDays }: { readonly waitingDays?: number | null | undefined }) => waitingDays ?? Infinity;
  return providers
    ?.filter(({ pathways }) => pathways.some((pathway) => needs?.includes(pathway)))
    .toSorted((a, b) => (wait(a) < wait(b) ? -1 : wait(a) > wait(b) ? 1 : 0))[0];
}

/** A need linked to serious harm weighs most, then one linked to the offending. */
const needWeight = ({ linkedToHarm, linkedToOffending }: Need): number =>
  4 + (linkedToHarm ? 3 : 0) + (linkedToOffending ? 2 : 0);

const byLink = (a: Need, b: Need): number => needWeight(b) - needWeight(a);

/** Whether a reason is enough to suggest something; the others only say more of it. */
const speaksFor = ({ kind }: SuggestionReason): boolean =>
  kind === 'women' || kind === 'need' || kind === 'victim' || kind === 'harm';

const longWaitDays = 28;

/**
 * What a reason adds. The women’s pathway stands before all others for a woman; a long wait and a clash take weight away,
 * never the suggestion itself. Of several needs the first counts whole, the others one each.
 */
function weightOf(reason: SuggestionReason, isFirstNeed: boolean): number {
  switch (reason.kind) {
    case 'women':
      return 100;
    case 'victim':
      return 6;
    case 'need':
      return isFirstNeed ? needWeight(reason.need) : 1;
    case 'harm':
    case 'dual-need':
      return 3;
    case 'language':
      return 2;
    case 'capacity':
      return reason.waitingDays > longWaitDays ? -1 : 0;
    case 'clash':
      return -4;
    case 'culture':
    case 'cost':
      return 0;
    default:
      return assertNever(reason);
  }
}

function weight({ reasons }: Suggestion): number {
  const firstNeed = reasons.find(({ kind }) => kind === 'need');
  return reasons.reduce((sum, reason) => sum + weightOf(reason, reason === firstNeed), 0);
}

const costOf = ({ reasons }: Suggestion): number =>
  reasons.reduce((sum, reason) => (reason.kind === 'cost' ? sum + reason.pence : sum), 0);

const isChosenAlready =
  (conditions: readonly Condition[]) =>
  ({ id }: LibraryEntry, { wording }: NewCondition): boolean =>
    conditions.some((chosen) => chosen.libraryId === id || chosen.wording === wording);

/** Whether a condition, set beside those there are, makes no more rules fire than fire already. */
function lawfulBeside(subject: Case, disposal: Disposal, context: LawContext) {
  const firedBy = (conditions: readonly Condition[]): readonly string[] =>
    lawfulness({ ...subject, conditions }, [disposal], ['conditions'], context).flatMap(({ findings }) =>
      findings.flatMap(({ rule, outcome }) =>
        outcome === 'pass' || outcome === 'unknown' ? [] : `${rule.id} ${outcome}`,
      ),
    );
  const before = new Set(firedBy(subject.conditions));
  return (condition: NewCondition): boolean =>
    firedBy([...subject.conditions, { ...condition, conditionId: '' }]).every((fired) => before.has(fired));
}
