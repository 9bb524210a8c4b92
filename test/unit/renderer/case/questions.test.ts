import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factLabel } from '../../../../renderer/case/facts-read-view.ts';
import {
  answerTo,
  inOrderAsked,
  type MissingFacts,
  missingFacts,
  type Question,
  questions,
} from '../../../../renderer/case/questions.ts';
import { rulesView } from '../../../../renderer/case/rules-view.ts';
import { disposalOrder } from '../../../../renderer/case/words.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import {
  type Condition,
  caseAnswersSchema,
  type Disposal,
  offenceMarkers,
  specialCategories,
} from '../../../../shared/domain/case/events.ts';
import { lawfulness } from '../../../../shared/domain/case/lawfulness.ts';
import type { ForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import { evaluate } from '../../../../shared/frameworks/evaluate.ts';
import {
  attendance,
  day,
  givenAt,
  id,
  penaltyCondition,
  sergeant,
  settingsHistory,
  shopTheft,
} from '../../../factories/given-case.ts';
import { caseThrough, type OpenCaseTraits, settingsWith, unpaidWork } from '../../../factories/open-case.ts';
import { arbitraryFacts } from '../../frameworks/arbitrary-facts.ts';

const subjectWith = (traits: OpenCaseTraits = {}) => caseThrough('screened', traits);

/** What the screen asks for, in one line each. */
const askedFor = ({ questions: asked, elsewhere, markersOpen, categoriesOpen, similarOpen }: MissingFacts) => [
  ...asked.map((question) => `question ${question.id}`),
  ...elsewhere.map(({ step, words }) => `${step}: ${words}`),
  ...markersOpen.map((index) => `markers of offence ${index + 1}`),
  ...categoriesOpen.map(({ offence, categories }) => `categories of offence ${offence + 1}: ${categories.join(', ')}`),
  ...similarOpen.map((index) => `similarity of record ${index + 1}`),
];

const supported: OpenCaseTraits = {
  answers: { vulnerable: true, interpreterNeeded: true, relevantForeignOffender: true },
};
const gravest: OpenCaseTraits = { answers: { gravity: 4 } };
const recorded: OpenCaseTraits = {
  beforeChoosing: [
    { type: 'AddPriorRecord', record: { recordId: id('first'), kind: 'CR', date: day('2026-01-05') } },
    { type: 'AddPriorRecord', record: { recordId: id('second'), kind: 'conviction', date: day('2026-02-05') } },
  ],
};

describe('given one fact is missing', () => {
  test.each<readonly [string, OpenCaseTraits, string]>([
    ['admission.state', {}, 'question admission'],
    ['admission.toAuthorisedPerson', {}, 'question admittedToAuthorisedPerson'],
    ['evidenceSufficient', {}, 'question evidenceSufficient'],
    ['gravity', {}, 'question gravity'],
    ['history', {}, 'question historyChecked'],
    ['likelySentence', {}, 'question likelySentence'],
    ['victims', {}, 'victim-views: whether there is a victim'],
    ['offences[0].cjsCode', {}, 'offence-and-person: the offence code'],
    ['offences[0].class', {}, 'offence-and-person: the class of the offence'],
    ['offences[0].date', {}, 'offence-and-person: the date of the offence'],
    ...offenceMarkers.map((marker) => [`offences[0].${marker}`, {}, 'markers of offence 1'] as const),
    ['offences', { offences: [] }, 'offence-and-person: the offence'],
    ['conditions[0].hours', {}, 'conditions: the hours (condition 1)'],
    ['conditions[1].endsOn', {}, 'conditions: the date (condition 2)'],
    ['conditions[9].inUk', {}, 'conditions: the place is in the United Kingdom (condition 10)'],
    ['conditions[0].amountPence', {}, 'conditions: the amount (condition 1)'],
    ['conditions[0].payeeIsDesignatedOfficer', {}, 'conditions: the payee is a designated officer (condition 1)'],
    ['person.dateOfBirth', {}, 'offence-and-person: the date of birth'],
    ['person.vulnerable', {}, 'question vulnerable'],
    ['person.appropriateAdult', supported, 'question appropriateAdultPresent'],
    ['person.interpreterNeeded', {}, 'question interpreterNeeded'],
    ['person.interpreterPresent', supported, 'question interpreterPresent'],
    ['person.fit', {}, 'question fit'],
    ['person.legalAdviceOffered', {}, 'question legalAdvice'],
    ['person.relevantForeignOffender', {}, 'question relevantForeignOffender'],
    ['person.immigrationCheckRecorded', supported, 'question immigrationCheckRecorded'],
    ['requestedActionReason', {}, 'question requestedActionReason'],
    ['offences[0].valuePence', {}, 'offence-and-person: the value of the theft or damage'],
    ['offences[0].area', {}, 'offence-and-person: the police area of the offence'],
    ...specialCategories.map(
      (category) => [`offences[0].${category}`, {}, `categories of offence 1: ${category}`] as const,
    ),
    ['history[1].similar', recorded, 'similarity of record 2'],
    ['settings.earlierOffences.SC', {}, 'settings: whether a simple caution stays open for an offence before Part 6'],
    ['settings.excludedOffences', {}, 'settings: offences excluded from community cautions'],
    ['settings.multipleCautionLimits', {}, 'settings: limits on several cautions'],
    ['settings.period', {}, 'settings: how long conditions may run'],
    ['settings.policy.domesticAbuse', {}, 'settings: policy on domestic abuse'],
    ['settings.policy.sexual', {}, 'settings: policy on sexual offences'],
    ['settings.policy.gravityFour', gravest, 'settings: policy on gravity score 4'],
    ['settings.chargeMarginDays', {}, 'settings: days left to charge'],
    ['settings.communityResolutionSignOff', {}, 'settings: who signs off a community resolution'],
    ['settings.simpleCautionRanks.similar', {}, 'settings: rank for a simple caution after a similar offence'],
    ['settings.penaltyNoticeOffences', {}, 'settings: offences on the penalty list'],
    ['settings.penaltyNoticeCeilings', {}, 'settings: values from which a penalty notice needs authority'],
    ['remedyDocument.area', {}, 'settings: area of the community remedy document'],
  ])('when it is %s › then exactly this is asked: %3$s', (path, traits, expected) => {
    expect(askedFor(missingFacts([path], subjectWith(traits)))).toEqual([expected]);
  });
});

describe('given a fact that matters only after another', () => {
  test.each<readonly [string, OpenCaseTraits]>([
    ['person.appropriateAdult', { unanswered: ['vulnerable'] }],
    ['person.appropriateAdult', { answers: { vulnerable: false } }],
    ['person.interpreterPresent', { answers: { interpreterNeeded: false } }],
    ['person.immigrationCheckRecorded', { answers: { relevantForeignOffender: false } }],
  ])('when %s is missing and that other has not made it matter › then nothing is asked', (path, traits) => {
    expect(askedFor(missingFacts([path], subjectWith(traits)))).toEqual([]);
  });
});

describe('given a policy is missing', () => {
  test.each([
    ['settings.policy.gravityFour', 'gravity', 'question gravity'],
    ['settings.policy.hateCrime', 'offences[0].hateCrime', 'markers of offence 1'],
    ['settings.policy.childVictim', 'offences[0].childVictim', 'categories of offence 1: childVictim'],
  ])('when %s waits for %s too › then only that is asked', (policy, fact, expected) => {
    expect(askedFor(missingFacts([policy, fact], subjectWith()))).toEqual([expected]);
  });

  test('when it waits for another marker than its own › then it is asked for beside it', () => {
    const missing = ['settings.policy.hateCrime', 'offences[0].knifeOrWeapon'];
    expect(askedFor(missingFacts(missing, subjectWith()))).toEqual([
      'settings: policy on hate crime',
      'markers of offence 1',
    ]);
  });
});

describe('given a prosecutor’s authority on record', () => {
  const withProsecutor = (disposal: Disposal, authority: 'prosecutor' | 'inspector' = 'prosecutor') => ({
    ...caseThrough('chosen', { disposal }),
    authorities: [
      {
        authority,
        name: 'Cass Crownstand',
        reason: 'Public interest met.',
        rules: ['ALL-02'],
        at: givenAt,
        by: sergeant,
      },
    ],
  });
  const bothDeciders = ['question cautionDecidedBy', 'question conditionsDecidedBy'];

  test.each<readonly [Disposal, readonly string[]]>([
    ['DC', bothDeciders],
    ['CC', bothDeciders],
    ['ACC', []],
  ])('when a %s is chosen › then who decided what is asked: %j', (disposal, expected) => {
    expect(askedFor(missingFacts([], withProsecutor(disposal)))).toEqual(expected);
  });

  test('when the caution’s decider is on record › then only that of its conditions is asked', () => {
    const subject = withProsecutor('DC');
    const answers = { ...subject.answers, cautionDecidedBy: 'prosecution-authority' as const };
    expect(askedFor(missingFacts([], { ...subject, answers }))).toEqual(['question conditionsDecidedBy']);
  });

  test('when it is an inspector’s instead › then neither is asked', () => {
    expect(askedFor(missingFacts([], withProsecutor('DC', 'inspector')))).toEqual([]);
  });
});

describe('given a foreign-offender condition', () => {
  const foreignOffender = { ...attendance, kind: 'foreign-offender' as const, objects: [] };
  const asked = (answers: OpenCaseTraits['answers'] = {}, conditions: readonly Condition[] = [foreignOffender]) => {
    const { relevantForeignOffender: _, ...others } = caseThrough('chosen', { disposal: 'DC' }).answers;
    const subject = { ...caseThrough('chosen', { disposal: 'DC' }), answers: { ...others, ...answers }, conditions };
    return askedFor(missingFacts([], subject));
  };

  test('when the person is a relevant foreign offender › then the immigration check is asked for, though no rule misses it', () => {
    expect(asked({ relevantForeignOffender: true })).toEqual(['question immigrationCheckRecorded']);
    expect(asked({ relevantForeignOffender: true, immigrationCheckRecorded: false })).toEqual([
      'question immigrationCheckRecorded',
    ]);
  });

  test('when the person is not, or that is not answered › then it is not asked for', () => {
    expect(asked({ relevantForeignOffender: false })).toEqual([]);
    expect(asked()).toEqual([]);
  });

  test('when there is no such condition › then it is not asked for', () => {
    expect(asked({ relevantForeignOffender: true }, [attendance])).toEqual([]);
  });
});

describe('given a case with two offences', () => {
  const two: OpenCaseTraits = { offences: [shopTheft, { ...shopTheft, offenceId: id('other') }] };

  test('when the class of the second and markers of both are missing › then each is asked by its number', () => {
    const missing = [
      'offences[0].hateCrime',
      'offences[1].class',
      'offences[1].domesticAbuse',
      'offences[1].hateCrime',
    ];
    expect(askedFor(missingFacts(missing, subjectWith(two)))).toEqual([
      'offence-and-person: the class of the offence (offence 2)',
      'markers of offence 1',
      'markers of offence 2',
    ]);
  });
});

test('given nothing is missing › when it is asked what to ask › then nothing', () => {
  expect(missingFacts([], subjectWith())).toEqual({
    questions: [],
    elsewhere: [],
    markersOpen: [],
    categoriesOpen: [],
    similarOpen: [],
  });
});

test('given the same thing is missing twice › when it is asked what to ask › then it is asked once', () => {
  const twice = ['settings.penaltyMaxima.DC', 'settings.penaltyMaxima.CC'];
  expect(askedFor(missingFacts(twice, subjectWith()))).toEqual(['settings: most a penalty may be']);
});

test('given several facts are missing › when they are asked › then in the order in which they are missing', () => {
  const missing = ['likelySentence', 'admission.state', 'person.fit', 'evidenceSufficient'];
  expect(askedFor(missingFacts(missing, subjectWith()))).toEqual([
    'question likelySentence',
    'question admission',
    'question fit',
    'question evidenceSufficient',
  ]);
});

test('given what an answer makes matter is missing first › when both are asked › then it stands right behind its question', () => {
  const missing = ['person.appropriateAdult', 'person.fit', 'person.vulnerable', 'gravity'];
  expect(askedFor(missingFacts(missing, subjectWith(supported)))).toEqual([
    'question fit',
    'question vulnerable',
    'question appropriateAdultPresent',
    'question gravity',
  ]);
});

describe('given questions that were asked before', () => {
  const named = (...ids: readonly string[]) =>
    ids.map((wanted) => {
      const found = questions.find((question) => question.id === wanted);
      if (!found) throw new Error(`There is no question ${wanted}`);
      return found;
    });
  const ids = (asked: readonly Question[]) => asked.map((question) => question.id);

  test('when other ones now settle more › then those asked keep their place and the others come after', () => {
    const asked = inOrderAsked(named('fit', 'gravity'), named('evidenceSufficient', 'gravity', 'fit'));
    expect(ids(asked)).toEqual(['fit', 'gravity', 'evidenceSufficient']);
  });

  test('when one follows from an answer › then it comes right behind that question', () => {
    const asked = inOrderAsked(named('vulnerable', 'gravity'), named('appropriateAdultPresent'));
    expect(ids(asked)).toEqual(['vulnerable', 'appropriateAdultPresent', 'gravity']);
  });
});

describe('the questions', () => {
  test.each(questions)(
    'given $id › when each option is chosen › then a case takes the answer and that option stands',
    (question) => {
      for (const { value, answers } of question.options) {
        expect(caseAnswersSchema.parse(answers)).toEqual(answers);
        expect(answerTo(question, answers)).toBe(value);
      }
    },
  );

  test.each(questions)('given $id › when nothing is answered › then no option stands', (question) => {
    expect(answerTo(question, {})).toBeNull();
  });

  test('given all of them › when their names are read › then no two are the same', () => {
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length);
  });
});

