import type { ConditionFacts, Facts, GivingFacts, OffenceFacts, RecordFacts } from '../../frameworks/facts.ts';
import type { CalendarDay } from '../../time.ts';
import { conditionsEndOn, spentOn } from '../dates/spent.ts';
import { isStanding } from '../person/standing-flags.ts';
import type { ForceSettings } from '../settings/force-settings.ts';
import { isEffortRecorded } from '../victims/victim.ts';
import type { Case, Offence } from './case.ts';
import {
  type AuthorityKind,
  type Condition,
  type PriorRecord,
  personSchema,
  priorRecordSchema,
  type Rank,
} from './events.ts';
import { gravityOf } from './gravity.ts';
import { requiredSignatories, standingSignatures } from './signed-facts.ts';
import { standingConsent, standingReadings } from './statements.ts';

interface Context {
  /** The day the disposal would be given. */
  readonly today: CalendarDay;
  /** The rank of the person who would give it. It is no authority in itself. */
  readonly giver: Rank;
  readonly settings: ForceSettings;
}

/** The case as the rules read it: what the officer has not answered is null, and so not known. */
export function factsOf(subject: Case, { today, giver, settings }: Context): Facts {
  const { answers, person } = subject;
  const authorities = subject.authorities.map(({ authority }) => authority);
  return {
    today,
    person: {
      dateOfBirth: person.dateOfBirth ?? null,
      vulnerable: answers.vulnerable ?? null,
      appropriateAdult: answers.appropriateAdultPresent ?? null,
      interpreterNeeded: answers.interpreterNeeded ?? null,
      interpreterPresent: answers.interpreterPresent ?? null,
      fit: answers.fit ?? null,
      legalAdviceOffered: answers.legalAdvice === undefined ? null : answers.legalAdvice !== 'not-offered',
      relevantForeignOffender: answers.relevantForeignOffender ?? null,
      immigrationCheckRecorded: answers.immigrationCheckRecorded ?? null,
      ...riskFacts(subject),
      ...mappaFacts(subject, today),
    },
    offences: subject.offences.map(offenceFacts),
    evidenceSufficient: answers.evidenceSufficient ?? null,
    admission: { state: answers.admission ?? null, toAuthorisedPerson: answers.admittedToAuthorisedPerson ?? null },
    gravity: gravityOf(subject, settings.gravityMatrix)?.score ?? null,
    likelySentence: answers.likelySentence ?? null,
    history: answers.historyChecked === true ? subject.priorRecords.map(recordFacts(subject, settings)) : null,
    giver,
    authorities,
    exceptionalCircumstances: answers.exceptionalCircumstances
      ? { decidedBy: highest.find((authority) => authorities.includes(authority)) ?? giver }
      : null,
    victims: victimFacts(subject),
    remedyDocument: settings.communityRemedy
      ? {
          area: settings.communityRemedy.area,
          actions: settings.communityRemedy.actions.map(({ reference }) => reference),
        }
      : null,
    requestedActionReason: answers.requestedActionReason ?? null,
    decidedBy: decidedByProsecutor(subject),
    variation: null,
    conditions: subject.conditions.map(conditionFacts),
    giving: givingFacts(subject),
    ...recordingFacts(subject, today, settings),
    settings,
  };
}

/** What the rules about records read: only of what is on record, or of the disposal once it is chosen. */
function recordingFacts(
  subject: Case,
  today: CalendarDay,
  settings: ForceSettings,
): Pick<Facts, 'historySearch' | 'personDetails' | 'detainedWaitingFor' | 'outcomeCode' | 'spentDate' | 'outcome22'> {
  const { answers, disposal, person } = subject;
  const code = disposal && settings.outcomeCodes?.[disposal.disposal];
  return {
    // Checked means PNC and local records, which hold every kind.
    ...(answers.historyChecked === true && { historySearch: { kinds: priorRecordSchema.shape.kind.options } }),
    personDetails: personSchema.keyof().options.filter((field) => person[field] !== undefined),
    detainedWaitingFor: waitingFor(subject),
    ...(code !== undefined && { outcomeCode: code }),
    ...(disposal && {
      spentDate: { shown: spentOn(disposal.disposal, today, conditionsEndOn(today, subject.conditions)) },
    }),
    ...(disposal?.disposal === 'O22' && {
      outcome22: {
        activityCompletedOn: answers.outcome22CompletedOn ?? null,
        recordedAsCaution: false,
        recordedAsAdmission: false,
      },
    }),
  };
}

/** What keeps a person in detention: a victim who asked for time (CU-03). */
function waitingFor({ detention, given, victims }: Case): Facts['detainedWaitingFor'] {
  if (!detention?.authorisedAt || given) return null;
  if (victims.some(({ contacts }) => contacts.at(-1)?.outcome === 'asked-to-wait')) return 'victim-views';
  return null;
}

/** What nobody has recorded is left out: rules about it then say nothing. */
function riskFacts({ needs }: Case): Pick<Facts['person'], 'violenceRisk' | 'exploitation'> {
  const risk = needs.violenceRisks.at(-1);
  const exploitation = needs.exploitations.at(-1);
  return {
    ...(risk && { violenceRisk: risk.level }),
    ...(exploitation &&
      exploitation.indicators.length > 0 && {
        exploitation: {
          isWelfareStepTaken: exploitation.welfareStep !== undefined,
          isReviewed: exploitation.reviewedBy !== undefined,
        },
      }),
  };
}

