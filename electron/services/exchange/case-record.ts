import { z } from 'zod';
import type { Station } from '../../../shared/contract/index.ts';
import { stationSchema } from '../../../shared/contract/index.ts';
import type { Case, DecisionBasis, ProducedDocument } from '../../../shared/domain/case/case.ts';
import {
  actorSchema,
  authorityKindSchema,
  type CaseEvent,
  caseEventSchema,
  caseIdSchema,
  conditionSchema,
  detentionSchema,
  disposalSchema,
  documentKindSchema,
  frozenOutcomeSchema,
  idSchema,
  offenceSchema,
  packageIdSchema,
  personSchema,
  signatoryRoleSchema,
  signatureSchema,
  signedFactsSchema,
} from '../../../shared/domain/case/events.ts';
import { penaltyNoticeOf } from '../../../shared/domain/conditions/penalty-notice-terms.ts';
import { detentionRecordSchema } from '../../../shared/domain/detention/detention-events.ts';
import {
  authoritiesWithoutFlags,
  basisWithoutFlags,
  withoutPersonRecord,
} from '../../../shared/domain/person/stays-here.ts';
import { statementLanguageSchema } from '../../../shared/domain/settings/statement-wording.ts';
import { calendarDaySchema, dayOf, instantSchema } from '../../../shared/time.ts';
import { documentPath } from './bag.ts';

const authorityRecordSchema = z.strictObject({
  authority: authorityKindSchema,
  name: z.string(),
  reason: z.string(),
  reference: z.string().optional(),
  rules: z.array(z.string()),
  recordedAt: instantSchema,
  recordedBy: actorSchema,
});

/** What a decision rested on: enough to ask it again under its own rules and settings. */
const decisionBasis = {
  facts: z.record(z.string(), z.unknown()),
  outcomes: z.array(frozenOutcomeSchema),
  rulesVersion: z.string(),
  settingsVersion: z.int(),
};

const givenDisposalSchema = z.strictObject({
  disposal: disposalSchema,
  decision: z.strictObject({ decidedAt: instantSchema, decidedBy: actorSchema, reason: z.string(), ...decisionBasis }),
  givenAt: instantSchema,
  /** The day in England and Wales. */
  givenOn: calendarDaySchema,
  place: z.string(),
  givenBy: actorSchema,
  /** The words the person signed: PCSC Act 2022 s99(2)(e), s108(2)(e); CJA 2003 s23(5). Null: none is taken. */
  admission: z.string().nullable(),
  consent: z.string().nullable(),
  /** What was read out and in which language. */
  statements: z.array(
    z.strictObject({
      statement: z.string(),
      language: statementLanguageSchema,
      wording: z.string(),
      readAt: instantSchema,
      readBy: actorSchema,
    }),
  ),
  /** A penalty notice: the last day to pay or to ask for a hearing, and what may be registered after it (CJPA 2001 ss4-5). */
  penalty: z
    .strictObject({
      tier: z.enum(['lower', 'upper']),
      amountPence: z.int(),
      lastDay: calendarDaySchema,
      registrableFrom: calendarDaySchema,
      registrablePence: z.int(),
    })
    .optional(),
  /** The activity of an outcome 22. */
  activity: z.strictObject({ done: z.string(), completedOn: calendarDaySchema }).optional(),
  signatures: z.array(z.strictObject({ role: signatoryRoleSchema, name: z.string(), signedAt: instantSchema })),
  authorities: z.array(authorityRecordSchema),
  ...decisionBasis,
});

const documentRecordSchema = z.strictObject({
  documentId: idSchema,
  document: documentKindSchema,
  /** Its place in the package, with `/` between folders. */
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  byteLength: z.int().min(1),
  pages: z.int().min(1),
  language: z.enum(['en']),
  templateVersion: z.string(),
  throughSequence: z.int().min(1),
  producedAt: instantSchema,
});

/** `case.json` of a package: docs/formats/package.md describes it, docs/formats/case-1.schema.json defines it. */
export const caseRecordSchema = z.strictObject({
  format: z.literal('proviso-case'),
  version: z.literal(1),
  marking: z.literal('OFFICIAL-SENSITIVE'),
  packageId: packageIdSchema,
  queuedAt: instantSchema,
  station: stationSchema,
  caseId: caseIdSchema,
  /** The record holds the case as it was after this event. */
  throughSequence: z.int().min(1),
  openedAt: instantSchema,
  custodyRecordNumber: z.string().optional(),
  urn: z.string().optional(),
  officerInCase: z.string().optional(),
  detention: detentionSchema
    .extend({ reviews: z.array(detentionRecordSchema).optional(), extension: detentionRecordSchema.optional() })
    .optional(),
  person: personSchema,
  offences: z.array(offenceSchema),
  disposal: givenDisposalSchema.nullable(),
  conditions: z.array(conditionSchema),
  documents: z.array(documentRecordSchema),
  events: z.array(caseEventSchema).min(1),
});
export type CaseRecord = z.infer<typeof caseRecordSchema>;

