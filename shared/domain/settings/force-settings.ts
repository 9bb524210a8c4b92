import { z } from 'zod';
import { calendarDaySchema, instantSchema } from '../../time.ts';

/**
 * What the law leaves to regulations, a code or the force (law.md section 12). Null means not loaded: a rule that needs
 * it then answers "not yet known" instead of guessing.
 */

const cjsCode = z.string().regex(/^[A-Z0-9]{2,10}$/);
const pence = z.int().min(0).max(10_000_000);

/** Who must agree under force policy: a rank or a prosecutor; `bar` means never. */
export const policyAnswerSchema = z.enum(['bar', 'sergeant', 'inspector', 'superintendent', 'prosecutor']);
export type PolicyAnswer = z.infer<typeof policyAnswerSchema>;
/** By disposal, or `*` for the rest. */
const policySchema = z.partialRecord(z.enum(['DC', 'CC', 'ACC', '*']), policyAnswerSchema);

const maximaSchema = z.partialRecord(z.enum(['summary', 'either-way', 'indictable-only']), pence);

export const forceSettingsSchema = z.strictObject({
  /** The day Part 6 of the 2022 Act comes into force. Null: not in force (trap T4). */
  part6CommencedOn: calendarDaySchema.nullable(),
  /** Codes excluded from community cautions by regulations, PCSC Act 2022 s98(6). */
  excludedOffences: z.array(cjsCode).nullable(),
  /** Multiple-caution regulations, PCSC Act 2022 s117. An empty list: loaded, no limits. */
  multipleCautionLimits: z
    .array(
      z.strictObject({
        disposals: z.array(z.enum(['DC', 'CC'])),
        counts: z.array(z.enum(['DC', 'CC', 'ACC', 'SC'])),
        number: z.int().min(1),
        withinMonths: z.int().min(1).nullable(),
      }),
    )
    .nullable(),
  /** Once Part 6 has started: whether an offence before it can still have a conditional caution (s118(4)). */
  earlierOffences: z.strictObject({ ACC: z.enum(['open', 'barred']) }).nullable(),
  /** Prescribed maxima in pence by class, PCSC Act 2022 s102(3), s111(3). */
  penaltyMaxima: z.strictObject({ DC: maximaSchema, CC: maximaSchema }).nullable(),
  /** Hours, where regulations have changed s101(5)-(6), s110(5)-(6); otherwise 20 and 10. */
  hourCaps: z.strictObject({ DC: z.number().min(0), CC: z.number().min(0) }).nullable(),
  /** How long conditions may run (trap T10: start, warning and ceiling are settings). */
  period: z
    .strictObject({
      from: z.enum(['given', 'offence']),
      warnAfterWeeks: z.int().min(1),
      authorityAfterWeeks: z.int().min(1),
    })
    .nullable(),
  /** Days that must be left to charge a summary offence after the last condition ends (DC-12). */
  chargeMarginDays: z.int().min(0).nullable(),
  policy: z.strictObject({
    domesticAbuse: policySchema.nullable(),
    hateCrime: policySchema.nullable(),
    knifeOrWeapon: policySchema.nullable(),
    gravityFour: policySchema.nullable(),
  }),
});
export type ForceSettings = z.infer<typeof forceSettingsSchema>;

/** One entry of the station's history of settings; versions count from 1 and are never rewritten. */
export const settingsVersionSchema = z.strictObject({
  version: z.int().min(1),
  at: instantSchema,
  by: z.string(),
  settings: forceSettingsSchema,
});
export type SettingsVersion = z.infer<typeof settingsVersionSchema>;

/** Today's law, nothing assumed: the 16 and 20 weeks are the published practice (law.md section 2.1). */
export const initialForceSettings: ForceSettings = {
  part6CommencedOn: null,
  excludedOffences: null,
  multipleCautionLimits: null,
  earlierOffences: null,
  penaltyMaxima: null,
  hourCaps: null,
  period: { from: 'given', warnAfterWeeks: 16, authorityAfterWeeks: 20 },
  chargeMarginDays: 21,
  policy: { domesticAbuse: null, hateCrime: null, knifeOrWeapon: null, gravityFour: null },
};
