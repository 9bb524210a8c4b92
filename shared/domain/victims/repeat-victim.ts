import { z } from 'zod';
import type { CaseId } from '../case/identity.ts';
import type { CaseSummary } from '../case/summary.ts';
import { foldText } from '../person/fold-text.ts';
import { type VictimDetails, victimSchema } from './victim-events.ts';

/** What a worklist row keeps of a victim, to be found again in another case (S3-16): never shown, only compared. */
export const victimTraceSchema = z.strictObject({
  kind: victimSchema.shape.kind,
  /** Folded; of a person the words in the order of the alphabet, so that it counts for nothing which name is first. */
  name: z.string().min(1),
  /** Of a person: digits alone, in the national form. */
  phone: z.string().optional(),
  /** Of a person. */
  email: z.string().optional(),
});
export type VictimTrace = z.infer<typeof victimTraceSchema>;

/** Another case in which somebody recorded in the same way is a victim. */
export interface OtherCase {
  readonly caseId: CaseId;
  readonly custodyRecordNumber: string | undefined;
  /** Whether nothing but the name says it is the same person. */
  readonly isByNameAlone: boolean;
}

/** Null where the name holds no letter and no number to compare. */
export function traceOf({ kind, name, phone, email }: VictimDetails): VictimTrace | null {
  const folded = foldText(name);
  if (folded === '') return null;
  if (kind === 'business') return { kind, name: folded };
  const number = phone?.replace(/\D/g, '').replace(/^(?:00)?44(?:0)?/, '0');
  const address = email?.trim().toLowerCase();
  return {
    kind,
    name: folded.split(' ').toSorted().join(' '),
    ...(number && { phone: number }),
    ...(address && { email: address }),
  };
}

/**
 * Other cases with the same victim: a business by its name; a person by name and phone or email, or by name alone where
 * there is no such contact on both to compare. The same name reached quite otherwise is somebody else. The latest first.
 *
 * @param rows the worklist as it may be shown: concealed rows hold no victims
 */
export function otherCasesOf(
  victim: VictimDetails,
  caseId: CaseId,
  rows: readonly CaseSummary[],
): readonly OtherCase[] {
  const trace = traceOf(victim);
  if (!trace) return [];
  return rows
    .filter((row) => row.caseId !== caseId && row.victims !== undefined)
    .toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : a.openedAt > b.openedAt ? -1 : 0))
    .flatMap(({ caseId: other, custodyRecordNumber, victims = [] }) => {
      const likenesses = victims.map((each) => likeness(trace, each));
      return likenesses.some((each) => each !== 'none')
        ? [{ caseId: other, custodyRecordNumber, isByNameAlone: !likenesses.includes('same') }]
        : [];
    });
}

function likeness(a: VictimTrace, b: VictimTrace): 'same' | 'name-alone' | 'none' {
  if (a.kind !== b.kind || a.name !== b.name) return 'none';
  if (a.kind === 'business') return 'same';
  const compared = [
    [a.phone, b.phone],
    [a.email, b.email],
  ].filter(([mine, theirs]) => mine !== undefined && theirs !== undefined);
  if (compared.length === 0) return 'name-alone';
  return compared.some(([mine, theirs]) => mine === theirs) ? 'same' : 'none';
}
