import fc from 'fast-check';
import type { Case } from '../../shared/domain/case/case.ts';
import type { CaseCommand } from '../../shared/domain/case/commands.ts';
import {
  type Actor,
  type CaseAnswers,
  conditionKindSchema,
  conditionObjectSchema,
  type Disposal,
  disposalSchema,
  offenceClassSchema,
  offenceMarkers,
  priorRecordSchema,
  rankSchema,
  signatoryRoleSchema,
} from '../../shared/domain/case/events.ts';
import { conditionsOutOfPlace, procedureOf } from '../../shared/domain/case/procedure.ts';
import { requiredSignatories, standingSignatures } from '../../shared/domain/case/signed-facts.ts';
import { standingConsent, standingReadings, statementsFor } from '../../shared/domain/case/statements.ts';
import { needAnswerSchema } from '../../shared/domain/needs/needs-events.ts';
import { violenceLevelSchema } from '../../shared/domain/risk/risk-events.ts';
import type { ForceSettings } from '../../shared/domain/settings/force-settings.ts';
import {
  answersOf,
  attendance,
  conditionsOf,
  day,
  id,
  penaltyCondition,
  sergeant,
  settingsHistory,
  settingsInUse,
  shopTheft,
  zofia,
} from './given-case.ts';
import { delivers, documentId, gives, packageId, queues, readings, recordsDocument, signs } from './open-case.ts';
import { curfewFlag, licence, mappaFlag, otherCaseId, plainFlag, recordsContact, setsFlag } from './people.ts';
import { nonesuchStores, unansweredCall } from './victims.ts';

const colleague: Actor = { ...sergeant, userId: id('clleague'), name: 'Beti Dummersley' };

/** Commands on one case from a small stock of ids, so that they meet; any order, most of them out of place. */

const one = <T>(...values: T[]) => fc.constantFrom<T>(...values);
const idOf = (name: string) => one(id(name), id(name, 2));

const person = one(
  zofia,
  { ...zofia, surname: 'Testowski' },
  { ...zofia, phone: '07700 900000' },
  { ...zofia, dateOfBirth: day('2008-11-20') },
  { ...zofia, dateOfBirth: day('2008-11-21') },
  { surname: 'Sampleton', forenames: 'Dummy' },
);
const offence = fc
  .record({
    offenceId: idOf('offence'),
    cjsCode: one('TH68010', 'CD98070', 'PH97004'),
    class: one(...offenceClassSchema.options),
    date: one(day('2026-11-18'), day('2026-08-31'), day('2026-01-01')),
    place: fc.option(fc.constant('Northmere'), { nil: undefined }),
  })
  .map(({ place, ...details }) => ({ ...shopTheft, ...details, ...(place !== undefined && { place }) }));

const answers: fc.Arbitrary<CaseAnswers> = fc.record(
  {
    evidenceSufficient: fc.boolean(),
    admission: one<NonNullable<CaseAnswers['admission']>>('admitted', 'admitted', 'unclear', 'none'),
    admittedToAuthorisedPerson: fc.boolean(),
    legalAdvice: one<NonNullable<CaseAnswers['legalAdvice']>>('had-advice', 'not-offered'),
    fit: fc.boolean(),
    vulnerable: fc.boolean(),
    appropriateAdultPresent: fc.boolean(),
    interpreterNeeded: fc.boolean(),
    interpreterPresent: fc.boolean(),
    gravity: fc.integer({ min: 1, max: 4 }),
    likelySentence: one<NonNullable<CaseAnswers['likelySentence']>>('fine', 'custody'),
    historyChecked: fc.boolean(),
    exceptionalCircumstances: fc.constant('Caring alone for a dying parent.'),
  },
  { requiredKeys: [] },
);

const condition = fc
  .record({
    base: one(attendance, penaltyCondition),
    conditionId: idOf('condition'),
    kind: one(...conditionKindSchema.options),
    objects: fc.subarray(conditionObjectSchema.options),
    hours: one(3, 10, 10.25, 20, 20.25),
    wording: one('Go to a course.', 'Go to two courses.'),
    endsOn: one(day('2027-01-14'), day('2027-05-01')),
  })
  .map(({ base, ...changes }) => ({ ...base, ...changes }));

