import { describe, expect, test } from 'vitest';
import { rulesView } from '../../../../../renderer/case/rules-view.ts';
import {
  agreementQuestion,
  hasNotificationDuty,
  inTheRoom,
  languageOf,
  nameOf,
  placeLabel,
  progressWords,
  readingRows,
  signerRows,
  whatStopsReading,
  whatStopsSigning,
} from '../../../../../renderer/features/give-and-sign/give-and-sign-view.ts';
import type { User } from '../../../../../shared/contract/index.ts';
import type { Case } from '../../../../../shared/domain/case/case.ts';
import { fold } from '../../../../../shared/domain/case/evolve.ts';
import { lawfulness } from '../../../../../shared/domain/case/lawfulness.ts';
import { statementsFor } from '../../../../../shared/domain/case/statements.ts';
import type { StatementLanguage } from '../../../../../shared/domain/settings/statement-wording.ts';
import { attendance, day, sergeant, settingsHistory, shopTheft } from '../../../../factories/given-case.ts';
import {
  carryOut,
  caseThrough,
  eventsThrough,
  type OpenCaseTraits,
  readings,
  signs,
} from '../../../../factories/open-case.ts';

const user: User = { userId: sergeant.userId, name: sergeant.name, rank: 'sergeant', role: 'custody-sergeant' };
const changesCondition = {
  type: 'SetCondition' as const,
  condition: { ...attendance, wording: 'Go to one session of the course.' },
};

describe('the statements to read', () => {
  const rows = (count: number) =>
    readingRows(fold(carryOut(eventsThrough('conditioned'), readings.slice(0, count))), 'en');

  test.each([0, 1, 5])('given %i of six were read › when they are shown › then the next is to be read now', (count) => {
    expect(rows(count).map(({ readAt, isNow }) => [readAt, isNow])).toEqual(
      readings.map((_, index) => [index < count ? '02:14' : null, index === count]),
    );
  });

  test('given all six were read › when they are shown › then none is to be read now', () => {
    expect(rows(6).some(({ isNow }) => isNow)).toBe(false);
  });

  test('given they are shown › then each has its number and the law that asks for it', () => {
    expect(rows(0)[4]).toEqual({
      id: 'effect',
      number: 5,
      wording: expect.stringContaining('not a conviction'),
      lang: 'en',
      citation: 'Statement 5 is asked for by CJA 2003 s23(4).',
      readAt: null,
      isNow: false,
    });
  });

  test('given all were read › when a condition changes › then that statement is to be read now, those after it next, and those before it stand', () => {
    const changed = fold(carryOut(eventsThrough('read'), [changesCondition]));
    expect(readingRows(changed, 'en').filter(({ readAt }) => readAt === null)).toMatchObject([
      { id: 'conditions', isNow: true },
      { id: 'failure-warning', isNow: false },
      { id: 'effect', isNow: false },
      { id: 'agreement', isNow: false },
    ]);
  });
});

describe('the language they are read in', () => {
  const order = statementsFor(caseThrough('conditioned')).map(({ id }) => id);
  const readIn = (...languages: readonly StatementLanguage[]) =>
    fold(
      carryOut(
        eventsThrough('conditioned'),
        languages.map((language, index) => ({ type: 'ReadStatement', statement: order[index] ?? '', language })),
      ),
    );

  test('given two were read in Welsh › when the rest is shown in easy read › then the two stand as they were read', () => {
    const rows = readingRows(readIn('cy', 'cy'), 'easyRead');
    expect(rows.map(({ lang }) => lang)).toEqual(['cy', 'cy', 'en', 'en', 'en', 'en']);
    expect(rows[0]?.wording).toMatch(/^Rydych wedi cyfaddef theft from a shop/);
    expect(rows[3]?.wording).toMatch(/That means you go to court/);
  });

  test.each([
    [[], 'en'],
    [['cy'], 'cy'],
    [['easyRead', 'cy'], 'cy'],
    [['cy', 'easyRead', 'en'], 'en'],
  ] as const)('given %j were read › when it is asked in which to go on › then: %s', (languages, expected) => {
    expect(languageOf(readIn(...languages))).toBe(expected);
  });
});

