import { z } from 'zod';
import { screenedDisposals } from '../../frameworks/disposals.ts';
import { calendarDaySchema, instantSchema } from '../../time.ts';
import { conditionLibrarySchema } from '../conditions/condition-library.ts';
import {
  cautionGiversSchema,
  checklistSchema,
  cohortSchema,
  communityRemedySchema,
  disposalsOfferedSchema,
  drugTestSchema,
  gravityMatrixSchema,
  outcome22Schema,
  pathwaysSchema,
  periodSchema,
  providersSchema,
  severalConditionsSchema,
  similarOffenceGroupsSchema,
} from './decision-settings.ts';
import {
  dataHubFieldsSchema,
  ethnicityCodesSchema,
  fineRegistrationSchema,
  formLayoutsSchema,
  markingSchema,
  offenceUpdatesSchema,
  outcomeCodesSchema,
  penaltyNoticeTiersSchema,
  pncDisposalCodesSchema,
  ratesSchema,
  retentionSchema,
  scrutinySchema,
  victimCodeSchema,
  victimServicesSchema,
} from './record-settings.ts';
import { cjsCode, pence, rank, uniqueList } from './setting-fields.ts';
import { statementWordingSchema } from './statement-wording.ts';

/**
 * What the law leaves to regulations, a code or the force: law.md section 12, whose numbers stand before each setting.
 * Null or absent means not loaded: a rule that needs it then answers "not yet known" instead of guessing. Versions stored
 * before a setting existed lack it.
 */

const reading = z.enum(['open', 'barred']).nullish();

/** Who must agree under force policy: a rank or a prosecutor; `bar` means never. */
export const policyAnswerSchema = z.enum(['bar', ...rank.options, 'prosecutor']);
export type PolicyAnswer = z.infer<typeof policyAnswerSchema>;
/** By disposal, or `*` for the rest. */
export const policySchema = z.partialRecord(z.enum([...screenedDisposals, '*']), policyAnswerSchema);

const maximaSchema = z.partialRecord(z.enum(['summary', 'either-way', 'indictable-only']), pence);