const victimId = idOf('vctm');
const rules = fc.subarray(['AC-13', 'DC-06', 'ALL-03', 'AC-14'], { minLength: 1 });

const anyCommand: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc.record({
    type: one('OpenCase' as const),
    source: one({ kind: 'typed' as const }),
    person,
    offences: fc.array(fc.record({ offence, source: one({ kind: 'typed' as const }) }), { maxLength: 2 }),
  }),
  fc.record({ type: one('CorrectCustodyDetails' as const), urn: one('99NM0412726', undefined) }),
  fc.record({ type: one('CorrectPerson' as const), person }),
  fc.record({ type: one('AddOffence' as const), offence }),
  fc.record({
    type: one('ChangeOffence' as const),
    offenceId: idOf('offence'),
    change: fc.record({ place: one('Northmere', undefined), class: one(...offenceClassSchema.options, undefined) }),
  }),
  fc.record({ type: one('RemoveOffence' as const), offenceId: idOf('offence') }),
  fc.record({ type: one('AnswerScreening' as const), answers }),
  fc.record({
    type: one('AnswerOffence' as const),
    offenceId: idOf('offence'),
    answers: fc.dictionary(one(...offenceMarkers), fc.boolean()),
  }),
  fc.record({
    type: one('AddPriorRecord' as const),
    record: fc.record({
      recordId: idOf('prior'),
      kind: one(...priorRecordSchema.shape.kind.options),
      date: one(day('2024-02-29'), day('2026-11-19')),
    }),
  }),
  fc.record({ type: one('RemovePriorRecord' as const), recordId: idOf('prior') }),
  fc.record({
    type: one('RecordProsecutorDecision' as const),
    authority: one('prosecutor' as const, 'dpp-consent' as const),
    name: one('A. Placeholder'),
    reason: one('Agreed.'),
    reference: one('CPS/1'),
    rules,
  }),
  fc.record({
    type: one('AddVictim' as const),
    victim: fc.record({ victimId, kind: one('person' as const), name: one('Anna Sampleton') }),
  }),
  fc.record({ type: one('RemoveVictim' as const), victimId }),
  fc.record({
    type: one('ContactVictim' as const),
    contact: victimId.map((id) => ({ ...unansweredCall, victimId: id })),
  }),
  fc.record({
    type: one('CorrectVictim' as const),
    victim: victimId.map((id) => ({ ...nonesuchStores, victimId: id })),
  }),
  fc.record({
    type: one('RecordVictimViews' as const),
    victimId,
    change: fc.record({ wants: one('SAMPLE-1', null, undefined), words: one('An apology is enough.', undefined) }),
  }),
  fc.record({
    type: one('RecordVictimDuties' as const),
    victimId,
    change: fc.record({ toldOn: one(day('2026-11-20'), undefined) }),
  }),
  one<CaseCommand>(
    setsFlag(mappaFlag),
    setsFlag(plainFlag('iom')),
    { type: 'EndPersonFlag', flagId: mappaFlag.flagId, endedOn: day('2026-11-20'), reason: 'Over.' },
    recordsContact(),
    {
      type: 'LinkPerson',
      personId: otherCaseId(1),
      reason: 'Same.',
      carriedOver: { flags: [curfewFlag], orders: [licence] },
    },
    { type: 'UnlinkPerson', reason: 'Somebody else.' },
    { type: 'RecordAvailability', availability: [] },
  ),
  fc.record({ type: one('RecordNoVictim' as const), reason: one('Nobody was harmed.') }),
  fc.record({
    type: one('AssessNeeds' as const),
    needs: one(...needAnswerSchema.options).map((present) => [
      { pathway: 'drugs', present, linkedToOffending: present === 'yes', linkedToHarm: false, sources: [] },
    ]),
  }),
  fc.record({
    type: one('RecordViolenceRisk' as const),
    risk: fc.record({
      level: one(...violenceLevelSchema.options),
      instrument: one('OASys violence predictor'),
      assessedOn: one(day('2026-11-02'), day('2027-02-01')),
      assessor: one('A. Placeholder'),
    }),
  }),
  fc.record({
    type: one('RecordExploitation' as const),
    exploitation: fc.boolean().map((isSeen) => ({
      indicators: isSeen ? ['missing-episodes' as const] : [],
      isAlsoVictim: isSeen,
    })),
  }),
  fc.record({
    type: one('ChooseDisposal' as const),
    disposal: one(...disposalSchema.options),
    reason: one('First offence.'),
  }),
  fc.record({ type: one('SetCondition' as const), condition }),
  fc.record({ type: one('RemoveCondition' as const), conditionId: idOf('condition') }),
  one(...readings),
  fc.record({
    type: one('RecordTeachBack' as const),
    language: one('en' as const, 'cy' as const),
    answer: one('I can be taken to court.'),
    isUnderstood: fc.boolean(),
  }),
  fc.record({ type: one('RecordConsent' as const), consents: fc.boolean() }),
  fc.record({ type: one('OfferHandover' as const), to: one(colleague) }),
  one({ type: 'AcceptHandover' as const }, { type: 'DeclineHandover' as const, reason: 'My shift ends too.' }),
  one({ type: 'WithdrawHandover' as const, reason: 'I stay on.' }),
  one({ type: 'ReassignCase' as const, to: colleague, reason: 'Left the force.' }),
  one(...signatoryRoleSchema.options.map(signs)),
  fc.record({ type: one('ClearSignature' as const), role: one(...signatoryRoleSchema.options) }),
  one(gives),
  fc.record({ type: one('ReopenSigning' as const), reason: one('The date was wrong.') }),
  fc.record({
    type: one('RecordDocument' as const),
    documentId: idOf('dcmnt'),
    templateVersion: one('2026.1'),
    sha256: one('a'.repeat(64), 'e'.repeat(64)),
    byteLength: one(1),
    pages: one(1),
    throughSequence: fc.integer({ min: 1, max: 80 }),
  }),
  fc.record({ type: one('RecordPrinted' as const), documentId: idOf('dcmnt') }),
  fc.record({ type: one('RecordSaved' as const), documentId: idOf('dcmnt') }),
  fc.record({
    type: one('QueueExport' as const),
    recipient: one('Northmere Police records', ' '),
    packageId: one(packageId, 'PV-2026-0000000002'),
  }),
  fc.record({
    type: one('RecordDelivery' as const),
    packageId: one(packageId, 'PV-2026-0000000002'),
    manifestSha256: one('b'.repeat(64)),
  }),
);

