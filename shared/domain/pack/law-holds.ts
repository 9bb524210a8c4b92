import { z } from 'zod';
import { rulesLeftToTheForce } from '../../frameworks/changed-severities.ts';
import { statutoryHourCaps } from '../../frameworks/hour-caps.ts';
import type { ForceSettings, SettingName } from '../settings/force-settings.ts';
import type { PackCitation } from './pack.ts';

/**
 * Where settings would be milder than the law, the law holds (S0-21): regulations or a code can move these limits, a
 * force cannot. What the schema cannot express is left to the rules themselves.
 */

/** One setting that does not hold. */
export const lawConflictSchema = z.strictObject({
  /** `hourCaps.DC`, `severity.P6-03`. */
  about: z.string().max(80),
  /** What the settings say: a number, or how strict a rule is to be. */
  asked: z.union([z.number(), z.string().max(20)]),
  /** What holds instead. Null: the rule is as strict as the law makes it. */
  held: z.number().nullable(),
  /** The law that holds. */
  law: z.string().max(200),
});
export type LawConflict = z.infer<typeof lawConflictSchema>;

interface Limit {
  readonly setting: SettingName;
  readonly about: string;
  /** The number in law. */
  readonly number: number;
  readonly law: string;
  /** What can move it. */
  readonly movedBy: readonly PackCitation['kind'][];
  readonly isMilder: (asked: number, number: number) => boolean;
  readonly asked: (settings: ForceSettings) => number | null | undefined;
  readonly with: (settings: ForceSettings, number: number) => ForceSettings;
}

const more = (asked: number, number: number) => asked > number;

const hours = (disposal: 'DC' | 'CC', law: string): Limit => ({
  setting: 'hourCaps',
  about: `hourCaps.${disposal}`,
  number: statutoryHourCaps[disposal].hours,
  law,
  movedBy: ['Regulations'],
  isMilder: more,
  asked: ({ hourCaps }) => hourCaps?.[disposal],
  with: (settings, held) => ({
    ...settings,
    hourCaps: settings.hourCaps && { ...settings.hourCaps, [disposal]: held },
  }),
});

const victimDays = (kind: 'standard' | 'enhanced', number: number): Limit => ({
  setting: 'victimCode',
  about: `victimCode.workingDays.${kind}`,
  number,
  law: 'Code of Practice for Victims 2021',
  movedBy: ['Code', 'Regulations'],
  isMilder: more,
  asked: ({ victimCode }) => victimCode?.workingDays[kind],
  with: (settings, held) => ({
    ...settings,
    victimCode: settings.victimCode && {
      ...settings.victimCode,
      workingDays: { ...settings.victimCode.workingDays, [kind]: held },
    },
  }),
});

const limits: readonly Limit[] = [
  hours('DC', 'PCSC Act 2022 s101(5), (6), (8)'),
  hours('CC', 'PCSC Act 2022 s110(5), (6), (8)'),
  victimDays('standard', 5),
  victimDays('enhanced', 1),
  {
    setting: 'drugTest',
    about: 'drugTest.chargeMinimumAge',
    number: 14,
    law: 'PACE 1984 s63B(3)',
    movedBy: ['Regulations'],
    isMilder: (asked, number) => asked < number,
    asked: ({ drugTest }) => drugTest?.chargeMinimumAge,
    with: (settings, chargeMinimumAge) => ({
      ...settings,
      drugTest: settings.drugTest && { ...settings.drugTest, chargeMinimumAge },
    }),
  },
];

/**
 * The settings as the law lets them stand, and everything in them that it does not. A citation counts by its kind, in
 * force or draft: a draft makes every decision under the settings say so.
 */
export function lawHolds(
  asked: ForceSettings,
  citations: readonly PackCitation[],
): { readonly settings: ForceSettings; readonly conflicts: readonly LawConflict[] } {
  const conflicts: LawConflict[] = [];
  let settings = asked;
  for (const { setting, about, number, law, movedBy, isMilder, ...limit } of limits) {
    const value = limit.asked(asked);
    const isMoved = citations.some((citation) => citation.about === setting && movedBy.includes(citation.kind));
    if (value === null || value === undefined || !isMilder(value, number) || isMoved) continue;
    conflicts.push({ about, asked: value, held: number, law });
    settings = limit.with(settings, number);
  }
  const severities = Object.entries(asked.severity ?? {});
  const fixed = severities.filter(([rule]) => !rulesLeftToTheForce.has(rule));
  if (fixed.length === 0) return { settings, conflicts };
  const left = severities.filter(([rule]) => rulesLeftToTheForce.has(rule));
  return {
    settings: { ...settings, severity: Object.fromEntries(left) },
    conflicts: [
      ...conflicts,
      ...fixed.map(([rule, severity]) => ({
        about: `severity.${rule}`.slice(0, 80),
        asked: severity,
        held: null,
        law: 'The rule is law, not the force’s reading of it',
      })),
    ],
  };
}
