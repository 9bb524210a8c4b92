import type { Case } from '../case/case.ts';
import type { AvailabilityKind } from '../person/person-events.ts';
import { type Adjustment, adjustmentSchema } from './needs-events.ts';
import { standingNeeds } from './needs-record.ts';

/** What makes the program prompt for adjustments: Equality Act 2010 s20, s149. */
export type AdjustmentNeed = 'neurodiversity' | 'mental-health' | 'language' | 'health';

const adjustmentsFor: Readonly<Record<AdjustmentNeed, readonly Adjustment[]>> = {
  neurodiversity: ['easy-read', 'shorter-sessions', 'reminders', 'quiet-room'],
  'mental-health': ['shorter-sessions', 'reminders', 'quiet-room'],
  language: ['easy-read', 'interpreter'],
  health: ['shorter-sessions', 'reminders'],
};

export interface AdjustmentPrompt {
  readonly adjustment: Adjustment;
  /** What on record it answers; empty where it was asked for something that no longer stands. */
  readonly needs: readonly AdjustmentNeed[];
}

/** The adjustments to be asked about, each once, with every need that speaks for it (S4-10, S4-11). */
export function adjustmentPrompts(subject: Case): readonly AdjustmentPrompt[] {
  const standing = needsOf(subject);
  const answers = subject.needs.adjustments.at(-1)?.answers ?? {};
  return adjustmentSchema.options
    .map((adjustment) => ({
      adjustment,
      needs: standing.filter((need) => adjustmentsFor[need].includes(adjustment)),
    }))
    .filter(({ adjustment, needs }) => needs.length > 0 || answers[adjustment] !== undefined);
}

/** What is on record already: pathways, what keeps the person from coming, the interpreter that screening asks about. */
function needsOf({ needs, personRecord, answers }: Case): readonly AdjustmentNeed[] {
  const isPresent = (id: string) =>
    standingNeeds(needs).some(({ pathway, present }) => pathway === id && present === 'yes');
  const isMinded = (kind: AvailabilityKind) =>
    personRecord.availability?.entries.some((entry) => entry.kind === kind) ?? false;
  const isOnRecord: Readonly<Record<AdjustmentNeed, boolean>> = {
    neurodiversity: isPresent('neurodiversity') || isMinded('neurodiversity'),
    'mental-health': isPresent('mental-health'),
    language:
      answers.interpreterNeeded === true ||
      isMinded('language') ||
      personRecord.flags.some(({ kind, ended }) => kind === 'interpreter' && !ended),
    health: isPresent('physical-health') || isMinded('health'),
  };
  return (['neurodiversity', 'mental-health', 'language', 'health'] as const).filter((need) => isOnRecord[need]);
}