const noMarkers = Object.fromEntries(offenceMarkers.map((marker) => [marker, false]));

/** What a careful officer would ask next, on the way to a disposal of this kind. */
function onward(subject: Case | undefined, disposal: Disposal): CaseCommand {
  if (!subject) {
    return {
      type: 'OpenCase',
      source: { kind: 'typed' },
      person: zofia,
      offences: [{ offence: shopTheft, source: { kind: 'typed' } }],
    };
  }
  if (subject.given) {
    const documents = subject.documents.length;
    if (documents === 0) return recordsDocument(subject.sequence, 'a'.repeat(64), documentId);
    if (subject.exports.length === 0) return queues;
    return subject.exports[0]?.delivered ? { type: 'ReopenSigning', reason: 'The date was wrong.' } : delivers;
  }
  const [first] = subject.offences;
  if (!first) return { type: 'AddOffence', offence: shopTheft };
  const unmarked = subject.offences.find((each) => each.answers.consentOrDeath === undefined);
  if (unmarked) return { type: 'AnswerOffence', offenceId: unmarked.offenceId, answers: noMarkers };
  if (subject.answers.historyChecked !== true || subject.answers.fit !== true) {
    return {
      type: 'AnswerScreening',
      answers: {
        evidenceSufficient: true,
        admission: 'admitted',
        admittedToAuthorisedPerson: true,
        legalAdvice: 'declined',
        fit: true,
        vulnerable: false,
        interpreterNeeded: false,
        gravity: 2,
        likelySentence: 'fine',
        historyChecked: true,
        ...answersOf[disposal],
      },
    };
  }
  if (subject.victims.length === 0 && subject.noVictimReason === undefined) {
    return { type: 'RecordNoVictim', reason: 'Nobody was harmed.' };
  }
  if (!subject.disposal) return { type: 'ChooseDisposal', disposal, reason: 'First offence.' };
  const [outOfPlace] = conditionsOutOfPlace(subject);
  if (outOfPlace) return { type: 'RemoveCondition', conditionId: outOfPlace.conditionId };
  const [condition] = conditionsOf[subject.disposal.disposal];
  if (condition && subject.conditions.length === 0) return { type: 'SetCondition', condition };
  const read = new Set(standingReadings(subject).map(({ statement }) => statement));
  const unread = statementsFor(subject).find((statement) => !read.has(statement.id));
  if (unread) return { type: 'ReadStatement', statement: unread.id, language: 'en' };
  if (procedureOf(subject)?.isAgreed && standingConsent(subject) !== true)
    return { type: 'RecordConsent', consents: true };
  const signed = new Set(standingSignatures(subject).map(({ role }) => role));
  const unsigned = requiredSignatories(subject).find((role) => !signed.has(role));
  return unsigned ? signs(unsigned) : gives;
}

