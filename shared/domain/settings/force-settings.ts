import { z } from 'zod';
import { screenedDisposals } from '../../frameworks/disposals.ts';
import { calendarDaySchema, instantSchema } from '../../time.ts';
import { statementWordingSchema } from './statement-wording.ts';

/**
 * What the law leaves to regulations, a code or the force (law.md section 12). Null or absent means not loaded: a rule
 * that needs it then answers "not yet known" instead of guessing. Versions stored before a setting existed lack it.
 */

const cjsCode = z.string().regex(/^[A-Z0-9]{2,10}$/);
const pence = z.int().min(0).max(10_000_000);
const rank = z.enum(['constable', 'sergeant', 'inspector', 'superintendent']);
const reading = z.enum(['open', 'barred']).nullish();

/** Who must agree under force policy: a rank or a prosecutor; `bar` means never. */
export const policyAnswerSchema = z.enum(['bar', ...rank.options, 'prosecutor']);
export type PolicyAnswer = z.infer<typeof policyAnswerSchema>;
/** By disposal, or `*` for the rest. */
export const policySchema = z.partialRecord(z.enum([...screenedDisposals, '*']), policyAnswerSchema);

const text = (max: number) => z.string().trim().min(1).max(max);
const unique = <T>(items: readonly T[], key: (item: T) => string): boolean =>
  new Set(items.map(key)).size === items.length;

/** Actions victims can ask for, as the local policing body publishes them: ASBCPA 2014 s101. */
export const communityRemedySchema = z.strictObject({
  /** The police area it is for. */
  area: text(120),
  actions: z
    .array(z.strictObject({ reference: text(40), wording: text(600), wordingCy: text(600).nullish() }))
    .min(1)
    .max(200)
    .refine((actions) => unique(actions, ({ reference }) => reference), 'must name each reference once'),
});
export type CommunityRemedy = z.infer<typeof communityRemedySchema>;

const gravityScore = z.int().min(1).max(4);
/** The force's offence gravity matrix: a score for each offence and the factors that raise or lower it by one. */
export const gravityMatrixSchema = z.strictObject({
  name: text(120),
  scores: z
    .array(z.strictObject({ cjsCode, score: gravityScore }))
    .max(20_000)
    .refine((scores) => unique(scores, (score) => score.cjsCode), 'must score each offence once'),
  factors: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]{1,40}$/),
        wording: text(300),
        change: z.union([z.literal(-1), z.literal(1)]),
      }),
    )
    .max(200)
    .refine((factors) => unique(factors, ({ id }) => id), 'must name each factor once'),
  /** What each score means for the decision. */
  meanings: z
    .array(z.strictObject({ score: gravityScore, wording: text(300) }))
    .max(4)
    .refine((meanings) => unique(meanings, ({ score }) => String(score)), 'must explain each score once')
    .nullish(),
});
export type GravityMatrix = z.infer<typeof gravityMatrixSchema>;

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
  /** Once Part 6 has started: whether an offence before it can still have a conditional or simple caution (s118(4)). */
  earlierOffences: z.strictObject({ ACC: reading, SC: reading }).nullable(),
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
  /** Either-way offences a simple caution needs exceptional circumstances for: CJCA 2015 s17(3), SI 2015/790. */
  specifiedOffences: z.array(cjsCode).nullish(),
  /** Lowest rank to find exceptional circumstances for a simple caution: CJCA 2015 s17(5). */
  simpleCautionRanks: z
    .strictObject({ indictableOnly: rank.nullish(), specified: rank.nullish(), similar: rank.nullish() })
    .nullish(),
  /** What a community resolution needs of the person: an admission, or acceptance of responsibility. */
  communityResolutionAdmission: z.enum(['admission', 'acceptance']).nullish(),
  communityResolutionSignOff: z.enum([...rank.options, 'none']).nullish(),
  /** The penalty list: CJPA 2001 s1. */
  penaltyNoticeOffences: z.array(cjsCode).nullish(),
  /** At or above these values a penalty notice needs the authority. */
  penaltyNoticeCeilings: z
    .strictObject({
      shopTheftPence: z.int().min(0),
      damagePence: z.int().min(0),
      authority: z.enum(['sergeant', 'inspector', 'superintendent', 'prosecutor']),
    })
    .nullish(),
  /** The community remedy document of the area. */
  communityRemedy: communityRemedySchema.nullish(),
  /** Gravity scores, factor weights and score meanings (section 12 item 14). */
  gravityMatrix: gravityMatrixSchema.nullish(),
  /** Days that are not working days: England and Wales. */
  bankHolidays: z
    .array(calendarDaySchema)
    .max(400)
    .refine((days) => unique(days, (day) => day), 'must name each day once')
    .nullish(),
  /** What is read out, by disposal (section 12 item 19). */
  wording: statementWordingSchema.nullish(),
  /** By rule id: how strict the force reads a rule law.md could not verify. Other rules do not obey it. */
  severity: z.record(z.string(), z.enum(['off', 'warning', 'authority', 'bar'])).nullish(),
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

/** Nothing known of the force's reading. */
export const nothingLoaded: ForceSettings = {
  part6CommencedOn: null,
  excludedOffences: null,
  multipleCautionLimits: null,
  earlierOffences: null,
  penaltyMaxima: null,
  hourCaps: null,
  period: null,
  chargeMarginDays: null,
  policy: { domesticAbuse: null, hateCrime: null, knifeOrWeapon: null, gravityFour: null },
};

/** Today's law, nothing assumed: the 16 and 20 weeks are the published practice (law.md section 2.1). */
export const initialForceSettings: ForceSettings = {
  ...nothingLoaded,
  period: { from: 'given', warnAfterWeeks: 16, authorityAfterWeeks: 20 },
  chargeMarginDays: 21,
};
