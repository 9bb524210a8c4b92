import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prosecutionAuthoritySchema } from '../../../../shared/domain/authority/authority-events.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import {
  type CaseAnswers,
  type CaseEventBody,
  conditionKindSchema,
  conditionObjectSchema,
  disposalSchema,
  type offenceClassSchema,
  offenceMarkers,
  priorRecordSchema,
  specialCategories,
} from '../../../../shared/domain/case/events.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { lawfulness } from '../../../../shared/domain/case/lawfulness.ts';
import type { ForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import type { Status } from '../../../../shared/frameworks/rule.ts';
import {
  attendance,
  day,
  givenAt,
  givenCaseId,
  id,
  penaltyCondition,
  sergeant,
  settingsInUse,
  shopTheft,
  zofia,
} from '../../../factories/given-case.ts';

/** S0-17: what the law says of a case does not depend on the order in which its facts were entered. */

const one = <T>(...values: T[]) => fc.constantFrom<T>(...values);
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: one(...others) });
const upTo = <T>(most: number, each: (number: number) => fc.Arbitrary<T>) =>
  fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => each(at + 1))));
const typed = { kind: 'typed' as const };

/** What is entered at one time, and what must have been entered before it. */
interface Entry {
  readonly body: CaseEventBody;
  readonly after?: string;
  readonly makes?: string;
}

/** Each answer on its own, as an officer gives them one by one. */
const answers: fc.Arbitrary<readonly Entry[]> = fc
  .record<CaseAnswers>(
    {
      evidenceSufficient: mostly(true, false),
      admission: mostly<NonNullable<CaseAnswers['admission']>>('admitted', 'accepts-responsibility', 'none'),
      admittedToAuthorisedPerson: mostly(true, false),
      legalAdvice: mostly<NonNullable<CaseAnswers['legalAdvice']>>('had-advice', 'not-offered'),
      fit: mostly(true, false),
      vulnerable: mostly(false, true),
      appropriateAdultPresent: fc.boolean(),
      interpreterNeeded: mostly(false, true),
      interpreterPresent: fc.boolean(),
      gravity: mostly(2, 1, 3, 4),
      gravityReason: one('He is on bail.'),
      gravityFactors: fc.subarray(['planned', 'remorse', 'repaid']),
      likelySentence: mostly<NonNullable<CaseAnswers['likelySentence']>>('fine', 'custody'),
      historyChecked: mostly(true, false),
      exceptionalCircumstances: one('Caring alone for a dying parent.'),
      relevantForeignOffender: mostly(false, true),
      cautionDecidedBy: one<NonNullable<CaseAnswers['cautionDecidedBy']>>('authorised-person', 'prosecution-authority'),
      conditionsDecidedBy: one<NonNullable<CaseAnswers['conditionsDecidedBy']>>('authorised-person'),
      requestedActionReason: one<NonNullable<CaseAnswers['requestedActionReason']>>('inappropriate'),
    },
    { requiredKeys: ['admission', 'fit'] },
  )
  .map((given) =>
    Object.entries(given).map(
      ([key, value]): Entry => ({ body: { type: 'ScreeningAnswered', answers: { [key]: value } } }),
    ),
  );

const offence = (number: number): fc.Arbitrary<readonly Entry[]> =>
  fc
    .record({
      cjsCode: mostly('TH68010', 'CD71039', 'PC53001', 'PU86004'),
      class: mostly<(typeof offenceClassSchema.options)[number]>('either-way', 'summary', 'indictable-only'),
      date: mostly(day('2026-11-18'), day('2026-08-31'), day('2026-01-01')),
      valuePence: mostly(4_250, 10_000, 30_001),
      markers: fc.record(
        Object.fromEntries([...offenceMarkers, ...specialCategories].map((marker) => [marker, mostly(false, true)])),
        { requiredKeys: ['consentOrDeath'] },
      ),
    })
    .map(({ markers, ...details }) => {
      const offenceId = id('offence', number);
      return [
        {
          body: { type: 'OffenceSet', offence: { ...shopTheft, ...details, offenceId }, source: typed },
          makes: offenceId,
        },
        ...Object.entries(markers).map(
          ([marker, is]): Entry => ({
            body: { type: 'OffenceAnswered', offenceId, answers: { [marker]: is } },
            after: offenceId,
          }),
        ),
      ];
    });

const earlierRecord = (number: number): fc.Arbitrary<readonly Entry[]> =>
  fc
    .record(
      {
        kind: one(...priorRecordSchema.shape.kind.options),
        date: one(day('2024-11-18'), day('2024-11-17'), day('2026-11-19')),
        cjsCode: one('TH68010', 'CD71039'),
        similar: fc.boolean(),
      },
      { requiredKeys: ['kind', 'date'] },
    )
    .map((record) => [{ body: { type: 'PriorRecordAdded', record: { ...record, recordId: id('prior', number) } } }]);

const authority = (): fc.Arbitrary<readonly Entry[]> =>
  fc
    .record({
      authority: one(...prosecutionAuthoritySchema.options),
      rules: fc.subarray(['AC-13', 'ALL-02'], { minLength: 1 }),
    })
    .map((given) => [
      { body: { type: 'ProsecutorDecided', name: 'A. Placeholder', reason: 'Agreed.', reference: 'CPS/1', ...given } },
    ]);

