import { describe, expect, test } from 'vitest';
import type { Authority, Case, Offence, Signature } from '../../../../shared/domain/case/case.ts';
import {
  type Actor,
  type AuthorityKind,
  type CaseAnswers,
  type Condition,
  caseIdSchema,
  type Disposal,
  priorRecordSchema,
  type SignatoryRole,
  type SignedFacts,
  specialCategories,
} from '../../../../shared/domain/case/events.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { factsOf } from '../../../../shared/domain/case/facts.ts';
import {
  currentSignedFacts,
  requiredSignatories,
  sameSignedFacts,
  standingSignatures,
} from '../../../../shared/domain/case/signed-facts.ts';
import { statementsFor } from '../../../../shared/domain/case/statements.ts';
import { defaultWording } from '../../../../shared/domain/pack/default-wording.ts';
import { type ForceSettings, initialForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import { evaluate } from '../../../../shared/frameworks/evaluate.ts';
import type { Facts } from '../../../../shared/frameworks/facts.ts';
import { calendarDaySchema, instantSchema } from '../../../../shared/time.ts';

const day = (text: string) => calendarDaySchema.parse(text);
const at = instantSchema.parse('2026-11-20T02:14:06.000Z');
const id = (number: number) => String(number).padStart(26, '0');
const by: Actor = { userId: id(1), name: 'Alun MOCKFORD', rank: 'sergeant' };
const sourced = { source: { kind: 'typed' }, at, by } as const;

const context = { today: day('2026-11-20'), giver: 'sergeant', settings: initialForceSettings } as const;

const opened: Case = fold([
  {
    schema: 1,
    caseId: caseIdSchema.parse(id(2)),
    sequence: 1,
    at,
    actor: by,
    body: {
      type: 'CaseOpened',
      source: { kind: 'typed' },
      person: { surname: 'TESTOWSKA', forenames: 'Zofia' },
    },
  },
]);

const shopTheft: Offence = {
  ...sourced,
  offenceId: id(3),
  cjsCode: 'TH68010',
  title: 'Theft from a shop',
  classHint: { class: 'either-way', source: 'MoJ standing data' },
  class: 'either-way',
  date: day('2026-11-18'),
  answers: {
    domesticAbuse: false,
    intimatePartner: false,
    hateCrime: false,
    knifeOrWeapon: false,
    harassmentOrStalking: false,
    consentOrDeath: false,
  },
};

const course: Condition = {
  conditionId: id(4),
  kind: 'attendance',
  wording: 'Attend the theft awareness course.',
  objects: ['rehabilitation'],
  hours: 2,
  endsOn: day('2027-01-14'),
};

const screened: Case = {
  ...opened,
  person: { ...opened.person, dateOfBirth: day('1994-03-14') },
  offences: [shopTheft],
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
  },
  noVictimReason: 'The shop was not affected as the goods were left at the till.',
};

const proposed: Case = {
  ...screened,
  disposal: {
    disposal: 'ACC',
    reason: 'First offence.',
    statements: defaultWording.ACC ?? [],
    facts: {},
    outcomes: [],
    rulesVersion: '1',
    settingsVersion: 1,
    at,
    by,
  },
  conditions: [course],
  conditionsChangedAt: at,
};

/** Everything is read out as the case now has it, in events 11 to 16, and agreed to in event 17. */
const agreedTo = (subject: Case): Case => ({
  ...subject,
  statements: statementsFor(subject).map(({ id: statement, wording }, index) => ({
    statement,
    language: 'en',
    wording: wording.en,
    sequence: 11 + index,
    at,
    by,
  })),
  consent: { consents: true, sequence: 17 },
});
const agreed = agreedTo(proposed);

const signedFactsOf = (subject: Case): SignedFacts => {
  const facts = currentSignedFacts(subject);
  if (!facts) throw new Error('The case has a part missing');
  return facts;
};
const signature = (role: SignatoryRole, sequence: number, signedFacts: SignedFacts): Signature => ({
  role,
  sequence,
  name: 'Dummy SAMPLETON',
  strokes: [[0, 0, 10, 10]],
  signedFacts,
  at,
});
/** Signed one after the other, from event 18 on. */
const signedBy = (subject: Case, ...roles: SignatoryRole[]): Case => ({
  ...subject,
  signatures: roles.map((role, index) => signature(role, 18 + index, signedFactsOf(subject))),
});
const answering = (subject: Case, answers: CaseAnswers): Case => ({
  ...subject,
  answers: { ...subject.answers, ...answers },
});
const authority = (kind: AuthorityKind): Authority => ({
  authority: kind,
  name: 'Insp. PROXY',
  reason: 'Agreed.',
  rules: ['ALL-05'],
  at,
  by,
});