describe('what stops the reading', () => {
  const [today] = settingsHistory;
  if (!today) throw new Error('The station has settings');
  const stops = (subject: Case, giver: 'sergeant' | 'constable' = 'sergeant') => {
    const chosen = subject.disposal?.disposal;
    const context = { today: day('2026-11-20'), giver, settings: today.settings };
    const proposal = chosen ? rulesView(lawfulness(subject, [chosen], ['screening', 'conditions'], context)) : null;
    return whatStopsReading(subject, proposal);
  };
  const conditioned = caseThrough('conditioned');
  const harassment: OpenCaseTraits = { markers: { harassmentOrStalking: true } };

  test('given everything stands › when it is asked › then nothing', () => {
    expect(stops(caseThrough('conditioned'))).toBeNull();
  });

  test.each<readonly [string, Case, string]>([
    ['no disposal is chosen', caseThrough('screened'), 'Choose a disposal in Screening first.'],
    ['there is no condition', caseThrough('chosen'), 'Add at least one condition first: a caution must have one.'],
    [
      'a fact is open',
      { ...conditioned, answers: { ...conditioned.answers, fit: undefined } },
      'It is not yet known whether a conditional caution can be given: answer what Screening and Conditions still ask.',
    ],
    [
      'an authority is not on record',
      caseThrough('conditioned', harassment),
      'Authority is needed first: Harassment or stalking: prosecutor must agree.',
    ],
  ])('given %s › when it is asked › then: %3$s', (_, subject, expected) => {
    expect(stops(subject)).toBe(expected);
  });

  test('given a constable, who may not give it › when it is asked › then that is said', () => {
    expect(stops(caseThrough('conditioned'), 'constable')).toBe(
      'A conditional caution cannot be given now: Giver is below sergeant and not authorised.',
    );
  });

  test.each<readonly [string, Case, string | null]>([
    ['a simple caution, which has no conditions', caseThrough('chosen', { disposal: 'SC' }), null],
    ['a community resolution that asks nothing', caseThrough('chosen', { disposal: 'CR' }), null],
    [
      'a simple caution with a condition of another disposal',
      { ...caseThrough('chosen', { disposal: 'SC' }), conditions: [attendance] },
      'Take away in Conditions what was set for another disposal.',
    ],
    [
      'a penalty notice without its tier',
      caseThrough('chosen', { disposal: 'PND' }),
      'Choose the tier of the penalty first.',
    ],
    [
      'an outcome 22 without its activity',
      caseThrough('chosen', { disposal: 'O22' }),
      'Add the activity in Conditions first.',
    ],
  ])('given %s › when it is asked › then: %3$s', (_, subject, expected) => {
    expect(whatStopsReading(subject, null)).toBe(expected);
  });

  test('given an outcome 22 whose activity goes on › when reading and signing are asked › then it is read and not yet signed', () => {
    const subject = caseThrough('conditioned', { disposal: 'O22', unanswered: ['outcome22CompletedOn'] });
    expect(whatStopsReading(subject, null)).toBeNull();
    expect(whatStopsSigning(subject)).toMatch(/^Record in Conditions that the activity was completed/);
    expect(whatStopsSigning(caseThrough('conditioned', { disposal: 'O22' }))).toBeNull();
    expect(whatStopsSigning(caseThrough('conditioned'))).toBeNull();
  });

  test('given it was given › when a constable looks › then nothing stops', () => {
    expect(stops(caseThrough('given'), 'constable')).toBeNull();
  });
});

describe('the progress', () => {
  test.each([
    ['nothing is read', caseThrough('conditioned'), '6 statements and 2 signatures to go'],
    [
      'five are read',
      fold(carryOut(eventsThrough('conditioned'), readings.slice(0, 5))),
      '1 statement and 2 signatures to go',
    ],
    [
      'the person has signed',
      fold(carryOut(eventsThrough('consented'), [signs('person')])),
      '0 statements and 1 signature to go',
    ],
    ['everyone has signed', caseThrough('signed'), '0 statements and 0 signatures to go'],
    ['four have to sign', caseThrough('consented', { supported: true }), '0 statements and 4 signatures to go'],
    ['it is given', caseThrough('given'), 'Given at 02:14, Quayside Custody'],
  ])('given %s › when it is told › then: %3$s', (_, subject, words) => {
    expect(progressWords(subject)).toBe(words);
  });
});

describe('what the person is asked', () => {
  test.each([
    ['ACC', 'Does the person agree to accept the conditional caution and its conditions?'],
    ['SC', 'Does the person agree to accept the simple caution?'],
    ['CR', 'Does the person accept the community resolution and what it asks?'],
    ['PND', null],
    ['O22', null],
  ] as const)('given a %s › when everything is read › then: %s', (disposal, question) => {
    expect(agreementQuestion(disposal)).toBe(question);
  });

  test.each([
    ['PND', 'Place where the penalty notice is given', 'Given at 02:14, Quayside Custody'],
    ['O22', 'Place where outcome 22 is recorded', 'Recorded at 02:14, Quayside Custody'],
  ] as const)('given a %s › when it is done › then the words fit it', (disposal, place, progress) => {
    expect(placeLabel(disposal)).toBe(place);
    expect(progressWords(caseThrough('given', { disposal }))).toBe(progress);
    expect(signerRows(caseThrough('read', { disposal }), user, 'officer').map(({ role }) => role)).toEqual(['officer']);
  });
});

