import type { ForceSettings } from '../../shared/domain/settings/force-settings.ts';
import type { PathOf } from '../../shared/frameworks/fact-path.ts';
import type { Facts } from '../../shared/frameworks/facts.ts';
import { type CalendarDay, dayOf, type Instant, longDate } from '../../shared/time.ts';
import {
  admissionWords,
  authorityWords,
  categoryWords,
  conditionKindWords,
  disposalWords,
  likelySentenceWords,
  markerWords,
  objectWords,
  offenceClassWords,
  pounds,
  priorKindWords,
  rankWords,
  screenedDisposalWords,
} from './words.ts';

export type FactPath = PathOf<Facts>;

/** Null or undefined: it is not known. */
type Said = string | boolean | number | null | undefined;

interface FactWords {
  /** `Class of the offence`. */
  readonly label: string;
  /** What the facts say of it; for a fact of a list, what each item says. Null: the list itself is not known. */
  readonly said: (facts: Facts) => Said | readonly Said[];
}

export interface FactRead {
  readonly path: FactPath;
  readonly label: string;
  readonly value: string;
}

/** What a rule read and what stood there, in plain words, in the rule's own order. */
export const factsReadView = (reads: readonly FactPath[], facts: Facts): readonly FactRead[] =>
  reads.map((path) => {
    const { label, said } = wordsOf(path);
    return { path, label, value: valueWords(path, said(facts)) };
  });

/** What a fact is called, for a path as rules miss it: `offences[1].class` is the class of the offence. */
export function factLabel(path: string): string {
  const everyItem = path.replaceAll(/\[\d+\]/g, '[]');
  const [nearest] = Object.entries(factWords)
    .filter(([known]) => everyItem === known || everyItem.startsWith(`${known}.`))
    .toSorted(([a], [b]) => b.length - a.length);
  return nearest?.[1]?.label ?? path;
}

function wordsOf(path: FactPath): FactWords {
  const words = factWords[path];
  if (!words) throw new Error(`No words for the fact ${path}`);
  return words;
}

function valueWords(path: FactPath, said: Said | readonly Said[]): string {
  const unknown = path.startsWith('settings.') || path.startsWith('remedyDocument.') ? 'Not loaded' : 'Not known';
  const inWords = (one: Said) =>
    one === null || one === undefined || one === ''
      ? unknown
      : typeof one === 'boolean'
        ? one
          ? 'Yes'
          : 'No'
        : String(one);
  if (said === null || typeof said !== 'object') return inWords(said);
  const items = said.map(inWords);
  const [first] = items;
  if (first === undefined) return 'None';
  if (items.length === 1) return first;
  if (items.every((item) => item === first)) return `${first}, all ${items.length}`;
  const name = itemNames.find(([start]) => path.startsWith(start))?.[1] ?? 'Item';
  return items.map((item, index) => `${name} ${index + 1}: ${item}`).join('; ');
}

const itemNames = [
  ['offences', 'Offence'],
  ['history', 'Record'],
  ['conditions', 'Condition'],
  ['victims', 'Victim'],
  ['settings.multipleCautionLimits', 'Limit'],
] as const;

const day = (value: CalendarDay | null | undefined) => value && longDate(value);
const moment = (value: Instant | null) => value && longDate(dayOf(value));
const money = (pence: number | null | undefined) => (typeof pence === 'number' ? pounds(pence) : pence);
const oneOf = (words: Readonly<Record<string, string>>, value: string | null | undefined) =>
  value && (words[value] ?? value);
const listed = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : 'None');
const codes = (list: readonly string[] | null | undefined) =>
  list && (list.length === 1 ? '1 offence code' : `${list.length} offence codes`);