export interface Packaging {
  readonly packageId: string;
  readonly queuedAt: CaseRecord['queuedAt'];
  readonly station: Station;
  /** The documents that travel in the package. */
  readonly documents: readonly ProducedDocument[];
}

/** The record of a case for other systems: what was decided, in plain fields, and the events it follows from that may leave. */
export function caseRecord(
  subject: Case,
  events: readonly CaseEvent[],
  { packageId, queuedAt, station, documents }: Packaging,
): CaseRecord {
  return {
    format: 'proviso-case',
    version: 1,
    marking: 'OFFICIAL-SENSITIVE',
    packageId,
    queuedAt,
    station,
    caseId: subject.id,
    throughSequence: subject.sequence,
    openedAt: subject.opened.at,
    custodyRecordNumber: subject.custodyRecordNumber,
    urn: subject.urn,
    officerInCase: subject.officerInCase,
    detention: detentionOf(subject),
    person: subject.person,
    offences: subject.offences.map(({ answers: _answers, source: _source, at: _at, by: _by, ...offence }) => offence),
    disposal: givenDisposal(subject),
    conditions: [...subject.conditions],
    documents: documents.map(({ documentId, document, sha256, byteLength, pages, ...rest }) => ({
      documentId,
      document,
      path: documentPath(documentId),
      sha256,
      byteLength,
      pages,
      language: rest.language,
      templateVersion: rest.templateVersion,
      throughSequence: rest.throughSequence,
      producedAt: rest.at,
    })),
    events: withoutPersonRecord(events),
  };
}

function detentionOf({ detention }: Case): CaseRecord['detention'] {
  if (!detention) return undefined;
  const { reviews, ...rest } = detention;
  return { ...rest, ...(reviews && { reviews: [...reviews] }) };
}

function givenDisposal({ given, disposal: chosen, authorities, answers }: Case): CaseRecord['disposal'] {
  if (!given || !chosen) return null;
  const { outcome22Activity: done, outcome22CompletedOn: completedOn } = answers;
  return {
    disposal: given.disposal,
    decision: { decidedAt: chosen.at, decidedBy: chosen.by, reason: chosen.reason, ...basisOf(chosen) },
    givenAt: given.at,
    givenOn: dayOf(given.at),
    place: given.place,
    givenBy: given.by,
    admission: given.signedFacts.admission,
    consent: given.signedFacts.consent,
    statements: given.statements.map(({ statement, language, wording, at, by }) => ({
      statement,
      language,
      wording,
      readAt: at,
      readBy: by,
    })),
    ...(given.disposal === 'PND' && { penalty: penaltyNoticeOf(given) }),
    ...(given.disposal === 'O22' && done && completedOn && { activity: { done, completedOn } }),
    signatures: given.signatures.map(({ role, name, at }) => ({ role, name, signedAt: at })),
    authorities: authoritiesWithoutFlags(authorities).map(({ at, by, rules, ...authority }) => ({
      ...authority,
      rules: [...rules],
      recordedAt: at,
      recordedBy: by,
    })),
    ...basisOf(given),
  };
}

const basisOf = (basis: DecisionBasis) => ({
  ...basisWithoutFlags(basis),
  rulesVersion: basis.rulesVersion,
  settingsVersion: basis.settingsVersion,
});

/** The JSON Schema (draft 2020-12) of `case.json`, kept in docs/formats/case-1.schema.json. */
export function caseJsonSchema(): object {
  const definitions = z.registry<{ id: string }>();
  definitions.add(idSchema, { id: 'Id' });
  definitions.add(instantSchema, { id: 'Instant' });
  definitions.add(calendarDaySchema, { id: 'CalendarDay' });
  definitions.add(actorSchema, { id: 'Actor' });
  definitions.add(personSchema, { id: 'Person' });
  definitions.add(offenceSchema, { id: 'Offence' });
  definitions.add(conditionSchema, { id: 'Condition' });
  definitions.add(signedFactsSchema, { id: 'SignedFacts' });
  definitions.add(signatureSchema, { id: 'Signature' });
  definitions.add(givenDisposalSchema, { id: 'GivenDisposal' });
  definitions.add(documentRecordSchema, { id: 'Document' });
  definitions.add(frozenOutcomeSchema, { id: 'RuleOutcome' });
  definitions.add(caseEventSchema, { id: 'CaseEvent' });
  const { $schema, ...schema } = z.toJSONSchema(caseRecordSchema, { target: 'draft-2020-12', metadata: definitions });
  return {
    $schema,
    $id: 'urn:proviso:format:case-1',
    title: 'Proviso case record, version 1',
    description: 'data/case.json of a Proviso package. docs/formats/package.md explains it.',
    ...schema,
  };
}
