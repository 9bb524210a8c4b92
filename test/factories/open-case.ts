import type { PoliceAuthority, ProsecutionAuthority } from '../../shared/domain/authority/authority-events.ts';
import type { Case } from '../../shared/domain/case/case.ts';
import type { CaseCommand } from '../../shared/domain/case/commands.ts';
import { decideEvents } from '../../shared/domain/case/decide.ts';
import type { DecisionContext } from '../../shared/domain/case/decision.ts';
import type {
  CaseAnswers,
  CaseEvent,
  Condition,
  Disposal,
  OffenceDetails,
  OffenceMarker,
  Person,
} from '../../shared/domain/case/events.ts';
import { evolve, fold } from '../../shared/domain/case/evolve.ts';
import { procedureOf } from '../../shared/domain/case/procedure.ts';
import { requiredSignatories } from '../../shared/domain/case/signed-facts.ts';
import { statementsFor } from '../../shared/domain/case/statements.ts';
import type { ForceSettings, SettingsVersion } from '../../shared/domain/settings/force-settings.ts';
import { epochMilliseconds, instantFromEpochMilliseconds } from '../../shared/time.ts';
import {
  answersOf,
  attendance,
  conditionsOf,
  givenAt,
  givenCaseId,
  id,
  names,
  sergeant,
  settingsInUse,
  shopTheft,
  strokes,
  zofia,
} from './given-case.ts';
import { nonesuchStores, unansweredCall } from './victims.ts';

/** How far a case has come, each point with all before it done. */
export const points = [
  'opened',
  'screened',
  'chosen',
  'conditioned',
  'read',
  'consented',
  'signed',
  'given',
  'documented',
  'queued',
  'delivered',
] as const;
export type Point = (typeof points)[number];

export interface OpenCaseTraits {
  readonly disposal?: Disposal;
  readonly person?: Partial<Person>;
  readonly offences?: readonly OffenceDetails[];
  readonly markers?: Partial<Record<OffenceMarker, boolean>>;
  readonly answers?: CaseAnswers;
  /** Answers never given, so not known. */
  readonly unanswered?: readonly (keyof CaseAnswers)[];
  /** Commands after screening and before a disposal is chosen: authorities, earlier records. */
  readonly beforeChoosing?: readonly CaseCommand[];
  readonly conditions?: readonly Condition[];
  /** An interpreter and an appropriate adult take part. */
  readonly supported?: boolean;
  readonly settings?: Partial<ForceSettings>;
}

export const packageId = 'PV-2026-0000000001';
export const documentId = id('dcmnt');

/** The settings in use when a caution of this kind is given, with what the test changes. */
export function settingsWith(disposal: Disposal, changes: Partial<ForceSettings> = {}): SettingsVersion {
  const inUse = settingsInUse(disposal);
  return { ...inUse, settings: { ...inUse.settings, ...changes } };
}

/** A sergeant's decision at 02:14 on 20 November 2026. */
export const contextFor = (
  { disposal = 'ACC', settings }: OpenCaseTraits = {},
  changes: Partial<DecisionContext> = {},
): DecisionContext => ({
  caseId: givenCaseId,
  now: givenAt,
  actor: sergeant,
  settings: settingsWith(disposal, settings),
  ...changes,
});

const noMarkers: Record<OffenceMarker, boolean> = {
  domesticAbuse: false,
  intimatePartner: false,
  hateCrime: false,
  knifeOrWeapon: false,
  harassmentOrStalking: false,
  consentOrDeath: false,
};

/** The six of a caution with conditions. */
export const readings = ['admission', 'choice-and-advice', 'conditions', 'failure-warning', 'effect', 'agreement'].map(
  (statement): CaseCommand => ({ type: 'ReadStatement', statement, language: 'en' }),
);

/** Whatever the chosen disposal has to read out. */
export const readingsOf = (subject: Case): readonly CaseCommand[] =>
  statementsFor(subject).map(({ id: statement }) => ({ type: 'ReadStatement', statement, language: 'en' }));

/** Asked for by the sergeant and granted by an officer of the rank, with their own unlock. */
export const authorisedBy = (authority: PoliceAuthority, ...rules: string[]): readonly CaseCommand[] => {
  const requestId = id(`request${authority}${rules.join('')}`);
  return [
    { type: 'RequestAuthority', request: { requestId, authority, rules, reason: 'Proportionate.' } },
    {
      type: 'AnswerAuthority',
      answer: { requestId, outcome: 'granted', reason: 'Agreed.' },
      officer: { userId: id(`granter${authority}`), name: 'A. Placeholder', rank: authority },
      attestation: 'a'.repeat(64),
    },
  ];
};

/** A prosecutor's decision, or the DPP's consent, written down. */
export const decidedBy = (authority: ProsecutionAuthority, ...rules: string[]): CaseCommand => ({
  type: 'RecordProsecutorDecision',
  authority,
  name: 'CPS Placeholder',
  reason: 'In the public interest.',
  reference: 'CPS/1',
  rules,
});