export const forceSettingsSchema = z.strictObject({
  /** 1: the day Part 6 of the 2022 Act comes into force. Null: not in force (trap T4). */
  part6CommencedOn: calendarDaySchema.nullable(),
  /** 1: once Part 6 has started, whether an offence before it can still have a conditional or simple caution (s118(4)). */
  earlierOffences: z.strictObject({ ACC: reading, SC: reading }).nullable(),
  /** 2: prescribed maxima in pence by class, PCSC Act 2022 s102(3), s111(3). */
  penaltyMaxima: z.strictObject({ DC: maximaSchema, CC: maximaSchema }).nullable(),
  /** 3: codes excluded from community cautions by regulations, PCSC Act 2022 s98(6). */
  excludedOffences: z.array(cjsCode).nullable(),
  /** 4: multiple-caution regulations, PCSC Act 2022 s117. An empty list: loaded, no limits. */
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
  /** 5. */
  cautionGivers: cautionGiversSchema.nullish(),
  /** 6. */
  period: periodSchema.nullable(),
  /** 6: days that must be left to charge a summary offence after the last condition ends (DC-12). */
  chargeMarginDays: z.int().min(0).nullable(),
  /** 7: hours, where regulations have changed s101(5)-(6), s110(5)-(6); otherwise 20 and 10. */
  hourCaps: z.strictObject({ DC: z.number().min(0), CC: z.number().min(0) }).nullable(),
  /** 8. */
  severalConditions: severalConditionsSchema.nullish(),
  /** 9: lowest rank to find exceptional circumstances for a simple caution: CJCA 2015 s17(5). */
  simpleCautionRanks: z
    .strictObject({ indictableOnly: rank.nullish(), specified: rank.nullish(), similar: rank.nullish() })
    .nullish(),
  /** 10: either-way offences a simple caution needs exceptional circumstances for: CJCA 2015 s17(3), SI 2015/790. */
  specifiedOffences: z.array(cjsCode).nullish(),
  /** 11. */
  similarOffenceGroups: similarOffenceGroupsSchema.nullish(),
  /** 12 (domestic abuse, hate crime), 13 (knife and the kinds after it) and 14 (gravity score 4). */
  policy: z.strictObject({
    domesticAbuse: policySchema.nullable(),
    hateCrime: policySchema.nullable(),
    knifeOrWeapon: policySchema.nullable(),
    gravityFour: policySchema.nullable(),
    sexual: policySchema.nullish(),
    childVictim: policySchema.nullish(),
    emergencyWorker: policySchema.nullish(),
    roadTraffic: policySchema.nullish(),
  }),
  /** 14. */
  gravityMatrix: gravityMatrixSchema.nullish(),
  /** 15. */
  checklist: checklistSchema.nullish(),
  /** 16: what a community resolution needs of the person: an admission, or acceptance of responsibility. */
  communityResolutionAdmission: z.enum(['admission', 'acceptance']).nullish(),
  /** 16. */
  communityResolutionSignOff: z.enum([...rank.options, 'none']).nullish(),
  /** The community remedy document of the area: ASBCPA 2014 s101. */
  communityRemedy: communityRemedySchema.nullish(),
  /** 17. */
  outcome22: outcome22Schema.nullish(),
  /** 18. */
  formLayouts: formLayoutsSchema.nullish(),
  /** 19: what is read out, by disposal. */
  wording: statementWordingSchema.nullish(),
  /** 20. */
  victimCode: victimCodeSchema.nullish(),
  /** 20: days that are not working days besides weekends, in England and Wales. */
  bankHolidays: uniqueList(calendarDaySchema, (day) => day, 400).nullish(),
  /** 21: whom a foreign-offender condition is for: PCSC Act 2022 s103(4) as enacted, or as the 2026 Act widens it. */
  foreignOffenderDefinition: z.enum(['2022-act', '2026-act']).nullish(),
  /** 22. */
  drugTest: drugTestSchema.nullish(),
  /** 23. */
  outcomeCodes: outcomeCodesSchema.nullish(),
  /** 23. */
  pncDisposalCodes: pncDisposalCodesSchema.nullish(),
  /** 23. */
  dataHubFields: dataHubFieldsSchema.nullish(),
  /** 24. */
  offenceUpdates: offenceUpdatesSchema.nullish(),
  /** 25. */
  ethnicityCodes: ethnicityCodesSchema.nullish(),
  /** 26. */
  rates: ratesSchema.nullish(),
  /** 27. */
  scrutiny: scrutinySchema.nullish(),
  /** 28. */
  retention: retentionSchema.nullish(),
  /** 29: whether whoever looks at a record must say why: DPA 2018 s62(2) and the 2025 Act. */
  section62Justification: z.enum(['required', 'optional']).nullish(),
  /** 30. */
  pathways: pathwaysSchema.nullish(),
  /** 30. */
  providers: providersSchema.nullish(),
  /** Entries added to the library of conditions the program brings; the same id replaces. */
  conditionLibrary: conditionLibrarySchema.nullish(),
  /** 31. */
  cohort: cohortSchema.nullish(),
  /** 32: the penalty list: CJPA 2001 s1. */
  penaltyNoticeOffences: z.array(cjsCode).nullish(),
  /** 32. */
  penaltyNoticeTiers: penaltyNoticeTiersSchema.nullish(),
  /** 32: at or above these values a penalty notice needs the authority. */
  penaltyNoticeCeilings: z
    .strictObject({
      shopTheftPence: z.int().min(0),
      damagePence: z.int().min(0),
      authority: z.enum(['sergeant', 'inspector', 'superintendent', 'prosecutor']),
    })
    .nullish(),
  /** 33. */
  marking: markingSchema.nullish(),
  /** 34. */
  fineRegistration: fineRegistrationSchema.nullish(),
  /** Services that support victims, by area and need. */
  victimServices: victimServicesSchema.nullish(),
  /** The days the force offers each disposal on. A disposal that is not named is offered whenever the law leaves it open. */
  disposalsOffered: disposalsOfferedSchema.nullish(),
  /** Whether an officer may answer a request for authority they made themselves. Not known: they may not. */
  selfAuthority: z.enum(['forbidden', 'allowed']).nullish(),
  /** By rule id: how strict the force reads a rule law.md could not verify. Other rules do not obey it. */
  severity: z.record(z.string(), z.enum(['off', 'warning', 'authority', 'bar'])).nullish(),
});
export type ForceSettings = z.infer<typeof forceSettingsSchema>;
export type SettingName = keyof ForceSettings;
export type CommunityRemedy = NonNullable<ForceSettings['communityRemedy']>;
export type VictimService = NonNullable<ForceSettings['victimServices']>[number];
export type GravityMatrix = NonNullable<ForceSettings['gravityMatrix']>;

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
