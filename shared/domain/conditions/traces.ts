import type { Condition } from '../case/events.ts';

/** What a condition answers (S0-26). */
export type Trace =
  | { readonly kind: 'need'; readonly pathway: string }
  | { readonly kind: 'harm' }
  | { readonly kind: 'victim' };

type Traced = Pick<Condition, 'needs' | 'answers' | 'objects' | 'remedyAction'>;

/**
 * What on record a condition answers: needs of the person, the harm of the offence, what a victim asked for. A condition
 * whose object is reparation answers the harm; one that carries out an action of the community remedy document, a victim.
 */
export function tracesOf({ needs = [], answers = [], objects, remedyAction }: Traced): readonly Trace[] {
  const isForHarm = answers.includes('harm') || objects.includes('reparation');
  const isForVictim = answers.includes('victim') || remedyAction !== undefined;
  return [
    ...needs.map((pathway) => ({ kind: 'need' as const, pathway })),
    ...(isForHarm ? [{ kind: 'harm' as const }] : []),
    ...(isForVictim ? [{ kind: 'victim' as const }] : []),
  ];
}

/** Kinds whose object the Act itself sets: PCSC Act 2022 s102, s103; CJA 2003 s22(3)-(3E). */
const ownObject = new Set<Condition['kind']>(['financial-penalty', 'foreign-offender']);

/** Whether an officer has to say why they set it: it answers nothing on record. */
export const needsReason = (condition: Traced & Pick<Condition, 'kind'>): boolean =>
  !ownObject.has(condition.kind) && tracesOf(condition).length === 0;
