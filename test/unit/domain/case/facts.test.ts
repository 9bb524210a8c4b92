import { describe, expect, test } from 'vitest';
import type { Authority, Case, Offence, Signature } from '../../../../shared/domain/case/case.ts';
import {
  type Actor,
  type AuthorityKind,
  type CaseAnswers,
  type Condition,
  caseIdSchema,
  type SignatoryRole,
  type SignedFacts,
} from '../../../../shared/domain/case/events.ts';
import { factsOf } from '../../../../shared/domain/case/facts.ts';
import {
  currentSignedFacts,
  requiredSignatories,
  sameSignedFacts,
  standingSignatures,
} from '../../../../shared/domain/case/signed-facts.ts';
import { statementsFor } from '../../../../shared/domain/case/statements.ts';
import { initialForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import { evaluate } from '../../../../shared/frameworks/evaluate.ts';
import { calendarDaySchema, instantSchema } from '../../../../shared/time.ts';

const day = (text: string) => calendarDaySchema.parse(text);
const at = instantSchema.parse('2026-11-20T02:14:06.000Z');
const id = (number: number) => String(number).padStart(26, '0');
const by: Actor = { userId: id(1), name: 'Alun MOCKFORD', rank: 'sergeant' };
const sourced = { source: { kind: 'typed' }, at, by } as const;

const context = { today: day('2026-11-20'), giver: 'sergeant', settings: initialForceSettings } as const;

const opened: Case = {
  id: caseIdSchema.parse(id(2)),
  sequence: 1,
  opened: sourced,
  changedAt: at,
  changedBy: by,
  person: { surname: 'TESTOWSKA', forenames: 'Zofia' },
  personSources: {},
  offences: [],
  answers: {},
  priorRecords: [],
  authorities: [],
  victims: [],
  conditions: [],
  statements: [],
  signatures: [],
  earlierGivings: [],
  documents: [],
  exports: [],
};

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
  disposal: { disposal: 'ACC', reason: 'First offence.', outcomes: [], rulesVersion: '1', settingsVersion: 1, at, by },
  conditions: [course],
  conditionsChangedAt: at,
};

/** Everything is read out as the case now has it, in events 11 to 16, and agreed to in event 17. */
const agreedTo = (subject: Case): Case => ({
  ...subject,
  statements: statementsFor(subject).map(({ id: statement, wording }, index) => ({
    statement,
    wording,
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
    [true, [{ kind: 'CC', date: '2026-07-09' }]],
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

describe('given victims', () => {
  const victim = { victimId: id(6), kind: 'person', name: 'Petra DUMMERSLEY' } as const;
  const call = { victimId: id(6), channel: 'phone', outcome: 'no-answer', at, by } as const;

  test.each([
    ['nothing is recorded', [], undefined, null],
    ['none is identifiable', [], 'Nobody was there.', []],
    ['one was not contacted', [{ ...victim, contacts: [] }], undefined, [{ effortRecorded: false }]],
    ['one was called without answer', [{ ...victim, contacts: [call] }], undefined, [{ effortRecorded: true }]],
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
      },
    ]);
  });
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