/** From the rules to the screen: whatever keeps a disposal open is asked for. */
describe('given a case in screening whose law is not yet known', () => {
  const [today, underPart6] = settingsHistory;
  if (!today || !underPart6) throw new Error('The station has two versions of its settings');
  const seen = (subject: Case, { settings }: { readonly settings: ForceSettings } = today) => {
    const evaluations = lawfulness(subject, ['ACC', 'DC', 'CC'], ['screening'], {
      today: day('2026-11-20'),
      giver: 'sergeant',
      settings,
    });
    expect(evaluations.map(({ status }) => status)).toContain('not-yet-known');
    return askedFor(missingFacts(rulesView(evaluations).missing, subject));
  };

  test.each<readonly [string, OpenCaseTraits, readonly string[]]>([
    [
      'nobody said whether the evidence is enough',
      { unanswered: ['evidenceSufficient'] },
      ['question evidenceSufficient'],
    ],
    ['the admission is open', { unanswered: ['admission'] }, ['question admission']],
    ['gravity is 4 and no policy is loaded', gravest, ['settings: policy on gravity score 4']],
    ['the person is vulnerable', { answers: { vulnerable: true } }, ['question appropriateAdultPresent']],
    ['an interpreter is needed', { answers: { interpreterNeeded: true } }, ['question interpreterPresent']],
  ])('when %s › then only that is asked', (_, traits, expected) => {
    expect(seen(subjectWith(traits))).toEqual(expected);
  });

  test('when the case has no offence › then the offence is asked for', () => {
    expect(seen(subjectWith({ offences: [] }))).toContain('offence-and-person: the offence');
  });

  test.each([
    ['a bladed article', 'CJ88144', 'settings: policy on knives and weapons'],
    ['a racially aggravated assault', 'CD98070', 'settings: policy on hate crime'],
    ['controlling behaviour', 'SC15004', 'settings: policy on domestic abuse'],
  ])(
    'when %s (%s) is marked as nothing and no policy is loaded › then its code asks for: %s',
    (_, cjsCode, expected) => {
      expect(seen(subjectWith({ offences: [{ ...shopTheft, cjsCode }] }))).toEqual([expected]);
    },
  );

  test('when the date of birth is not known › then only that is asked', () => {
    const subject = subjectWith();
    const { dateOfBirth: _, ...person } = subject.person;
    expect(seen({ ...subject, person })).toEqual(['offence-and-person: the date of birth']);
  });

  test('when Part 6 is in force and its regulations are not loaded › then both settings are asked for', () => {
    const settings = { ...underPart6.settings, excludedOffences: null, multipleCautionLimits: null };
    expect(seen(subjectWith(), { settings })).toEqual([
      'settings: limits on several cautions',
      'settings: offences excluded from community cautions',
    ]);
  });

  test('when the case was only just opened › then every question of today’s law is asked, and the markers', () => {
    expect(seen(caseThrough('opened'))).toEqual([
      'question admission',
      'question admittedToAuthorisedPerson',
      'question evidenceSufficient',
      'question fit',
      'question interpreterNeeded',
      'question vulnerable',
      'question gravity',
      'question likelySentence',
      'question historyChecked',
      'question legalAdvice',
      'markers of offence 1',
    ]);
  });
});