describe('given a case that was only opened', () => {
  const facts = factsOf(opened, context);

  test('when its facts are read › then nothing is known but the day and the giver', () => {
    expect(new Set(Object.values(facts.person))).toEqual(new Set([null]));
    expect(facts).toMatchObject({
      today: '2026-11-20',
      giver: 'sergeant',
      evidenceSufficient: null,
      admission: { state: null, toAuthorisedPerson: null },
      gravity: null,
      likelySentence: null,
      history: null,
      exceptionalCircumstances: null,
      victims: null,
      settings: initialForceSettings,
    });
    expect([facts.offences, facts.conditions, facts.authorities]).toEqual([[], [], []]);
  });

  test('when its facts are read › then nothing of the giving is recorded', () => {
    expect(facts.giving).toEqual({
      cautionDecided: false,
      consents: null,
      effectExplained: false,
      failureWarningGiven: false,
      signedDocumentComplete: false,
      signedAt: null,
      conditionsFinalAt: null,
      evidenceHeld: false,
      consequencesExplainedAt: null,
      notificationDutyTold: false,
    });
  });
});

describe('given answers to screening', () => {
  test('when they are read › then each is the fact it stands for', () => {
    const answered = answering(screened, {
      vulnerable: true,
      appropriateAdultPresent: false,
      interpreterNeeded: true,
      interpreterPresent: true,
      relevantForeignOffender: true,
      immigrationCheckRecorded: false,
    });
    expect(factsOf(answered, context)).toMatchObject({
      person: {
        dateOfBirth: '1994-03-14',
        vulnerable: true,
        appropriateAdult: false,
        interpreterNeeded: true,
        interpreterPresent: true,
        fit: true,
        relevantForeignOffender: true,
        immigrationCheckRecorded: false,
      },
      evidenceSufficient: true,
      admission: { state: 'admitted', toAuthorisedPerson: true },
      gravity: 2,
      likelySentence: 'fine',
    });
  });

  test.each([
    ['had-advice', true],
    ['declined', true],
    ['not-offered', false],
  ] as const)('when legal advice is "%s" › then it was offered: %s', (legalAdvice, offered) => {
    expect(factsOf(answering(screened, { legalAdvice }), context).person.legalAdviceOffered).toBe(offered);
  });

  test.each([
    [true, [{ kind: 'CC', date: '2026-07-09', similar: null }]],
    [false, null],
    [undefined, null],
  ])('when "records checked" is %s and one is entered › then the history is %j', (historyChecked, history) => {
    const priorRecords = [{ recordId: id(5), kind: 'CC' as const, date: day('2026-07-09'), offence: 'Theft' }];
    const subject = { ...screened, priorRecords, answers: { ...screened.answers, historyChecked } };
    expect(factsOf(subject, context).history).toEqual(history);
  });

  test('when an offence has only the class its code suggests › then its class is not known', () => {
    const subject = { ...screened, offences: [{ ...shopTheft, class: undefined, answers: { hateCrime: true } }] };
    expect(factsOf(subject, context).offences[0]).toMatchObject({
      class: null,
      hateCrime: true,
      domesticAbuse: null,
      cjsCode: 'TH68010',
      date: '2026-11-18',
    });
  });
});

