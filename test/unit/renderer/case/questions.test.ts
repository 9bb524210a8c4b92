import { describe, expect, test } from 'vitest';
import { answerTo, type MissingFacts, missingFacts, questions } from '../../../../renderer/case/questions.ts';
import { rulesView } from '../../../../renderer/case/rules-view.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import {
  type Condition,
  caseAnswersSchema,
  type Disposal,
  offenceMarkers,
} from '../../../../shared/domain/case/events.ts';
import { lawfulness } from '../../../../shared/domain/case/lawfulness.ts';
import type { ForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import { attendance, day, id, penaltyCondition, settingsHistory, shopTheft } from '../../../factories/given-case.ts';
import { caseThrough, type OpenCaseTraits, settingsWith, unpaidWork } from '../../../factories/open-case.ts';

const subjectWith = (traits: OpenCaseTraits = {}) => caseThrough('screened', traits);

/** What the screen asks for, in one line each. */
const askedFor = ({ questions: asked, elsewhere, markersOpen }: MissingFacts) => [
  ...asked.map((question) => `question ${question.id}`),
  ...elsewhere.map(({ step, words }) => `${step}: ${words}`),
  ...markersOpen.map((index) => `markers of offence ${index + 1}`),
];

const supported: OpenCaseTraits = {
  answers: { vulnerable: true, interpreterNeeded: true, relevantForeignOffender: true },
};
const gravest: OpenCaseTraits = { answers: { gravity: 4 } };

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
    ['conditions[9].inUk', {}, 'conditions: whether the place is in the United Kingdom (condition 10)'],
    ['conditions[0].amountPence', {}, 'conditions: the amount (condition 1)'],
    ['conditions[0].payeeIsDesignatedOfficer', {}, 'conditions: what is missing (condition 1)'],
    ['person.dateOfBirth', {}, "offence-and-person: the person's date of birth"],
    ['person.vulnerable', {}, 'question vulnerable'],
    ['person.appropriateAdult', supported, 'question appropriateAdultPresent'],
    ['person.interpreterNeeded', {}, 'question interpreterNeeded'],
    ['person.interpreterPresent', supported, 'question interpreterPresent'],
    ['person.fit', {}, 'question fit'],
    ['person.legalAdviceOffered', {}, 'question legalAdvice'],
    ['person.relevantForeignOffender', {}, 'question relevantForeignOffender'],
    ['person.immigrationCheckRecorded', supported, 'question immigrationCheckRecorded'],
    [
      'settings.earlierOffences.ACC',
      {},
      'settings: whether a conditional caution stays open for an offence before commencement',
    ],
    ['settings.excludedOffences', {}, 'settings: the offences excluded from community cautions'],
    ['settings.multipleCautionLimits', {}, 'settings: the limits on several cautions'],
    ['settings.period', {}, 'settings: how long conditions may run'],
    ['settings.policy.domesticAbuse', { markers: { domesticAbuse: true } }, 'settings: the policy on domestic abuse'],
    ['settings.policy.hateCrime', { markers: { hateCrime: true } }, 'settings: the policy on hate crime'],
    [
      'settings.policy.knifeOrWeapon',
      { markers: { knifeOrWeapon: true } },
      'settings: the policy on knives and weapons',
    ],
    ['settings.policy.domesticAbuse', {}, 'settings: the policy on domestic abuse'],
    ['settings.policy.hateCrime', {}, 'settings: the policy on hate crime'],
    ['settings.policy.knifeOrWeapon', {}, 'settings: the policy on knives and weapons'],
    ['settings.policy.gravityFour', gravest, 'settings: the policy on gravity score 4'],
    ['settings.chargeMarginDays', {}, 'settings: a setting this rule needs'],
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
    ['settings.policy.gravityFour', { answers: { gravity: 3 } }],
    ['settings.policy.gravityFour', { unanswered: ['gravity'] }],
  ])('when %s is missing and that other has not made it matter › then nothing is asked', (path, traits) => {
    expect(askedFor(missingFacts([path], subjectWith(traits)))).toEqual([]);
  });
});

