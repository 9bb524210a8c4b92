import { z } from 'zod';
import { calendarDaySchema } from '../../time.ts';
import { rankSchema } from '../case/events.ts';
import { bilingual, byDisposal, cjsCode, cjsCodes, rank, settingId, text, uniqueList } from './setting-fields.ts';

/** What a decision is made with: numbers are those of law.md section 12. */

/** Actions victims can ask for, as the local policing body publishes them: ASBCPA 2014 s101. */
export const communityRemedySchema = z.strictObject({
  /** The police area it is for. */
  area: text(120),
  actions: uniqueList(
    z.strictObject({ reference: text(40), wording: text(600), wordingCy: text(600).nullish() }),
    ({ reference }) => reference,
    200,
  ).min(1),
});

const gravityScore = z.int().min(1).max(4);

/** 14: the force's gravity matrix: a score for each offence and the factors that raise or lower it by one. */
export const gravityMatrixSchema = z.strictObject({
  name: text(120),
  scores: uniqueList(z.strictObject({ cjsCode, score: gravityScore }), (entry) => entry.cjsCode, 20_000),
  factors: uniqueList(
    z.strictObject({ id: settingId, wording: text(300), change: z.union([z.literal(-1), z.literal(1)]) }),
    ({ id }) => id,
    200,
  ),
  /** What each score means for the decision. */
  meanings: uniqueList(
    z.strictObject({ score: gravityScore, wording: text(300) }),
    ({ score }) => String(score),
    4,
  ).nullish(),
});

/** 5: who may give a diversionary or community caution under the code of practice, and where (PCSC Act 2022 s116(2)). */
export const cautionGiversSchema = z.strictObject({
  DC: z.array(rankSchema).min(1).nullish(),
  CC: z.array(rankSchema).min(1).nullish(),
  places: z.array(text(160)).max(50).nullish(),
});

/** 8: most hours of all conditions of a caution together, and days to pay a penalty added to a community caution later. */
export const severalConditionsSchema = z.strictObject({
  totalHours: z.strictObject({ DC: z.number().min(0).nullish(), CC: z.number().min(0).nullish() }).nullish(),
  addedPenaltyDays: z.int().min(1).max(365).nullish(),
});

/** 11: offences that count as similar to one another: CJCA 2015 s17(4). A code is in a group by how it begins. */
export const similarOffenceGroupsSchema = uniqueList(
  z.strictObject({ name: text(120), codePrefixes: z.array(cjsCode).min(1).max(2000) }),
  ({ name }) => name,
  500,
);

/** 15: the questions asked before a decision, in order. */
export const checklistSchema = uniqueList(z.strictObject({ id: settingId, ...bilingual(300) }), ({ id }) => id, 40).min(
  1,
);

/** 17: which offences outcome 22 is not for, and whether the force holds prosecution back under a contract. */
export const outcome22Schema = z.strictObject({
  excludedOffences: cjsCodes.nullish(),
  deferredProsecution: z.boolean().nullish(),
});

/** 22: PACE s63B and its orders. */
export const drugTestSchema = z.strictObject({
  triggerOffences: cjsCodes.nullish(),
  triggerListVersion: text(40).nullish(),
  currentTriggerListVersion: text(40).nullish(),
  /** Whole years, for a test after charge. */
  chargeMinimumAge: z.int().min(10).max(18).nullish(),
  drugs: z.array(text(60)).min(1).max(40).nullish(),
  /** Whether a second sample may be taken (Crime and Policing Act 2026). */
  secondSample: z.boolean().nullish(),
  /** Police areas the Secretary of State has notified. */
  notifiedAreas: z.array(text(120)).max(60).nullish(),
});

/** 30: needs, and who works on them. */
export const pathwaysSchema = uniqueList(z.strictObject({ id: settingId, ...bilingual(120) }), ({ id }) => id, 60).min(
  1,
);
export const providersSchema = uniqueList(
  z.strictObject({
    id: settingId,
    name: text(160),
    /** Pathways it works on, by id. */
    pathways: z.array(settingId).min(1).max(60),
    waitingDays: z.int().min(0).max(365).nullish(),
    /** For one place. */
    costPence: z.int().min(0).max(10_000_000).nullish(),
  }),
  ({ id }) => id,
  500,
);

/** 31: instruments whose scores count for the cohort rule, each in a version. */
export const cohortSchema = z.strictObject({
  acceptedInstruments: uniqueList(
    z.strictObject({ instrument: text(40), version: text(40) }),
    ({ instrument, version }) => `${instrument} ${version}`,
    40,
  ),
});

/** The days a force offers a disposal on, both included; null: no such end. */
export const disposalsOfferedSchema = byDisposal(
  z
    .strictObject({ from: calendarDaySchema.nullable(), until: calendarDaySchema.nullable() })
    .refine(({ from, until }) => from === null || until === null || until >= from, {
      path: ['until'],
      message: 'must not be before from',
    }),
);

/** 6: how long conditions may run (trap T10: start, warning and ceiling are settings). */
export const periodSchema = z.strictObject({
  from: z.enum(['given', 'offence']),
  warnAfterWeeks: z.int().min(1),
  authorityAfterWeeks: z.int().min(1),
  /** Who may let them run longer. */
  extensionAuthority: z.enum([...rank.options, 'prosecutor']).nullish(),
});