const ofOffence = (label: string, said: (offence: Facts['offences'][number]) => Said): FactWords => ({
  label,
  said: ({ offences }) => offences.map(said),
});
const ofRecord = (label: string, said: (record: NonNullable<Facts['history']>[number]) => Said): FactWords => ({
  label,
  said: ({ history }) => history?.map(said),
});
const ofVictim = (label: string, said: (victim: NonNullable<Facts['victims']>[number]) => Said): FactWords => ({
  label,
  said: ({ victims }) => victims?.map(said),
});
const ofCondition = (label: string, said: (condition: Facts['conditions'][number]) => Said): FactWords => ({
  label,
  said: ({ conditions }) => conditions.map(said),
});
type Limit = NonNullable<ForceSettings['multipleCautionLimits']>[number];
const ofLimit = (label: string, said: (limit: Limit) => Said): FactWords => ({
  label,
  said: ({ settings }) => settings.multipleCautionLimits?.map(said),
});
const ofSettings = (label: string, said: (settings: ForceSettings) => Said): FactWords => ({
  label,
  said: ({ settings }) => said(settings),
});
const ofPolicy = (kind: keyof ForceSettings['policy'], on: string): FactWords =>
  ofSettings(`Policy on ${on}`, ({ policy }) => policySaid(policy[kind]));

const earlierReadings = { open: 'Stays open', barred: 'Barred' };
const violenceWords = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  'very-high': 'Very high',
  'not-assessed': 'Not assessed',
};
const waitingWords = { 'victim-views': 'The victim’s views', prosecutor: 'A prosecutor', nothing: 'Nothing' };
const decider = { 'authorised-person': 'Authorised person', 'prosecution-authority': 'Prosecutor' };
const authorisers = { ...rankWords, prosecutor: 'Prosecutor', bar: 'Barred', none: 'Nobody' };

/** `Community caution: Barred; all others: Inspector`. */
function policySaid(policy: ForceSettings['policy']['hateCrime'] | undefined): Said {
  if (!policy) return null;
  const { '*': others, ...named } = policy;
  const each = Object.entries(named).map(
    ([disposal, answer]) => `${oneOf(screenedDisposalWords, disposal)}: ${authorisers[answer]}`,
  );
  const rest = others && `${each.length > 0 ? 'all others' : 'All disposals'}: ${authorisers[others]}`;
  return [...each, ...(rest ? [rest] : [])].join('; ');
}

/** `Summary £100.00, Either way £200.00`. */
const maximaSaid = (maxima: NonNullable<ForceSettings['penaltyMaxima']>['DC']) =>
  listed(Object.entries(maxima).map(([kind, pence]) => `${oneOf(offenceClassWords, kind)} ${pounds(pence)}`));

const offeredDays = ({ from, until }: { from: CalendarDay | null; until: CalendarDay | null }) =>
  `${from ? `from ${longDate(from)}` : 'always'}${until ? ` until ${longDate(until)}` : ''}`;