describe('given earlier records', () => {
  const groups: ForceSettings['similarOffenceGroups'] = [
    { name: 'Theft', codePrefixes: ['TH68'] },
    { name: 'Damage', codePrefixes: ['CD71', 'CD98070'] },
  ];
  const similarOf = (
    record: { readonly cjsCode?: string; readonly similar?: boolean },
    similarOffenceGroups: ForceSettings['similarOffenceGroups'] = groups,
    offences: readonly Offence[] = [shopTheft],
  ) => {
    const prior = { recordId: id(5), kind: 'conviction' as const, date: day('2025-07-09'), ...record };
    const subject = { ...screened, offences, priorRecords: [prior] };
    const settings = { ...initialForceSettings, similarOffenceGroups };
    return factsOf(subject, { ...context, settings }).history?.[0]?.similar;
  };

  test.each<[string, Parameters<typeof similarOf>[0], boolean | null]>([
    ['a code in the group of the offence', { cjsCode: 'TH68023' }, true],
    ['the very code of the offence', { cjsCode: 'TH68010' }, true],
    ['a code in another group', { cjsCode: 'CD71039' }, false],
    ['a code in no group', { cjsCode: 'PU86004' }, false],
    ['a code that only looks like the group’s', { cjsCode: 'TH67010' }, false],
    ['no code', {}, null],
    ['a code in the group, but an officer said it is not similar', { cjsCode: 'TH68023', similar: false }, false],
    ['a code in no group, but an officer said it is similar', { cjsCode: 'PU86004', similar: true }, true],
    ['no code, and an officer said it is similar', { similar: true }, true],
  ])('when one has %s › then: similar, %3$s', (_, record, similar) => {
    expect(similarOf(record)).toBe(similar);
  });

  test.each([
    ['null', null],
    ['absent', undefined],
  ])('when the groups are %s › then only an officer can say', (_, groups) => {
    const { similarOffenceGroups: __, ...absent } = initialForceSettings;
    const settings = groups === undefined ? absent : { ...absent, similarOffenceGroups: groups };
    const similar = (record: object) => {
      const priorRecords = [{ recordId: id(5), kind: 'SC' as const, date: day('2025-07-09'), ...record }];
      return factsOf({ ...screened, priorRecords }, { ...context, settings }).history?.[0]?.similar;
    };
    expect([similar({ cjsCode: 'TH68010' }), similar({ cjsCode: 'TH68010', similar: false })]).toEqual([null, false]);
  });

  test('when there are no groups in the list › then a known code is similar to none', () => {
    expect(similarOf({ cjsCode: 'TH68010' }, [])).toBe(false);
  });

  test('when one of two offences shares its group › then it is similar', () => {
    const damage: Offence = { ...shopTheft, offenceId: id(7), cjsCode: 'CD98070' };
    expect(similarOf({ cjsCode: 'CD71039' }, groups, [shopTheft, damage])).toBe(true);
  });

  test('when a code of a group is a whole code › then only that code is in it', () => {
    const burglary: Offence = { ...shopTheft, cjsCode: 'CD98071' };
    expect(similarOf({ cjsCode: 'CD98070' }, groups, [burglary])).toBe(false);
  });
});

describe('given what is asked of one disposal only', () => {
  test('when the settings hold a community remedy document › then its area and the references of its actions are the fact', () => {
    const settings: ForceSettings = {
      ...initialForceSettings,
      communityRemedy: { area: 'Northmere', actions: [{ reference: 'letter', wording: 'Write a letter of apology.' }] },
    };
    expect(factsOf(screened, { ...context, settings }).remedyDocument).toEqual({
      area: 'Northmere',
      actions: ['letter'],
    });
    expect(factsOf(screened, context).remedyDocument).toBeNull();
  });

  test('when only one of the two deciders is recorded › then neither is the fact, and with both, both are', () => {
    const one = answering(screened, { cautionDecidedBy: 'prosecution-authority' });
    expect(factsOf(one, context).decidedBy).toBeNull();
    expect(factsOf(answering(one, { conditionsDecidedBy: 'authorised-person' }), context).decidedBy).toEqual({
      caution: 'prosecution-authority',
      conditions: 'authorised-person',
    });
  });

  test('when the reason for leaving an action out is recorded › then it is the fact', () => {
    const subject = answering(screened, { requestedActionReason: 'inappropriate' });
    expect(factsOf(subject, context).requestedActionReason).toBe('inappropriate');
    expect(factsOf(screened, context).requestedActionReason).toBeNull();
  });

  test.each(specialCategories)('when an offence is answered on %s › then that is its fact', (category) => {
    const answered = (is: boolean) => ({
      ...screened,
      offences: [{ ...shopTheft, answers: { ...shopTheft.answers, [category]: is } }],
    });
    expect([true, false].map((is) => factsOf(answered(is), context).offences[0]?.[category])).toEqual([true, false]);
  });

  test.each([
    ['SX03001', [null, null, null, null]],
    ['TH68010', [false, null, null, null]],
  ])('when nobody has answered on a %s › then of the special categories is known: %j', (cjsCode, known) => {
    const [offence] = factsOf({ ...screened, offences: [{ ...shopTheft, cjsCode }] }, context).offences;
    expect(specialCategories.map((category) => offence?.[category])).toEqual(known);
  });

  test('when the settings hold a gravity matrix › then its score is the fact, whatever the officer gave without a reason', () => {
    const settings: ForceSettings = {
      ...initialForceSettings,
      gravityMatrix: { name: 'Test', scores: [{ cjsCode: 'TH68010', score: 3 }], factors: [] },
    };
    expect(factsOf(screened, { ...context, settings }).gravity).toBe(3);
    expect(factsOf(screened, context).gravity).toBe(2);
  });
});

