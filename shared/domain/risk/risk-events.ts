import { z } from 'zod';
import { policeRanks } from '../../frameworks/authority-held.ts';
import { calendarDaySchema, instantSchema } from '../../time.ts';
import { text } from '../case/identity.ts';
import { cjsCode } from '../settings/setting-fields.ts';

/** Risk assessments and the drug test of a person in custody: bodies of events of a case. */

/** A score that another system worked out: law.md section 8.2. */
export const riskScoreSchema = z.strictObject({
  instrument: text(40),
  version: text(40),
  percent: z.number().min(0).max(100),
  assessedOn: calendarDaySchema,
  /** The system or the officer it came from. */
  source: text(160),
});
export type RecordedScore = z.infer<typeof riskScoreSchema>;

const riskScoreRecordedSchema = z.strictObject({
  type: z.literal('RiskScoreRecorded'),
  score: riskScoreSchema,
});

export const violenceLevelSchema = z.enum(['low', 'medium', 'high', 'very-high']);
export type ViolenceLevel = z.infer<typeof violenceLevelSchema>;

export const violenceRiskSchema = z.strictObject({
  level: violenceLevelSchema,
  instrument: text(80),
  assessedOn: calendarDaySchema,
  assessor: text(120),
});
export type ViolenceRisk = z.infer<typeof violenceRiskSchema>;

const violenceRiskRecordedSchema = z.strictObject({
  type: z.literal('ViolenceRiskRecorded'),
  risk: violenceRiskSchema,
});

/** A test for a specified Class A drug: PACE 1984 s63B; law.md section 7.1. */
export const recordedDrugTestSchema = z.strictObject({
  stage: z.enum(['arrest', 'charge']),
  testedAt: instantSchema,
  /** The offence the person was arrested for, or charged with. */
  cjsCode,
  /** Needed when that is no trigger offence. */
  authority: z
    .strictObject({ name: text(120), rank: z.enum(policeRanks), givenAt: instantSchema, reason: text(1000) })
    .optional(),
  /** Warned that refusing without good cause may be prosecuted. */
  isWarned: z.boolean(),
  /** The police area of the test. */
  area: text(120),
  /** The Secretary of State has notified the police that tests may be made there. */
  isAreaNotified: z.boolean(),
  result: z.enum(['positive', 'negative', 'refused']).optional(),
  hasGoodCause: z.boolean().optional(),
  isContested: z.boolean().optional(),
  laboratoryResult: z.enum(['positive', 'negative']).optional(),
  /** Whether an initial assessment was considered: Drugs Act 2005 s9. */
  isAssessmentConsidered: z.boolean(),
  /** The service the person was referred to. */
  referredTo: text(160).optional(),
});
export type RecordedDrugTest = z.infer<typeof recordedDrugTestSchema>;

/** The whole of the test as it now is: a laboratory's result and the follow-up come later. */
const drugTestRecordedSchema = z.strictObject({
  type: z.literal('DrugTestRecorded'),
  test: recordedDrugTestSchema,
});

/** Members of the union of all events of a case. */
export const riskEvents = [riskScoreRecordedSchema, violenceRiskRecordedSchema, drugTestRecordedSchema] as const;
export type RiskEventBody = z.infer<(typeof riskEvents)[number]>;