const [today, underPart6] = settingsHistory;
if (!today || !underPart6) throw new Error('The station has two versions of its settings');

const othersLoaded = settingsInUse('SC').settings;

const settings: fc.Arbitrary<ForceSettings> = one(
  today.settings,
  othersLoaded,
  underPart6.settings,
  { ...underPart6.settings, excludedOffences: ['TH68010'] },
  { ...underPart6.settings, excludedOffences: null, multipleCautionLimits: null },
  {
    ...underPart6.settings,
    multipleCautionLimits: [{ disposals: ['DC', 'CC'], counts: ['CC', 'ACC'], number: 1, withinMonths: 24 }],
  },
  { ...underPart6.settings, earlierOffences: { ACC: 'barred' } },
  { ...today.settings, period: null },
);

export interface Step {
  /** What is asked, of the case as it then stands. */
  readonly command: (subject: Case | undefined) => CaseCommand;
  readonly actor: Actor;
  /** Milliseconds that pass first. */
  readonly passes: number;
  /** The force's settings are replaced first. */
  readonly newSettings: ForceSettings | null;
}

const hour = 3_600_000;

export interface Walk {
  /** The settings a station begins with: mostly those under which a disposal of this kind can be given. */
  readonly begin: ForceSettings;
  readonly steps: readonly Step[];
}

/**
 * Steps on one case: mostly the next careful one, so that disposals of every kind come to be given, with commands out of
 * place, other ranks, later hours and new settings thrown in. `earliest` below zero lets the clock be set back.
 */
export const arbitraryWalk = ({ earliest }: { readonly earliest: number }): fc.Arbitrary<Walk> =>
  one(...disposalSchema.options).chain((disposal) =>
    fc.record({
      begin: fc.oneof(
        { weight: 6, arbitrary: fc.constant(settingsInUse(disposal).settings) },
        { weight: 1, arbitrary: settings },
      ),
      steps: fc.array(
        fc.record({
          command: fc.oneof(
            { weight: 7, arbitrary: fc.constant((subject: Case | undefined) => onward(subject, disposal)) },
            { weight: 2, arbitrary: anyCommand.map((command) => () => command) },
          ),
          actor: fc.oneof(
            { weight: 12, arbitrary: fc.constant(sergeant) },
            { weight: 1, arbitrary: one(...rankSchema.options).map((rank) => ({ ...sergeant, rank })) },
          ),
          passes: fc.oneof(
            { weight: 9, arbitrary: fc.integer({ min: Math.max(earliest, -hour), max: hour }) },
            { weight: 1, arbitrary: fc.integer({ min: earliest, max: 400 * 24 * hour }) },
          ),
          newSettings: fc.oneof({ weight: 15, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: settings }),
        }),
        { minLength: 15, maxLength: 60, size: 'max' },
      ),
    }),
  );