describe('given what the rules about records read', () => {
  const proposing = (disposal: Disposal): Case => ({
    ...proposed,
    disposal: proposed.disposal && { ...proposed.disposal, disposal },
  });

  test('when details of the person are recorded › then their names are the fact, never the details', () => {
    expect(factsOf(opened, context).personDetails).toEqual(['surname', 'forenames']);
    const person = { ...screened.person, pncId: '26/0000000Z' };
    expect(factsOf({ ...screened, person }, context).personDetails).toEqual([
      'surname',
      'forenames',
      'dateOfBirth',
      'pncId',
    ]);
  });

  test.each([
    [true, { kinds: priorRecordSchema.shape.kind.options }],
    [false, undefined],
    [undefined, undefined],
  ])('when "records checked" is %s › then the search is %j', (historyChecked, search) => {
    expect(factsOf({ ...screened, answers: { ...screened.answers, historyChecked } }, context).historySearch).toEqual(
      search,
    );
  });

  test('when no disposal is chosen › then nothing is recorded of its code, of when it is spent, or of an outcome 22', () => {
    const { outcomeCode, spentDate, outcome22 } = factsOf(screened, context);
    expect([outcomeCode, spentDate, outcome22]).toEqual([undefined, undefined, undefined]);
  });

  test('when one is chosen › then its code is the setting’s, and none where the settings name none', () => {
    const settings: ForceSettings = { ...initialForceSettings, outcomeCodes: { ACC: '3A' } };
    expect(factsOf(proposing('ACC'), { ...context, settings }).outcomeCode).toBe('3A');
    expect(factsOf(proposing('SC'), { ...context, settings }).outcomeCode).toBeUndefined();
  });

  test.each<[Disposal, string | null]>([
    ['ACC', '2027-01-14'],
    ['SC', '2026-11-20'],
    ['CR', null],
  ])(
    'when a %s with a course to 14 January 2027 is given on 20 November 2026 › then it is spent on: %s',
    (disposal, shown) => {
      expect(factsOf(proposing(disposal), context).spentDate).toEqual({ shown });
    },
  );

  test('when an outcome 22 is chosen › then the day its activity was completed is the fact, and it is no caution', () => {
    const outcome22 = { activityCompletedOn: null, recordedAsCaution: false, recordedAsAdmission: false };
    const completed = answering(proposing('O22'), { outcome22CompletedOn: day('2026-11-19') });
    expect(factsOf(proposing('O22'), context).outcome22).toEqual(outcome22);
    expect(factsOf(completed, context).outcome22).toEqual({ ...outcome22, activityCompletedOn: '2026-11-19' });
    expect(factsOf(proposing('ACC'), context).outcome22).toBeUndefined();
  });

  test.each<[string, Case['detention'], readonly ('asked-to-wait' | 'no-answer')[], string | null]>([
    ['is in detention and the victim asked to wait', { authorisedAt: at }, ['asked-to-wait'], 'victim-views'],
    ['is in detention and the victim did not answer', { authorisedAt: at }, ['no-answer'], null],
    [
      'is in detention, and the victim asked to wait, and then did not answer',
      { authorisedAt: at },
      ['asked-to-wait', 'no-answer'],
      null,
    ],
    ['only arrived and the victim asked to wait', { arrivedAt: at }, ['asked-to-wait'], null],
    ['was never detained and the victim asked to wait', undefined, ['asked-to-wait'], null],
  ])('when the person %s › then they are kept waiting for: %4$s', (_, detention, outcomes, waitingFor) => {
    const contacts = outcomes.map((outcome, index) => ({
      contactId: id(20 + index),
      victimId: id(6),
      madeAt: at,
      madeBy: 'Alun MOCKFORD',
      channel: 'phone' as const,
      outcome,
      recordedAt: at,
      recordedBy: by,
    }));
    const victims = [{ victimId: id(6), kind: 'person' as const, name: 'Petra DUMMERSLEY', contacts }];
    expect(factsOf({ ...screened, detention, victims }, context).detainedWaitingFor).toBe(waitingFor);
  });
});