export const signs = (role: keyof typeof names): CaseCommand => ({ type: 'Sign', role, name: names[role], strokes });
export const gives: CaseCommand = { type: 'GiveDisposal', place: 'Quayside Custody' };
export const recordsDocument = (
  throughSequence: number,
  sha256 = 'a'.repeat(64),
  producedId = documentId,
): CaseCommand => ({
  type: 'RecordDocument',
  documentId: producedId,
  templateVersion: '2026.1',
  sha256,
  byteLength: 40_000,
  pages: 2,
  throughSequence,
});
export const queues: CaseCommand = { type: 'QueueExport', packageId, recipient: 'Northmere Police records' };
export const delivers: CaseCommand = { type: 'RecordDelivery', packageId, manifestSha256: 'b'.repeat(64) };

/** What is asked to bring a case from one point to the next. */
function commandsTo(point: Point, traits: OpenCaseTraits, subject: Case | undefined): readonly CaseCommand[] {
  const { disposal = 'ACC', supported = false } = traits;
  switch (point) {
    case 'opened':
      return [
        {
          type: 'OpenCase',
          source: { kind: 'typed' },
          custodyRecordNumber: 'NM/QS/26/004127',
          detention: { arrivedAt: givenAt },
          person: { ...zofia, ...traits.person },
          offences: (traits.offences ?? [shopTheft]).map((offence) => ({ offence, source: { kind: 'typed' } })),
        },
      ];
    case 'screened': {
      const answers: CaseAnswers = {
        evidenceSufficient: true,
        admission: 'admitted',
        admittedToAuthorisedPerson: true,
        legalAdvice: 'declined',
        fit: true,
        vulnerable: supported,
        interpreterNeeded: supported,
        ...(supported && { appropriateAdultPresent: true, interpreterPresent: true }),
        gravity: 2,
        likelySentence: 'fine',
        historyChecked: true,
        relevantForeignOffender: false,
        ...answersOf[disposal],
        ...traits.answers,
      };
      for (const key of traits.unanswered ?? []) delete answers[key];
      return [
        ...(traits.offences ?? [shopTheft]).map(
          ({ offenceId }): CaseCommand => ({
            type: 'AnswerOffence',
            offenceId,
            answers: { ...noMarkers, ...traits.markers },
          }),
        ),
        { type: 'AnswerScreening', answers },
        { type: 'AddVictim', victim: nonesuchStores },
        { type: 'ContactVictim', contact: unansweredCall },
        ...(traits.beforeChoosing ?? []),
      ];
    }
    case 'chosen':
      return [{ type: 'ChooseDisposal', disposal, reason: 'First offence, admitted at once.' }];
    case 'conditioned':
      return (traits.conditions ?? conditionsOf[disposal]).map((condition) => ({ type: 'SetCondition', condition }));
    case 'read':
      return subject ? readingsOf(subject) : [];
    case 'consented':
      return subject && procedureOf(subject)?.isAgreed ? [{ type: 'RecordConsent', consents: true }] : [];
    case 'signed':
      return subject ? requiredSignatories(subject).map(signs) : [];
    case 'given':
      return [gives];
    case 'documented':
      return [recordsDocument(subject?.sequence ?? 1)];
    case 'queued':
      return [queues];
    case 'delivered':
      return [delivers];
  }
}

/** Carries out commands one after the other on a stream; a refusal is the test's own mistake. */
export function carryOut(
  events: readonly CaseEvent[],
  commands: readonly CaseCommand[],
  context: DecisionContext = contextFor(),
): readonly CaseEvent[] {
  let stream = events;
  let subject = stream.length > 0 ? fold(stream) : undefined;
  for (const command of commands) {
    const decision = decideEvents(subject, command, context);
    if (!decision.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(decision.error)}`);
    for (const event of decision.value) subject = evolve(subject, event);
    stream = [...stream, ...decision.value];
  }
  return stream;
}

/** The stream of a case that was brought through a point by decided commands, one point a minute, ending at 02:14. */
export function eventsThrough(point: Point, traits: OpenCaseTraits = {}): readonly CaseEvent[] {
  const reached = points.slice(0, points.indexOf(point) + 1);
  const start = epochMilliseconds(givenAt) - (reached.length - 1) * 60_000;
  return reached.reduce<readonly CaseEvent[]>((events, each, index) => {
    const subject = events.length > 0 ? fold(events) : undefined;
    const now = instantFromEpochMilliseconds(start + index * 60_000);
    return carryOut(events, commandsTo(each, traits, subject), contextFor(traits, { now }));
  }, []);
}

/** The case those events leave. */
export const caseThrough = (point: Point, traits: OpenCaseTraits = {}): Case => fold(eventsThrough(point, traits));

/** A condition of unpaid work of so many hours, to repair. */
export const unpaidWork = (hours: number): Condition => ({
  ...attendance,
  conditionId: id('work'),
  kind: 'unpaid-work',
  wording: 'Help the Nonesuch community garden to clear its paths.',
  objects: ['reparation'],
  hours,
});