describe('given a policy is missing', () => {
  const policies = ['domesticAbuse', 'hateCrime', 'knifeOrWeapon'] as const;
  const path = (marker: (typeof policies)[number]) => `settings.policy.${marker}`;
  const opened = caseThrough('opened');

  test.each(policies)('when %s of the offence is not yet answered › then it is not asked for', (marker) => {
    expect(askedFor(missingFacts([path(marker)], opened))).toEqual([]);
  });

  test.each(policies)('when %s is answered for one offence of two › then it is not asked for yet', (marker) => {
    const [first] = opened.offences;
    if (!first) throw new Error('The case has an offence');
    const offences = [first, { ...first, offenceId: id('other'), answers: { [marker]: false } }];
    expect(askedFor(missingFacts([path(marker)], { ...opened, offences }))).toEqual([]);
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
      'offence-and-person: the class of the offence 2',
      'markers of offence 1',
      'markers of offence 2',
    ]);
  });

  test('when a policy is missing and only the second offence has the marker › then the setting is asked for', () => {
    const subject = subjectWith(two);
    const marked = {
      ...subject,
      offences: subject.offences.map((offence, index) => ({ ...offence, answers: { hateCrime: index === 1 } })),
    };
    expect(askedFor(missingFacts(['settings.policy.hateCrime'], marked))).toEqual([
      'settings: the policy on hate crime',
    ]);
  });
});

test('given nothing is missing › when it is asked what to ask › then nothing', () => {
  expect(missingFacts([], subjectWith())).toEqual({ questions: [], elsewhere: [], markersOpen: [] });
});

test('given the same thing is missing twice › when it is asked what to ask › then it is asked once', () => {
  const twice = ['settings.penaltyMaxima.DC', 'settings.penaltyMaxima.CC'];
  expect(askedFor(missingFacts(twice, subjectWith()))).toEqual(['settings: a setting this rule needs']);
});

test('given several questions are open › when they are asked › then in the order that settles most first', () => {
  const missing = ['likelySentence', 'admission.state', 'person.fit', 'evidenceSufficient'];
  expect(askedFor(missingFacts(missing, subjectWith()))).toEqual([
    'question evidenceSufficient',
    'question admission',
    'question fit',
    'question likelySentence',
  ]);
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
    ['gravity is 4 and no policy is loaded', gravest, ['settings: the policy on gravity score 4']],
    ['the person is vulnerable', { answers: { vulnerable: true } }, ['question appropriateAdultPresent']],
    ['an interpreter is needed', { answers: { interpreterNeeded: true } }, ['question interpreterPresent']],
  ])('when %s › then only that is asked', (_, traits, expected) => {
    expect(seen(subjectWith(traits))).toEqual(expected);
  });

  test('when the case has no offence › then the offence is asked for', () => {
    expect(seen(subjectWith({ offences: [] }))).toContain('offence-and-person: the offence');
  });

  test.each([
    ['a bladed article', 'CJ88144', 'settings: the policy on knives and weapons'],
    ['a racially aggravated assault', 'CD98070', 'settings: the policy on hate crime'],
    ['controlling behaviour', 'SC15004', 'settings: the policy on domestic abuse'],
  ])(
    'when %s (%s) is marked as nothing and no policy is loaded › then its code asks for: %s',
    (_, cjsCode, expected) => {
      expect(seen(subjectWith({ offences: [{ ...shopTheft, cjsCode }] }))).toEqual([expected]);
    },
  );

  test('when the date of birth is not known › then only that is asked', () => {
    const subject = subjectWith();
    const { dateOfBirth: _, ...person } = subject.person;
    expect(seen({ ...subject, person })).toEqual(["offence-and-person: the person's date of birth"]);
  });

  test('when Part 6 is in force and its regulations are not loaded › then both settings are asked for', () => {
    const settings = { ...underPart6.settings, excludedOffences: null, multipleCautionLimits: null };
    expect(seen(subjectWith(), { settings })).toEqual([
      'settings: the offences excluded from community cautions',
      'settings: the limits on several cautions',
    ]);
  });

  test('when the case was only just opened › then every question of today’s law is asked, and the markers', () => {
    expect(seen(caseThrough('opened'))).toEqual([
      'question evidenceSufficient',
      'question admission',
      'question admittedToAuthorisedPerson',
      'question historyChecked',
      'question fit',
      'question vulnerable',
      'question interpreterNeeded',
      'question legalAdvice',
      'question gravity',
      'question likelySentence',
      'markers of offence 1',
    ]);
  });
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
      'conditions: whether the place is in the United Kingdom (condition 2)',
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