/** Every fact and setting that a rule reads. */
const factWords: Readonly<Partial<Record<FactPath, FactWords>>> = {
  today: { label: 'Day it would be given', said: ({ today }) => day(today) },
  'person.dateOfBirth': { label: 'Date of birth', said: ({ person }) => day(person.dateOfBirth) },
  'person.age': {
    label: 'Age, where only that is known',
    said: ({ person }) => (person.dateOfBirth ? 'Follows from the date of birth' : person.age),
  },
  'person.vulnerable': { label: 'Vulnerable adult', said: ({ person }) => person.vulnerable },
  'person.appropriateAdult': { label: 'Appropriate adult here', said: ({ person }) => person.appropriateAdult },
  'person.interpreterNeeded': { label: 'Interpreter needed', said: ({ person }) => person.interpreterNeeded },
  'person.interpreterPresent': { label: 'Interpreter here', said: ({ person }) => person.interpreterPresent },
  'person.fit': { label: 'Fit to understand and decide', said: ({ person }) => person.fit },
  'person.legalAdviceOffered': { label: 'Legal advice offered', said: ({ person }) => person.legalAdviceOffered },
  'person.relevantForeignOffender': {
    label: 'Relevant foreign offender',
    said: ({ person }) => person.relevantForeignOffender,
  },
  'person.immigrationCheckRecorded': {
    label: 'Immigration check recorded',
    said: ({ person }) => person.immigrationCheckRecorded,
  },
  'person.violenceRisk': {
    label: 'Risk of violence',
    said: ({ person }) => oneOf(violenceWords, person.violenceRisk ?? 'not-assessed'),
  },
  'person.exploitation': {
    label: 'Exploitation indicated',
    said: ({ person: { exploitation } }) =>
      exploitation
        ? `Yes; welfare step ${exploitation.isWelfareStepTaken ? 'taken' : 'not taken'}; ${exploitation.isReviewed ? 'reviewed' : 'not reviewed'}`
        : 'Nothing indicates it',
  },
  'person.mappa': {
    label: 'MAPPA',
    said: ({ person: { mappa } }) =>
      mappa
        ? `Category ${mappa.category}, level ${mappa.level}; contact ${mappa.isContactRecorded ? 'recorded' : 'not recorded'}`
        : 'Nobody flagged it',
  },
  personDetails: {
    label: 'Details of the person recorded',
    said: ({ personDetails }) => personDetails?.length ?? 'Not asked',
  },
  detainedWaitingFor: {
    label: 'Kept in detention to wait for',
    said: ({ detainedWaitingFor }) => oneOf(waitingWords, detainedWaitingFor ?? 'nothing'),
  },

  offences: { label: 'Offences', said: ({ offences }) => offences.length },
  'offences[].cjsCode': ofOffence('Offence code', ({ cjsCode }) => cjsCode),
  'offences[].class': ofOffence('Class of the offence', (offence) => oneOf(offenceClassWords, offence.class)),
  'offences[].date': ofOffence('Date of the offence', ({ date }) => day(date)),
  'offences[].valuePence': ofOffence('Value of the theft or damage', ({ valuePence }) => money(valuePence)),
  'offences[].area': ofOffence('Police area of the offence', ({ area }) => area),
  'offences[].domesticAbuse': ofOffence(markerWords.domesticAbuse, ({ domesticAbuse }) => domesticAbuse),
  'offences[].intimatePartner': ofOffence(markerWords.intimatePartner, ({ intimatePartner }) => intimatePartner),
  'offences[].hateCrime': ofOffence(markerWords.hateCrime, ({ hateCrime }) => hateCrime),
  'offences[].knifeOrWeapon': ofOffence(markerWords.knifeOrWeapon, ({ knifeOrWeapon }) => knifeOrWeapon),
  'offences[].harassmentOrStalking': ofOffence(
    markerWords.harassmentOrStalking,
    ({ harassmentOrStalking }) => harassmentOrStalking,
  ),
  'offences[].consentOrDeath': ofOffence(markerWords.consentOrDeath, ({ consentOrDeath }) => consentOrDeath),
  'offences[].sexual': ofOffence(categoryWords.sexual, ({ sexual }) => sexual),
  'offences[].childVictim': ofOffence(categoryWords.childVictim, ({ childVictim }) => childVictim),
  'offences[].emergencyWorker': ofOffence(categoryWords.emergencyWorker, ({ emergencyWorker }) => emergencyWorker),
  'offences[].roadTraffic': ofOffence(categoryWords.roadTraffic, ({ roadTraffic }) => roadTraffic),

  evidenceSufficient: { label: 'Enough evidence to charge', said: ({ evidenceSufficient }) => evidenceSufficient },
  'admission.state': { label: 'Admits the offence', said: ({ admission }) => oneOf(admissionWords, admission.state) },
  'admission.toAuthorisedPerson': {
    label: 'Admitted to an authorised person',
    said: ({ admission }) => admission.toAuthorisedPerson,
  },
  gravity: { label: 'Gravity score after factors', said: ({ gravity }) => gravity },
  likelySentence: {
    label: 'Likely sentence if convicted',
    said: ({ likelySentence }) => oneOf(likelySentenceWords, likelySentence),
  },

  history: {
    label: 'Earlier convictions and disposals',
    said: ({ history }) => history && (history.length === 0 ? 'Checked, none found' : `${history.length} found`),
  },
  'history[].kind': ofRecord('Kind of earlier record', ({ kind }) => priorKindWords[kind]),
  'history[].date': ofRecord('Date of earlier record', ({ date }) => day(date)),
  'history[].similar': ofRecord('Similar to an offence now in hand', ({ similar }) => similar),
  'historySearch.kinds': {
    label: 'Kinds of record the search covered',
    said: ({ historySearch }) =>
      historySearch ? listed(historySearch.kinds.map((kind) => priorKindWords[kind])) : 'Not asked',
  },

  giver: { label: 'Rank of the person giving it', said: ({ giver }) => oneOf(rankWords, giver) },
  authorities: {
    label: 'Authorities on record',
    said: ({ authorities }) => listed(authorities.map((authority) => authorityWords[authority])),
  },
  exceptionalCircumstances: {
    label: 'Exceptional circumstances recorded',
    said: ({ exceptionalCircumstances }) => exceptionalCircumstances !== null,
  },
  'exceptionalCircumstances.decidedBy': {
    label: 'Exceptional circumstances found by',
    said: ({ exceptionalCircumstances }) =>
      exceptionalCircumstances ? oneOf(authorisers, exceptionalCircumstances.decidedBy) : 'Nobody',
  },
  'decidedBy.caution': {
    label: 'Caution decided by',
    said: ({ decidedBy }) => oneOf(decider, decidedBy?.caution),
  },
  'decidedBy.conditions': {
    label: 'Conditions decided by',
    said: ({ decidedBy }) => oneOf(decider, decidedBy?.conditions),
  },

  victims: {
    label: 'Victims',
    said: ({ victims }) => victims && (victims.length === 0 ? 'None identifiable' : victims.length),
  },
  'victims[].effortRecorded': ofVictim('Reasonable efforts recorded', ({ effortRecorded }) => effortRecorded),
  'victims[].wants': ofVictim('Action the victim wants', ({ wants }) => wants ?? 'None'),
  'remedyDocument.area': {
    label: 'Area of the community remedy document',
    said: ({ remedyDocument }) => remedyDocument?.area,
  },
  'remedyDocument.actions': {
    label: 'Actions of the community remedy document',
    said: ({ remedyDocument }) => remedyDocument?.actions.length,
  },
  requestedActionReason: {
    label: 'Why the action the victims want is left out',
    said: ({ requestedActionReason }) =>
      requestedActionReason === null
        ? 'No reason recorded'
        : requestedActionReason === 'inappropriate'
          ? 'It is inappropriate'
          : 'It cannot be attached',
  },
  'variation.offenderConsents': {
    label: 'Person agrees to the change',
    said: ({ variation }) => variation?.offenderConsents ?? 'No change',
  },
  'variation.breachPenalty': {
    label: 'Penalty added after a failure',
    said: ({ variation }) => variation?.breachPenalty ?? false,
  },

  conditions: { label: 'Conditions', said: ({ conditions }) => conditions.length },
  'conditions[].kind': ofCondition('Kind of condition', ({ kind }) => conditionKindWords[kind]),
  'conditions[].objects': ofCondition('What the condition is for', ({ objects }) =>
    listed(objects.map((object) => objectWords[object])),
  ),
  'conditions[].hours': ofCondition('Hours', ({ hours }) => hours),
  'conditions[].endsOn': ofCondition('Date', ({ endsOn }) => day(endsOn)),
  'conditions[].inUk': ofCondition('Place is in the United Kingdom', ({ inUk }) => inUk),
  'conditions[].detailsLeftOpen': ofCondition('Details left open', ({ detailsLeftOpen }) => detailsLeftOpen ?? false),
  'conditions[].detailsSuppliedBy': ofCondition(
    'Who gives the details',
    ({ detailsSuppliedBy }) => detailsSuppliedBy ?? 'Nobody named',
  ),
  'conditions[].feePence': ofCondition('Course fee', ({ feePence }) => money(feePence) ?? 'None'),
  'conditions[].feeReasonable': ofCondition('Fee recorded as reasonable', ({ feeReasonable }) => feeReasonable),
  'conditions[].amountPence': ofCondition('Amount', ({ amountPence }) => money(amountPence)),
  'conditions[].payee': ofCondition('Payee', ({ payee }) => payee),
  'conditions[].payeeIsDesignatedOfficer': ofCondition(
    'Payee is a designated officer',
    ({ payeeIsDesignatedOfficer }) => payeeIsDesignatedOfficer,
  ),
  'conditions[].method': ofCondition('Way of paying', ({ method }) => method),
  'conditions[].payBy': ofCondition('Last day to pay', ({ payBy }) => day(payBy)),
  'conditions[].payByReason': ofCondition(
    'Why a later penalty is due on its day',
    ({ payByReason }) => payByReason ?? 'No reason recorded',
  ),
  'conditions[].addedAfterBreach': ofCondition(
    'Added after a failure',
    ({ addedAfterBreach }) => addedAfterBreach ?? false,
  ),
  'conditions[].nonPaymentConsequences': ofCondition(
    'Says what happens if it is not paid',
    ({ nonPaymentConsequences }) => nonPaymentConsequences ?? false,
  ),
  'conditions[].remedyAction': ofCondition(
    'Action of the remedy document it carries out',
    ({ remedyAction }) => remedyAction ?? 'None',
  ),
  'conditions[].tier': ofCondition('Tier of the penalty notice', ({ tier }) =>
    oneOf({ lower: 'Lower', upper: 'Upper' }, tier),
  ),

  'giving.cautionDecided': { label: 'Decision recorded', said: ({ giving }) => giving.cautionDecided },
  'giving.consents': { label: 'Person agrees', said: ({ giving }) => giving.consents },
  'giving.effectExplained': { label: 'Effect explained', said: ({ giving }) => giving.effectExplained },
  'giving.failureWarningGiven': { label: 'Warned about failing', said: ({ giving }) => giving.failureWarningGiven },
  'giving.signedDocumentComplete': {
    label: 'Document signed as it now stands',
    said: ({ giving }) => giving.signedDocumentComplete,
  },
  'giving.signedAt': { label: 'Signed on', said: ({ giving }) => moment(giving.signedAt) ?? 'Not signed' },
  'giving.conditionsFinalAt': {
    label: 'Conditions last changed on',
    said: ({ giving }) => moment(giving.conditionsFinalAt) ?? 'Never changed',
  },
  'giving.evidenceHeld': { label: 'Evidence held', said: ({ giving }) => giving.evidenceHeld ?? 'Not asked' },
  'giving.consequencesExplainedAt': {
    label: 'Consequences explained on',
    said: ({ giving: { consequencesExplainedAt: at } }) =>
      at === undefined ? 'Not asked' : (moment(at) ?? 'Not explained'),
  },
  'giving.explainedInOrdinaryLanguage': {
    label: 'Explained in ordinary language',
    said: ({ giving }) => giving.explainedInOrdinaryLanguage ?? 'Not asked',
  },
  'giving.referredToYouthOffendingTeam': {
    label: 'Referred to the youth offending team',
    said: ({ giving }) => giving.referredToYouthOffendingTeam ?? 'Not asked',
  },
  'giving.notificationDutyTold': {
    label: 'Told of the duty to notify the police',
    said: ({ giving }) => giving.notificationDutyTold ?? 'Not asked',
  },
  outcomeCode: { label: 'Home Office outcome code', said: ({ outcomeCode }) => outcomeCode ?? 'Not recorded' },
  'spentDate.shown': {
    label: 'Day shown as spent',
    said: ({ spentDate }) => (spentDate ? (day(spentDate.shown) ?? 'Never') : 'Not asked'),
  },
  'outcome22.activityCompletedOn': {
    label: 'Activity completed on',
    said: ({ outcome22 }) => day(outcome22?.activityCompletedOn) ?? 'Not recorded',
  },
  'outcome22.recordedAsCaution': {
    label: 'Recorded as a caution',
    said: ({ outcome22 }) => outcome22?.recordedAsCaution ?? 'Not asked',
  },
  'outcome22.recordedAsAdmission': {
    label: 'Recorded as an admission',
    said: ({ outcome22 }) => outcome22?.recordedAsAdmission ?? 'Not asked',
  },

  'settings.outcomeCodes': ofSettings('Outcome codes', ({ outcomeCodes }) => outcomeCodes && 'Loaded'),
  'settings.part6CommencedOn': ofSettings(
    'Day Part 6 of the 2022 Act starts',
    ({ part6CommencedOn }) => day(part6CommencedOn) ?? 'No day set: not in force',
  ),
  'settings.earlierOffences.ACC': ofSettings(
    'Whether a conditional caution stays open for an offence before Part 6',
    ({ earlierOffences }) => oneOf(earlierReadings, earlierOffences?.ACC),
  ),
  'settings.earlierOffences.SC': ofSettings(
    'Whether a simple caution stays open for an offence before Part 6',
    ({ earlierOffences }) => oneOf(earlierReadings, earlierOffences?.SC),
  ),
  'settings.disposalsOffered': ofSettings('Days the force offers disposals on', ({ disposalsOffered }) =>
    disposalsOffered
      ? Object.entries(disposalsOffered)
          .map(
            ([disposal, days]) => `${oneOf(screenedDisposalWords, disposal)}: ${days ? offeredDays(days) : 'always'}`,
          )
          .join('; ')
      : 'All that the law leaves open',
  ),
  'settings.cautionGivers': ofSettings('Officers the code lets give a caution', ({ cautionGivers }) =>
    cautionGivers
      ? (['DC', 'CC'] as const)
          .map((disposal) => {
            const ranks = cautionGivers[disposal]?.map((each) => rankWords[each]);
            return `${disposalWords[disposal]}: ${ranks ? listed(ranks) : 'not loaded'}`;
          })
          .join('; ')
      : null,
  ),
  'settings.excludedOffences': ofSettings('Offences excluded from community cautions', ({ excludedOffences }) =>
    codes(excludedOffences),
  ),
  'settings.specifiedOffences': ofSettings(
    'Either-way offences specified for simple cautions',
    ({ specifiedOffences }) => codes(specifiedOffences),
  ),
  'settings.penaltyNoticeOffences': ofSettings('Offences on the penalty list', ({ penaltyNoticeOffences }) =>
    codes(penaltyNoticeOffences),
  ),
  'settings.outcome22.excludedOffences': ofSettings('Offences excluded from outcome 22', ({ outcome22 }) =>
    codes(outcome22?.excludedOffences),
  ),
  'settings.multipleCautionLimits': ofSettings(
    'Limits on several cautions',
    ({ multipleCautionLimits }) => multipleCautionLimits?.length,
  ),
  'settings.multipleCautionLimits[].disposals': ofLimit('Limits on several cautions: cautions they limit', (limit) =>
    listed(limit.disposals.map((disposal) => disposalWords[disposal])),
  ),
  'settings.multipleCautionLimits[].counts': ofLimit('Limits on several cautions: what counts', ({ counts }) =>
    listed(counts.map((disposal) => disposalWords[disposal])),
  ),
  'settings.multipleCautionLimits[].number': ofLimit('Limits on several cautions: how many', ({ number }) => number),
  'settings.multipleCautionLimits[].withinMonths': ofLimit(
    'Limits on several cautions: within how many months',
    ({ withinMonths }) => withinMonths ?? 'Any time',
  ),
  'settings.penaltyMaxima': ofSettings('Most a penalty may be', ({ penaltyMaxima }) =>
    penaltyMaxima
      ? `${disposalWords.DC}: ${maximaSaid(penaltyMaxima.DC)}; ${disposalWords.CC}: ${maximaSaid(penaltyMaxima.CC)}`
      : null,
  ),
  'settings.hourCaps': ofSettings('Most hours of a condition', ({ hourCaps }) =>
    hourCaps ? `${disposalWords.DC}: ${hourCaps.DC}; ${disposalWords.CC}: ${hourCaps.CC}` : 'As in the Act',
  ),
  'settings.severalConditions.totalHours': ofSettings('Most hours of all conditions', ({ severalConditions }) => {
    const hours = severalConditions?.totalHours;
    return hours
      ? `${disposalWords.DC}: ${hours.DC ?? 'no limit'}; ${disposalWords.CC}: ${hours.CC ?? 'no limit'}`
      : 'No limit';
  }),
  'settings.period': ofSettings('How long conditions may run', ({ period }) => period !== null),
  'settings.period.from': ofSettings('Conditions’ time runs from', ({ period }) =>
    oneOf({ given: 'The day it is given', offence: 'The offence' }, period?.from),
  ),
  'settings.period.warnAfterWeeks': ofSettings(
    'Weeks after which a warning is shown',
    ({ period }) => period?.warnAfterWeeks,
  ),
  'settings.period.authorityAfterWeeks': ofSettings(
    'Weeks after which authority is needed',
    ({ period }) => period?.authorityAfterWeeks,
  ),
  'settings.chargeMarginDays': ofSettings('Days left to charge', ({ chargeMarginDays }) => chargeMarginDays),
  'settings.policy.domesticAbuse': ofPolicy('domesticAbuse', 'domestic abuse'),
  'settings.policy.hateCrime': ofPolicy('hateCrime', 'hate crime'),
  'settings.policy.knifeOrWeapon': ofPolicy('knifeOrWeapon', 'knives and weapons'),
  'settings.policy.gravityFour': ofPolicy('gravityFour', 'gravity score 4'),
  'settings.policy.sexual': ofPolicy('sexual', 'sexual offences'),
  'settings.policy.childVictim': ofPolicy('childVictim', 'child victims'),
  'settings.policy.emergencyWorker': ofPolicy('emergencyWorker', 'emergency workers'),
  'settings.policy.roadTraffic': ofPolicy('roadTraffic', 'road traffic'),
  'settings.simpleCautionRanks.indictableOnly': ofSettings(
    'Rank for an indictable-only simple caution',
    ({ simpleCautionRanks }) => oneOf(rankWords, simpleCautionRanks?.indictableOnly),
  ),
  'settings.simpleCautionRanks.specified': ofSettings(
    'Rank for a simple caution for a specified offence',
    ({ simpleCautionRanks }) => oneOf(rankWords, simpleCautionRanks?.specified),
  ),
  'settings.simpleCautionRanks.similar': ofSettings(
    'Rank for a simple caution after a similar offence',
    ({ simpleCautionRanks }) => oneOf(rankWords, simpleCautionRanks?.similar),
  ),
  'settings.communityResolutionAdmission': ofSettings(
    'What a community resolution needs of the person',
    ({ communityResolutionAdmission }) =>
      oneOf({ admission: 'An admission', acceptance: 'Acceptance of responsibility' }, communityResolutionAdmission),
  ),
  'settings.communityResolutionSignOff': ofSettings(
    'Who signs off a community resolution',
    ({ communityResolutionSignOff }) => oneOf(authorisers, communityResolutionSignOff),
  ),
  'settings.penaltyNoticeCeilings': ofSettings(
    'Values from which a penalty notice needs authority',
    ({ penaltyNoticeCeilings }) => Boolean(penaltyNoticeCeilings),
  ),
  'settings.penaltyNoticeCeilings.shopTheftPence': ofSettings(
    'Value from which a penalty notice for shop theft needs authority',
    ({ penaltyNoticeCeilings }) => money(penaltyNoticeCeilings?.shopTheftPence),
  ),
  'settings.penaltyNoticeCeilings.damagePence': ofSettings(
    'Value from which a penalty notice for damage needs authority',
    ({ penaltyNoticeCeilings }) => money(penaltyNoticeCeilings?.damagePence),
  ),
  'settings.penaltyNoticeCeilings.authority': ofSettings(
    'Authority for a penalty notice above its ceiling',
    ({ penaltyNoticeCeilings }) => oneOf(authorisers, penaltyNoticeCeilings?.authority),
  ),
};