const victim = (number: number): fc.Arbitrary<readonly Entry[]> =>
  fc.record({ isCalled: fc.boolean(), wants: one(undefined, null, 'letter') }).map(({ isCalled, wants }) => {
    const victimId = id('vctm', number);
    const called: Entry = {
      body: {
        type: 'VictimContacted',
        contact: {
          contactId: id('cntct', number),
          victimId,
          madeAt: givenAt,
          channel: 'phone',
          madeBy: 'Alun Mockford',
          outcome: 'no-answer',
        },
      },
      after: victimId,
    };
    const said: Entry = {
      body: { type: 'VictimViewsRecorded', victimId, views: wants === undefined ? {} : { wants } },
      after: victimId,
    };
    return [
      {
        body: { type: 'VictimAdded', victim: { victimId, kind: 'person', name: 'Anna Sampleton' } },
        makes: victimId,
      },
      said,
      ...(isCalled ? [called] : []),
    ];
  });

const condition = (number: number): fc.Arbitrary<readonly Entry[]> =>
  fc
    .record({
      base: mostly(attendance, penaltyCondition),
      kind: mostly<(typeof conditionKindSchema.options)[number]>('attendance', ...conditionKindSchema.options),
      objects: fc.subarray(conditionObjectSchema.options, { minLength: 1 }),
      hours: mostly(3, 10.25, 20.25),
      endsOn: mostly(day('2027-01-14'), day('2027-03-13'), day('2027-04-10')),
      remedyAction: one('letter', 'mural'),
    })
    .map(({ base, ...details }) => [
      { body: { type: 'ConditionSet', condition: { ...base, ...details, conditionId: id('condition', number) } } },
    ]);

const { settings: today } = settingsInUse('SC');
const { settings: underPart6 } = settingsInUse('DC');
const everything: ForceSettings = {
  ...underPart6,
  ...today,
  part6CommencedOn: underPart6.part6CommencedOn,
  policy: { ...underPart6.policy, sexual: { '*': 'bar' }, roadTraffic: { '*': 'inspector' } },
  gravityMatrix: {
    name: 'Northmere test matrix',
    scores: [
      { cjsCode: 'TH68010', score: 2 },
      { cjsCode: 'CD71039', score: 3 },
    ],
    factors: [
      { id: 'planned', wording: 'It was planned.', change: 1 },
      { id: 'remorse', wording: 'The person showed remorse.', change: -1 },
      { id: 'repaid', wording: 'The loss was made good.', change: -1 },
    ],
  },
  similarOffenceGroups: [{ name: 'Theft', codePrefixes: ['TH68'] }],
  severalConditions: { totalHours: { DC: 12, CC: 6 } },
  communityRemedy: { area: 'Northmere', actions: [{ reference: 'letter', wording: 'Write a letter of apology.' }] },
  multipleCautionLimits: [{ disposals: ['DC', 'CC'], counts: ['CC', 'ACC', 'SC'], number: 2, withinMonths: 24 }],
};

const entered = fc
  .tuple(upTo(3, offence), answers, upTo(3, earlierRecord), upTo(2, authority), upTo(2, victim), upTo(3, condition))
  .map(([offences, answered, records, authorities, victims, conditions]) =>
    [...offences, answered, ...records, ...authorities, ...victims, ...conditions].flat(),
  );
const shuffled = entered.chain((entries) =>
  fc.record({
    entries: fc.constant(entries),
    order: fc.shuffledSubarray([...entries.keys()], { minLength: entries.length, maxLength: entries.length }),
    settings: one(today, underPart6, everything),
  }),
);

/** The entries in that order, only that what speaks of an offence or a victim waits for it. */
function inOrder(entries: readonly Entry[], order: readonly number[]): readonly CaseEventBody[] {
  const wanted = order.flatMap((at) => entries[at] ?? []);
  const bodies: CaseEventBody[] = [];
  for (const { body, after, makes } of wanted) {
    if (after !== undefined) continue;
    bodies.push(body);
    if (makes !== undefined) bodies.push(...wanted.flatMap((entry) => (entry.after === makes ? entry.body : [])));
  }
  return bodies;
}

const caseOf = (bodies: readonly CaseEventBody[]): Case =>
  fold(
    [{ type: 'CaseOpened' as const, source: typed, person: zofia }, ...bodies].map((body, index) => ({
      schema: 1,
      caseId: givenCaseId,
      sequence: index + 1,
      at: givenAt,
      actor: sergeant,
      body,
    })),
  );

/** What is found, with each missing fact named by what it is of, not by its place in a list. */
function found(subject: Case, settings: ForceSettings) {
  const named = (path: string) =>
    path.replace(/^(offences|conditions|history)\[(\d+)\]/, (_, list, at) => {
      const ids = {
        offences: subject.offences.map(({ offenceId }) => offenceId),
        conditions: subject.conditions.map(({ conditionId }) => conditionId),
        history: subject.priorRecords.map(({ recordId }) => recordId),
      };
      return `${list} ${ids[list as keyof typeof ids][Number(at)]}`;
    });
  return lawfulness(subject, disposalSchema.options, ['screening', 'conditions', 'giving'], {
    today: day('2026-11-20'),
    giver: 'sergeant',
    settings,
  }).map(({ disposal, status, missing, findings }) => ({
    disposal,
    status,
    missing: missing.map(named).sort(),
    rules: findings.map((finding) => [finding.rule.id, finding.outcome, finding.missing.map(named).sort().join()]),
  }));
}

test('given 10,000 cases › when their facts are entered in any other order › then the law says the same of all seven disposals', () => {
  const statuses = new Set<Status>();
  fc.assert(
    fc.property(shuffled, ({ entries, order, settings }) => {
      const first = found(caseOf(inOrder(entries, [...entries.keys()])), settings);
      const other = found(caseOf(inOrder(entries, order)), settings);
      for (const { status } of first) statuses.add(status);
      if (JSON.stringify(other) !== JSON.stringify(first)) expect(other).toEqual(first);
    }),
    { numRuns: 10_000 },
  );
  // Otherwise nothing was decided.
  expect(statuses.size).toBeGreaterThan(2);
}, 180_000);