/** The contact has to have been made for this case: what was agreed about another does not count. */
function mappaFacts({ personRecord }: Case, today: CalendarDay): Pick<Facts['person'], 'mappa'> {
  const flag = personRecord.flags.find(
    (each) => each.kind === 'mappa' && each.ended === undefined && isStanding(each, today),
  );
  if (flag?.kind !== 'mappa') return {};
  const { category, level } = flag;
  return {
    mappa: { category, level, isContactRecorded: personRecord.contacts.some(({ about }) => about === 'mappa') },
  };
}

/** Who can find exceptional circumstances, highest first. The DPP's consent is a requirement of its own, not a finding. */
const highest = ['prosecutor', 'superintendent', 'inspector', 'sergeant'] as const satisfies readonly AuthorityKind[];

const offenceFacts = (offence: Offence): OffenceFacts => ({
  cjsCode: offence.cjsCode,
  class: offence.class ?? null,
  date: offence.date ?? null,
  valuePence: offence.valuePence ?? null,
  area: offence.area ?? null,
  domesticAbuse: offence.answers.domesticAbuse ?? null,
  intimatePartner: offence.answers.intimatePartner ?? null,
  hateCrime: offence.answers.hateCrime ?? null,
  knifeOrWeapon: offence.answers.knifeOrWeapon ?? null,
  harassmentOrStalking: offence.answers.harassmentOrStalking ?? null,
  consentOrDeath: offence.answers.consentOrDeath ?? null,
  // Codes of the Sexual Offences Acts begin with SX; of every other nobody is asked.
  sexual: offence.answers.sexual ?? (offence.cjsCode.startsWith('SX') ? null : false),
  childVictim: offence.answers.childVictim ?? null,
  emergencyWorker: offence.answers.emergencyWorker ?? null,
  roadTraffic: offence.answers.roadTraffic ?? null,
});

/** What an officer judged; else, with both codes known, whether the force's groups put them together. */
const recordFacts =
  ({ offences }: Case, { similarOffenceGroups }: ForceSettings) =>
  ({ kind, date, cjsCode, similar }: PriorRecord): RecordFacts => {
    const isGrouped = (code: string) =>
      similarOffenceGroups?.some(({ codePrefixes }) =>
        [code, cjsCode].every((each) => codePrefixes.some((prefix) => each?.startsWith(prefix))),
      );
    const grouped =
      cjsCode === undefined || !similarOffenceGroups ? null : offences.some((offence) => isGrouped(offence.cjsCode));
    return { kind, date, similar: similar ?? grouped };
  };

/** Only where a prosecutor had a part in it is it asked who decided what. */
const decidedByProsecutor = ({ answers: { cautionDecidedBy, conditionsDecidedBy } }: Case): Facts['decidedBy'] =>
  cautionDecidedBy === undefined || conditionsDecidedBy === undefined
    ? null
    : { caution: cautionDecidedBy, conditions: conditionsDecidedBy };

function victimFacts({ victims, noVictimReason }: Case): Facts['victims'] {
  if (victims.length === 0 && noVictimReason === undefined) return null;
  return victims.map((victim) => ({ effortRecorded: isEffortRecorded(victim), wants: victim.views?.wants ?? null }));
}

const conditionFacts = (condition: Condition): ConditionFacts => ({
  kind: condition.kind,
  objects: condition.objects,
  hours: condition.hours ?? null,
  endsOn: condition.endsOn ?? null,
  inUk: condition.inUk ?? null,
  detailsLeftOpen: condition.detailsLeftOpen ?? null,
  detailsSuppliedBy: condition.detailsSuppliedBy ?? null,
  amountPence: condition.amountPence ?? null,
  payee: condition.payee ?? null,
  payeeIsDesignatedOfficer: condition.payeeIsDesignatedOfficer ?? null,
  method: condition.method ?? null,
  payBy: condition.payBy ?? null,
  nonPaymentConsequences: condition.nonPaymentConsequences === undefined ? null : true,
  feePence: condition.feePence ?? null,
  feeReasonable: condition.feeReasonable ?? null,
  remedyAction: condition.remedyAction ?? null,
  tier: condition.tier ?? null,
});

function givingFacts(subject: Case): GivingFacts {
  const standing = new Set(standingSignatures(subject).map(({ role }) => role));
  const wasRead = (id: string) => subject.statements.some(({ statement }) => statement === id);
  return {
    cautionDecided: subject.disposal !== undefined,
    consents: standingConsent(subject) ?? null,
    effectExplained: wasRead('effect'),
    failureWarningGiven: wasRead('failure-warning'),
    signedDocumentComplete: requiredSignatories(subject).every((role) => standing.has(role)),
    signedAt: subject.signatures.findLast(({ role }) => role === 'person')?.at ?? null,
    conditionsFinalAt: subject.conditionsChangedAt ?? null,
    evidenceHeld: subject.answers.evidenceSufficient === true,
    consequencesExplainedAt: standingReadings(subject).find(({ statement }) => statement === 'effect')?.at ?? null,
    notificationDutyTold: subject.answers.notificationDutyTold === true,
  };
}