/** Whatever any rule may miss before the giving can be answered somewhere. */
test('given any facts › when a disposal waits for some › then each is a question or has a place where it is entered', () => {
  const subject = caseThrough('screened', {
    ...supported,
    ...recorded,
    offences: [shopTheft, { ...shopTheft, offenceId: id('second') }, { ...shopTheft, offenceId: id('third') }],
  });
  const withRecords = { ...subject, priorRecords: [...subject.priorRecords, ...subject.priorRecords] };
  fc.assert(
    fc.property(arbitraryFacts({ conditions: { min: 0, max: 3 } }), (facts) => {
      for (const { missing } of evaluate(facts, disposalOrder, ['screening', 'conditions'])) {
        for (const path of missing) expect([path, ...askedFor(missingFacts([path], withRecords))]).toHaveLength(2);
        for (const path of missing) expect(factLabel(path)).not.toBe(path);
      }
    }),
    { numRuns: 300 },
  );
});

/** The same for the conditions: what keeps them open is asked for where conditions are entered. */
describe('given the second condition leaves the law of its disposal not yet known', () => {
  const { hours: _, ...hourless } = unpaidWork(8);
  const { endsOn: __, ...endless } = attendance;
  const { amountPence: ___, ...amountless } = penaltyCondition;

  test.each<readonly [Disposal, string, Condition, string]>([
    ['DC', 'has no hours', hourless, 'conditions: the hours (condition 2)'],
    ['CC', 'has no hours', hourless, 'conditions: the hours (condition 2)'],
    ['ACC', 'has no date', endless, 'conditions: the date (condition 2)'],
    ['ACC', 'has no amount', amountless, 'conditions: the amount (condition 2)'],
    [
      'DC',
      'does not say where the place is',
      { ...attendance, kind: 'stay-away' },
      'conditions: the place is in the United Kingdom (condition 2)',
    ],
  ])('when that of a %s %s › then exactly this is asked: %4$s', (disposal, _what, condition, expected) => {
    const chosen = caseThrough('chosen', { disposal });
    const subject = { ...chosen, conditions: [attendance, { ...condition, conditionId: id('condition', 2) }] };
    const evaluations = lawfulness(subject, [disposal], ['conditions'], {
      today: day('2026-11-20'),
      giver: 'sergeant',
      settings: settingsWith(disposal).settings,
    });
    expect(evaluations.map(({ status }) => status)).toEqual(['not-yet-known']);
    expect(askedFor(missingFacts(rulesView(evaluations).missing, subject))).toEqual([expected]);
  });
});
