import { z } from 'zod';
import { calendarDaySchema } from '../../time.ts';
import { supportKindSchema } from '../victims/victim-events.ts';
import { bilingual, byDisposal, cjsCode, settingId, text, uniqueList } from './setting-fields.ts';

/** What is printed, sent, counted and kept: numbers are those of law.md section 12. */

/** 18: a form's title and which fields of law.md section 4.2 (rows 1 to 18) it prints, in that order. */
export const formLayoutsSchema = uniqueList(
  z.strictObject({
    /** `MG14`. */
    form: text(40),
    title: z.strictObject(bilingual(160)),
    fields: z
      .array(z.int().min(1).max(18))
      .min(1)
      .refine((fields) => new Set(fields).size === fields.length, 'must name each field once'),
  }),
  ({ form }) => form,
  60,
);

/** 20: the clocks of the Victims' Code, in working days after the decision, and the letter to the victim. */
export const victimCodeSchema = z.strictObject({
  workingDays: z.strictObject({ standard: z.int().min(1).max(60), enhanced: z.int().min(1).max(60) }),
  letterText: z.strictObject(bilingual(6000)).nullish(),
});

/** Services that support victims, each for a police area and the needs it meets, the main one first (S0-42). */
export const victimServicesSchema = uniqueList(
  z.strictObject({
    id: settingId,
    name: text(160),
    /** The police area it serves. */
    area: text(120),
    needs: uniqueList(supportKindSchema, (need) => need, supportKindSchema.options.length).min(1),
    /** How a victim reaches it: number, address, hours. */
    contact: text(300),
  }),
  ({ id }) => id,
  500,
);

/** 23: the Home Office outcome code, `3`, `2A`. */
export const outcomeCodesSchema = byDisposal(z.string().regex(/^\d{1,2}[A-Z]?$/));
/** 23: the PNC disposal code. */
export const pncDisposalCodesSchema = byDisposal(text(10));
/** 23: the names of the fields the Home Office data hub takes, in order. */
export const dataHubFieldsSchema = uniqueList(text(60), (field) => field, 200);

/** 24: offences newer than the reference data the program carries, or changed since. */
export const offenceUpdatesSchema = uniqueList(
  z.strictObject({
    cjsCode,
    title: text(200),
    /** Bichard 7: CE either-way, CI indictable-only, CS summary, CM summary motoring. */
    category: z.enum(['CE', 'CI', 'CS', 'CM']),
    recordable: z.boolean(),
    /** The first and the last day it can be committed; null: no such end. */
    from: calendarDaySchema.nullable(),
    until: calendarDaySchema.nullable(),
  }),
  (offence) => offence.cjsCode,
  5000,
);

/** 25: the self-defined ethnicity codes in use and the group each is counted in. */
export const ethnicityCodesSchema = z.strictObject({
  /** `18+1`. */
  name: text(20),
  codes: uniqueList(
    z.strictObject({ code: z.string().regex(/^[A-Z][A-Z0-9]$/), ...bilingual(80), group: text(60) }),
    ({ code }) => code,
    60,
  ).min(2),
});

/** 26: outside the band a relative rate is flagged; cells with fewer events than the minimum are not shown. */
export const ratesSchema = z.strictObject({
  band: z
    .strictObject({ low: z.number().positive(), high: z.number().positive() })
    .refine(({ low, high }) => low < high, { path: ['high'], message: 'must be more than low' })
    .nullable(),
  minimumCell: z.int().min(0).max(100),
});

/** 27: how many cases of a hundred a scrutiny panel is shown, and what its grades mean. */
export const scrutinySchema = z.strictObject({
  samplePercent: z.number().positive().max(100).nullish(),
  grades: uniqueList(
    z.strictObject({ grade: z.int().min(1).max(4), wording: text(200) }),
    ({ grade }) => String(grade),
    4,
  )
    .min(1)
    .nullish(),
});

/** 28: by MoPI group 1 to 4, years kept clear and years between reviews. Null: kept until the person is 100. */
export const retentionSchema = uniqueList(
  z.strictObject({
    group: z.int().min(1).max(4),
    years: z.int().min(1).max(100).nullable(),
    reviewEveryYears: z.int().min(1).max(100).nullable(),
  }),
  ({ group }) => String(group),
  4,
).min(1);

/** 33: what stands at head and foot of a document, and where secure mail goes. */
export const markingSchema = z.strictObject({
  text: text(80),
  secureMail: text(160)
    .regex(/^[^\s@]+@[^\s@]+$/)
    .nullish(),
});

/** 34: where the unpaid penalty of a community caution is sent to be registered as a fine. */
export const fineRegistrationSchema = z.strictObject({
  channel: text(120),
  payee: text(160),
  address: text(300),
});

/** 32: the tier of each penalty-notice offence: SI 2013/1165. */
export const penaltyNoticeTiersSchema = uniqueList(
  z.strictObject({ cjsCode, tier: z.enum(['lower', 'upper']) }),
  (entry) => entry.cjsCode,
  500,
);