describe('given victims', () => {
  const victim = { victimId: id(6), kind: 'person', name: 'Petra DUMMERSLEY', contacts: [] } as const;
  const call = {
    contactId: id(8),
    victimId: id(6),
    madeAt: at,
    madeBy: 'Alun MOCKFORD',
    channel: 'phone',
    outcome: 'no-answer',
    recordedAt: at,
    recordedBy: by,
  } as const;
  const saying = (views: object) => ({ ...victim, views: { ...views, recordedAt: at, recordedBy: by } });

  test.each<[string, Case['victims'], string | undefined, Facts['victims']]>([
    ['nothing is recorded', [], undefined, null],
    ['none is identifiable', [], 'Nobody was there.', []],
    ['one was not contacted', [victim], undefined, [{ effortRecorded: false, wants: null }]],
    [
      'one was called without answer',
      [{ ...victim, contacts: [call] }],
      undefined,
      [{ effortRecorded: true, wants: null }],
    ],
    [
      'one gave views without an attempt on record',
      [saying({ words: 'An apology is enough.' })],
      undefined,
      [{ effortRecorded: true, wants: null }],
    ],
    ['one wants an action', [saying({ wants: 'letter' })], undefined, [{ effortRecorded: true, wants: 'letter' }]],
    ['nothing was said in the views', [saying({})], undefined, [{ effortRecorded: false, wants: null }]],
    [
      'one of two was called',
      [
        { ...victim, contacts: [call] },
        { ...victim, victimId: id(9) },
      ],
      undefined,
      [
        { effortRecorded: true, wants: null },
        { effortRecorded: false, wants: null },
      ],
    ],
  ])('when %s › then that is the fact', (_, victims, noVictimReason, facts) => {
    expect(factsOf({ ...screened, victims, noVictimReason }, context).victims).toEqual(facts);
  });
});

describe('given authorities', () => {
  test('when an inspector gives the caution › then the rank is no recorded authority', () => {
    expect(factsOf(screened, { ...context, giver: 'inspector' }).authorities).toEqual([]);
  });

  test.each([
    [[], 'sergeant'],
    [['dpp-consent'], 'sergeant'],
    [['inspector'], 'inspector'],
    [['inspector', 'superintendent'], 'superintendent'],
    [['superintendent', 'prosecutor', 'inspector'], 'prosecutor'],
  ] as const)('when %j are recorded › then exceptional circumstances are found by the %s', (kinds, decidedBy) => {
    const subject = answering({ ...screened, authorities: kinds.map(authority) }, { exceptionalCircumstances: 'Ill.' });
    const facts = factsOf(subject, context);
    expect(facts.exceptionalCircumstances).toEqual({ decidedBy });
    expect(facts.authorities).toEqual(kinds);
  });
});

describe('given conditions', () => {
  test('when one is read › then what it does not say is not known', () => {
    expect(factsOf(agreed, context).conditions).toEqual([
      {
        kind: 'attendance',
        objects: ['rehabilitation'],
        hours: 2,
        endsOn: '2027-01-14',
        inUk: null,
        detailsLeftOpen: null,
        detailsSuppliedBy: null,
        amountPence: null,
        payee: null,
        payeeIsDesignatedOfficer: null,
        method: null,
        payBy: null,
        nonPaymentConsequences: null,
        feePence: null,
        feeReasonable: null,
        remedyAction: null,
        tier: null,
      },
    ]);
  });
});