describe('who is in the room', () => {
  const values = (traits: OpenCaseTraits) => inTheRoom(caseThrough('screened', traits)).map(({ value }) => value);

  test.each<readonly [string, OpenCaseTraits, readonly string[]]>([
    ['nobody is needed', {}, ['Not needed', 'Not needed', 'Advice offered and declined', 'Fit']],
    [
      'nothing is answered',
      { unanswered: ['interpreterNeeded', 'vulnerable', 'legalAdvice', 'fit'] },
      ['Not yet answered', 'Not yet answered', 'Not yet answered', 'Not yet answered'],
    ],
    [
      'both are needed and not here',
      { answers: { interpreterNeeded: true, vulnerable: true, legalAdvice: 'not-offered', fit: false } },
      ['Needed, not here yet', 'Needed, not here yet', 'Not yet offered', 'Not fit'],
    ],
    [
      'both are here, one by name',
      { supported: true, answers: { interpreterName: 'Ilona Fikcyjna', legalAdvice: 'had-advice' } },
      ['Ilona Fikcyjna', 'Here, name not recorded', 'Advice given', 'Fit'],
    ],
  ])('given %s › when it is told › then: %j', (_, traits, expected) => {
    expect(values(traits)).toEqual(expected);
  });

  const admission = (traits: OpenCaseTraits) =>
    inTheRoom(caseThrough('chosen', traits)).find(({ key }) => key === 'Admission')?.value;

  test.each<readonly [string, OpenCaseTraits, string | undefined]>([
    ['a conditional caution and no words', {}, 'Not recorded in their own words'],
    ['a conditional caution and words', { answers: { admissionWords: 'I took it.' } }, '“I took it.”'],
    ['a penalty notice, which takes no admission', { disposal: 'PND' }, undefined],
  ])('given %s › when it is told › then of the admission: %s', (_, traits, expected) => {
    expect(admission(traits)).toBe(expected);
  });
});

describe('the duty to notify the police', () => {
  const sexual = { ...shopTheft, cjsCode: 'SX03001' };
  const subject = (disposal: 'ACC' | 'CR', isSexual: boolean) => {
    const events = eventsThrough('screened', { disposal, offences: [sexual] });
    const answered = carryOut(events, [
      { type: 'AnswerOffence', offenceId: sexual.offenceId, answers: { sexual: isSexual } },
    ]);
    return { ...fold(answered), disposal: caseThrough('chosen', { disposal }).disposal };
  };

  test.each([
    ['ACC', true, true],
    ['ACC', false, false],
    ['CR', true, false],
  ] as const)(
    'given a %s and an offence listed in Schedule 3: %s › when it is asked › then %s',
    (disposal, is, asked) => {
      expect(hasNotificationDuty(subject(disposal, is))).toBe(asked);
    },
  );
});

describe('who signs', () => {
  const rows = (subject: Case, due?: 'person' | 'officer') =>
    signerRows(subject, user, due).map(
      ({ role, name, status, isSigned }) => `${role}, ${name}: ${status}${isSigned ? ' ✓' : ''}`,
    );

  test('given nobody has signed and the person is due › when they are shown › then the officer is last', () => {
    expect(rows(caseThrough('consented'), 'person')).toEqual([
      'person, Zofia Testowska: Signs now',
      'officer, Alun Mockford: Last',
    ]);
  });

  test('given four sign, unnamed helpers among them › when they are shown › then in their order, by what they are', () => {
    expect(rows(caseThrough('read', { supported: true }))).toEqual([
      'interpreter, Interpreter: After the statements',
      'person, Zofia Testowska: After the statements',
      'appropriate-adult, Appropriate adult: After the statements',
      'officer, Alun Mockford: Last',
    ]);
  });

  test('given both have signed › when they are shown › then each with the time', () => {
    expect(rows(caseThrough('signed'))).toEqual([
      'person, Zofia Testowska: Signed 02:14 ✓',
      'officer, Alun Mockford: Signed 02:14 ✓',
    ]);
  });

  test('given both have signed › when a condition changes › then both sign again', () => {
    expect(rows(fold(carryOut(eventsThrough('signed'), [changesCondition])))).toEqual([
      'person, Zofia Testowska: Changed: sign again',
      'officer, Alun Mockford: Changed: sign again',
    ]);
  });

  test('given names were recorded › when a role is named › then by that name, and the officer by who is signed in', () => {
    const subject = caseThrough('screened', {
      supported: true,
      answers: { interpreterName: 'Ilona Fikcyjna', appropriateAdultName: 'Hal Standby' },
    });
    expect(
      (['interpreter', 'person', 'appropriate-adult', 'officer'] as const).map((role) => nameOf(role, subject, user)),
    ).toEqual(['Ilona Fikcyjna', 'Zofia Testowska', 'Hal Standby', 'Alun Mockford']);
  });
});