test('given a condition with everything said of it › when it is read › then each is the fact it stands for', () => {
  const conditions: readonly Condition[] = [
    {
      ...course,
      feePence: 500,
      feeReasonable: true,
      remedyAction: 'letter',
      detailsLeftOpen: true,
      detailsSuppliedBy: 'The course leader',
    },
    { ...course, kind: 'financial-penalty', tier: 'upper', amountPence: 9_000, nonPaymentConsequences: 'It rises.' },
  ];
  expect(factsOf({ ...agreed, conditions }, context).conditions).toMatchObject([
    {
      feePence: 500,
      feeReasonable: true,
      remedyAction: 'letter',
      detailsLeftOpen: true,
      detailsSuppliedBy: 'The course leader',
    },
    { tier: 'upper', amountPence: 9_000, nonPaymentConsequences: true },
  ]);
});

describe('given a caution agreed to', () => {
  const isComplete = (subject: Case) => factsOf(subject, context).giving.signedDocumentComplete;
  const vulnerable = answering(agreed, { vulnerable: true });
  const interpreted = answering(agreed, { interpreterNeeded: true });

  test.each([
    ['nobody', agreed, [], false],
    ['the person', agreed, ['person'], false],
    ['the officer', agreed, ['officer'], false],
    ['the person and the officer', agreed, ['person', 'officer'], true],
    ['the same, for a vulnerable person', vulnerable, ['person', 'officer'], false],
    ['the appropriate adult too', vulnerable, ['person', 'appropriate-adult', 'officer'], true],
    ['the same, where an interpreter is needed', interpreted, ['person', 'officer'], false],
    ['the interpreter too', interpreted, ['interpreter', 'person', 'officer'], true],
    ['the officer, and then the person,', agreed, ['officer', 'person'], false],
    ['the officer before the appropriate adult', vulnerable, ['person', 'officer', 'appropriate-adult'], false],
    ['the person before the interpreter', interpreted, ['person', 'interpreter', 'officer'], false],
  ] as const)('when %s signed › then the document is complete: %4$s', (_, subject, roles, complete) => {
    expect(isComplete(signedBy(subject, ...roles))).toBe(complete);
  });

  test('when it is signed, read out and consented to › then the records of the giving say so', () => {
    expect(factsOf(signedBy(agreed, 'person', 'officer'), context).giving).toEqual({
      cautionDecided: true,
      consents: true,
      effectExplained: true,
      failureWarningGiven: true,
      signedDocumentComplete: true,
      signedAt: at,
      conditionsFinalAt: at,
      evidenceHeld: true,
      consequencesExplainedAt: at,
      notificationDutyTold: false,
    });
  });

  test.each<[string, Case['consent'], boolean | null]>([
    ['nothing', undefined, null],
    ['no in event 17', { consents: false, sequence: 17 }, false],
    ['yes in event 17', { consents: true, sequence: 17 }, true],
    ['yes in event 15', { consents: true, sequence: 15 }, null],
  ])(
    'when the last statement was read in event 16 and the person said %s › then consent is %3$s',
    (_, consent, expected) => {
      expect(factsOf({ ...agreed, consent }, context).giving.consents).toBe(expected);
    },
  );

  test.each(['effect', 'failure-warning'])('when "%s" was not read out › then that record is missing', (id) => {
    const statements = agreed.statements.filter(({ statement }) => statement !== id);
    const { effectExplained, failureWarningGiven } = factsOf({ ...agreed, statements }, context).giving;
    expect({ effect: effectExplained, 'failure-warning': failureWarningGiven }).toEqual({
      effect: id !== 'effect',
      'failure-warning': id !== 'failure-warning',
    });
  });

  test('when a condition changes by one hour after the signing › then no signature stands', () => {
    const signed = signedBy(agreed, 'person', 'officer');
    const changed = { ...signed, conditions: [{ ...course, hours: 3 }] };
    expect([standingSignatures(signed).length, standingSignatures(changed).length]).toEqual([2, 0]);
    expect([isComplete(signed), isComplete(changed)]).toEqual([true, false]);
  });

  test.each([
    [18, 19, true],
    [16, 19, false],
    [20, 19, false],
  ])(
    'when it was agreed to in event 17, the person signed in event %i and the officer in event %i › then the document is complete: %s',
    (person, officer, complete) => {
      const facts = signedFactsOf(agreed);
      const signatures = [signature('person', person, facts), signature('officer', officer, facts)];
      expect(isComplete({ ...agreed, signatures })).toBe(complete);
    },
  );

  test('when an interpreter and an appropriate adult take part › then the officer signs last of the four', () => {
    const subject = answering(vulnerable, { interpreterNeeded: true });
    expect(requiredSignatories(subject)).toEqual(['interpreter', 'person', 'appropriate-adult', 'officer']);
    expect(requiredSignatories(agreed)).toEqual(['person', 'officer']);
  });

  test('when everything is done › then a conditional caution can be given under today’s law', () => {
    const facts = factsOf(signedBy(agreed, 'person', 'officer'), context);
    const policy = { domesticAbuse: {}, hateCrime: {}, knifeOrWeapon: {}, gravityFour: {} };
    const settings = { ...initialForceSettings, policy };
    const [answer] = evaluate({ ...facts, settings }, ['ACC'], ['screening', 'conditions', 'giving']);
    expect([answer?.status, answer?.missing]).toEqual(['available', []]);
  });
});

describe('given what is signed', () => {
  test('when every part is there › then the document holds all four', () => {
    expect(currentSignedFacts(agreed)).toEqual({
      disposal: 'ACC',
      person: { surname: 'TESTOWSKA', forenames: 'Zofia', dateOfBirth: '1994-03-14' },
      offences: [{ cjsCode: 'TH68010', title: 'Theft from a shop', date: '2026-11-18' }],
      admission: 'I admit this offence.',
      consent: 'I agree to accept this caution and its conditions.',
      conditions: [course],
    });
  });

  test('when there are two offences › then both are admitted', () => {
    const two = { ...proposed, offences: [shopTheft, { ...shopTheft, offenceId: id(7), place: 'Nonesuch Stores' }] };
    expect(currentSignedFacts(agreedTo(two))).toMatchObject({
      admission: 'I admit these offences.',
      offences: [{}, { place: 'Nonesuch Stores' }],
    });
  });

  test.each<[string, Partial<Case>]>([
    ['the disposal', { disposal: undefined }],
    ['the date of birth', { person: opened.person }],
    ['an offence', { offences: [] }],
    ['the date of one of two offences', { offences: [shopTheft, { ...shopTheft, date: undefined }] }],
    ['an admission', { answers: { ...agreed.answers, admission: 'accepts-responsibility' } }],
    ['a condition', { conditions: [] }],
  ])('when %s is missing › then there is nothing to sign', (_, missing) => {
    expect(currentSignedFacts(agreedTo({ ...proposed, ...missing }))).toBeNull();
  });

  test.each<[string, Case['consent'], boolean]>([
    ['not answered', undefined, false],
    ['refused in event 17', { consents: false, sequence: 17 }, false],
    ['agreed to in event 15, before the last reading', { consents: true, sequence: 15 }, false],
    ['agreed to in event 17, after it', { consents: true, sequence: 17 }, true],
  ])(
    'when the last statement was read in event 16 and it was %s › then: there is something to sign, %3$s',
    (_, consent, isThere) => {
      expect(currentSignedFacts({ ...agreed, consent }) !== null).toBe(isThere);
    },
  );

  test('when two documents say the same in another order of keys › then they are the same', () => {
    const facts = signedFactsOf(agreed);
    const reversed = (value: object) => Object.fromEntries(Object.entries(value).reverse());
    const reordered = { ...reversed(facts), person: reversed(facts.person) } as SignedFacts;
    expect(Object.keys(reordered)).not.toEqual(Object.keys(facts));
    expect(sameSignedFacts(facts, reordered)).toBe(true);
  });

  test('when a detail differs, an offence is left out or one is incomplete › then they are not the same', () => {
    const facts = signedFactsOf(agreed);
    expect(sameSignedFacts(facts, { ...facts, person: { ...facts.person, forenames: 'Zofja' } })).toBe(false);
    expect(sameSignedFacts(facts, { ...facts, offences: [] })).toBe(false);
    expect([sameSignedFacts(facts, null), sameSignedFacts(null, facts), sameSignedFacts(null, null)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
