import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { type Condition, type Disposal, disposalSchema } from '../../../../shared/domain/case/events.ts';
import { standingConsent, standingReadings, statementsFor } from '../../../../shared/domain/case/statements.ts';
import {
  type StatementLanguage,
  statementLanguageSchema,
} from '../../../../shared/domain/settings/statement-wording.ts';
import { attendance, day, id, penaltyCondition, shopTheft } from '../../../factories/given-case.ts';
import { caseThrough, type OpenCaseTraits } from '../../../factories/open-case.ts';

const wordings = (traits: OpenCaseTraits, language: StatementLanguage = 'en'): Record<string, string> =>
  Object.fromEntries(
    statementsFor(caseThrough('conditioned', traits)).map(({ id: name, wording }) => [name, wording[language]]),
  );

const languages = statementLanguageSchema.options;

/** How each language speaks of what follows when a condition is failed: of prosecution, and of money. */
const spoken: Readonly<
  Record<StatementLanguage, { prosecution: RegExp; arrest: RegExp; money: RegExp; never: RegExp }>
> = {
  en: {
    prosecution: /prosecuted/,
    arrest: /arrest/,
    money: /penalty|fine/,
    never: /You will not be prosecuted for this offence\.$/,
  },
  easyRead: {
    prosecution: /prosecuted/,
    arrest: /arrest/,
    money: /\bpay\b|money/,
    never: /You will not be prosecuted for this offence\.$/,
  },
  cy: {
    prosecution: /erlyn/,
    arrest: /arestio/,
    money: /cosb|dirwy/,
    never: /Ni chewch eich erlyn am y drosedd hon\.$/,
  },
};

describe('given a disposal is chosen', () => {
  const six = ['admission', 'choice-and-advice', 'conditions', 'failure-warning', 'effect', 'agreement'];

  test.each<readonly [Disposal, readonly string[]]>([
    ['ACC', six],
    ['DC', six],
    ['CC', six],
    ['CR', six],
    ['SC', ['admission', 'choice-and-advice', 'effect', 'agreement']],
    ['PND', ['choice-and-advice', 'conditions', 'failure-warning', 'effect']],
    ['O22', ['choice-and-advice', 'conditions', 'effect']],
  ])('when a %s is read out › then these statements come in this order: %j', (disposal, expected) => {
    expect(statementsFor(caseThrough('conditioned', { disposal })).map((statement) => statement.id)).toEqual(expected);
  });

  test('when another disposal is chosen under settings with other words › then its words are those of its decision', () => {
    const { disposal: other } = caseThrough('chosen', { disposal: 'SC' });
    const subject = { ...caseThrough('conditioned'), disposal: other };
    expect(statementsFor(subject).map(({ citation }) => citation)).toEqual(
      other?.statements.map(({ citation }) => citation),
    );
  });

  test.each(disposalSchema.options.flatMap((disposal) => languages.map((language) => [disposal, language] as const)))(
    'when a %s is read out in %s › then no placeholder is left, and nothing is missing',
    (disposal, language) => {
      for (const wording of Object.values(wordings({ disposal }, language))) {
        expect(wording).not.toMatch(/[{}]|undefined|null/);
      }
    },
  );

  test.each<readonly [Disposal, string, string]>([
    ['ACC', 'conditional caution', 'rhybudd amodol'],
    ['DC', 'diversionary caution', 'rhybudd dargyfeiriol'],
    ['CC', 'community caution', 'rhybudd cymunedol'],
    ['SC', 'simple caution', 'rhybudd syml'],
    ['CR', 'community resolution', 'datrysiad cymunedol'],
  ])('when a %s is read out › then choice and agreement name the %s, in Welsh %s', (disposal, name, welshName) => {
    for (const [language, words] of [
      ['en', name],
      ['easyRead', name],
      ['cy', welshName],
    ] as const) {
      const { 'choice-and-advice': choice, agreement } = wordings({ disposal }, language);
      expect(choice).toContain(words);
      expect(agreement).toContain(words);
    }
  });

  test.each((['ACC', 'DC'] as const).flatMap((disposal) => languages.map((language) => [disposal, language] as const)))(
    'when a %s is read out in %s › then failing warns of arrest and prosecution and of no money',
    (disposal, language) => {
      const { 'failure-warning': warning } = wordings({ disposal }, language);
      expect(warning).toMatch(spoken[language].prosecution);
      expect(warning).toMatch(spoken[language].arrest);
      expect(warning).not.toMatch(spoken[language].money);
    },
  );

  test.each(languages)(
    'when a CC is read out in %s › then failing warns of money, and speaks of prosecution only to say that it never comes',
    (language) => {
      const { 'failure-warning': warning = '' } = wordings({ disposal: 'CC' }, language);
      expect(warning).toMatch(spoken[language].money);
      expect(warning).toMatch(spoken[language].never);
      expect(warning.replace(spoken[language].never, '')).not.toMatch(spoken[language].prosecution);
      expect(warning).not.toMatch(spoken[language].arrest);
    },
  );

  test.each([
    ['ACC', 'It is spent after 3 months'],
    ['DC', 'It is spent after 3 months'],
    ['CC', 'It is spent at once'],
    ['SC', 'It is spent at once'],
  ] as const)('when the effect of a %s is read out › then it is no conviction and: %s', (disposal, spent) => {
    const { effect } = wordings({ disposal });
    expect(effect).toContain('not a conviction');
    expect(effect).toContain(spent);
  });

  test.each(['PND', 'O22'] as const)(
    'when a %s is read out › then nobody is asked to admit the offence',
    (disposal) => {
      expect(wordings({ disposal })['choice-and-advice']).toContain('You are not asked to admit it');
      expect(wordings({ disposal }, 'cy')['choice-and-advice']).toContain('Ni ofynnir ichi gyfaddef');
    },
  );

  test.each([
    ['ACC', /^CJA 2003 s2[2-4]/],
    ['DC', /^PCSC Act 2022 s(98|99|105)/],
    ['CC', /^PCSC Act 2022 s(98|108)/],
  ] as const)('when a %s is read out › then every statement cites its own Act', (disposal, act) => {
    for (const { citation } of statementsFor(caseThrough('conditioned', { disposal }))) expect(citation).toMatch(act);
  });
});

describe('given the wording of the force has a template with every placeholder', () => {
  const template = (wording: string) => ({
    id: 'effect' as const,
    citation: 'Force wording',
    en: `${wording}`,
    easyRead: `Easy: ${wording}`,
    cy: `Cymraeg: ${wording}`,
  });
  const readWith = (wording: string, conditions = [attendance]) => {
    const settings = { wording: { ACC: [template(wording)] } };
    const subject = caseThrough('conditioned', { settings, conditions });
    return statementsFor(subject)[0]?.wording;
  };

  test('when it is filled in › then offences, conditions and name stand in it, the name and the last date in Welsh for Welsh', () => {
    expect(readWith('{disposal} / {offences} / {conditions}')).toEqual({
      en: 'conditional caution / theft from a shop at Nonesuch Stores, Bridge Street, Northmere on 18 November 2026 / 1. Go to 2 sessions of the Harbwr alcohol awareness course at 4 Placeholder Row, Northmere. The last date is 14 January 2027.',
      easyRead:
        'Easy: conditional caution / theft from a shop at Nonesuch Stores, Bridge Street, Northmere on 18 November 2026 / 1. Go to 2 sessions of the Harbwr alcohol awareness course at 4 Placeholder Row, Northmere. The last date is 14 January 2027.',
      cy: expect.stringMatching(/^Cymraeg: rhybudd amodol \/ .+ Y dyddiad olaf yw 14 Ionawr 2027\.$/),
    });
  });

  test('when a placeholder stands twice › then both are filled', () => {
    expect(readWith('{disposal} {disposal}')?.en).toBe('conditional caution conditional caution');
  });

  test.each([
    ['$&', 'Go to $& and $1.'],
    ['another placeholder', 'Go to {offences}.'],
  ])('when a condition holds %s in its own words › then it is read as it was written', (_, wording) => {
    expect(readWith('{conditions}', [{ ...attendance, wording }])?.en).toBe(
      `1. ${wording} The last date is 14 January 2027.`,
    );
  });

  test.each([
    ['2027-02-28', '28 Chwefror 2027'],
    ['2027-03-01', '1 Mawrth 2027'],
    ['2027-05-31', '31 Mai 2027'],
    ['2026-12-25', '25 Rhagfyr 2026'],
  ])('when the last condition ends on %s › then Welsh says %s', (endsOn, said) => {
    expect(readWith('{conditions}', [{ ...attendance, endsOn: day(endsOn) }])?.cy).toMatch(
      new RegExp(`Y dyddiad olaf yw ${said}\\.$`),
    );
  });
});

test('given no disposal is chosen › when statements are asked for › then there are none', () => {
  expect(statementsFor(caseThrough('screened'))).toEqual([]);
});

describe('the offences in words', () => {
  const offences = [
    shopTheft,
    {
      offenceId: id('other'),
      cjsCode: 'CD71039',
      title: 'Criminal damage',
      class: 'either-way' as const,
      date: day('2026-11-17'),
    },
    {
      offenceId: id('third'),
      cjsCode: 'PU86004',
      title: 'Disorderly behaviour',
      class: 'summary' as const,
      date: day('2026-11-16'),
      place: 'Northmere',
    },
  ];
  const first = 'theft from a shop at Nonesuch Stores, Bridge Street, Northmere on 18 November 2026';

  test.each([
    [1, `You have admitted ${first}.`],
    [2, `You have admitted ${first}; and criminal damage on 17 November 2026.`],
    [
      3,
      `You have admitted ${first}; criminal damage on 17 November 2026; and disorderly behaviour at Northmere on 16 November 2026.`,
    ],
  ])('given %i of them › when they are read out › then each has its place and day', (count, wording) => {
    expect(wordings({ offences: offences.slice(0, count) }).admission).toBe(wording);
  });

  test.each([
    [1, 'theft from a shop (Nonesuch Stores, Bridge Street, Northmere, 18 Tachwedd 2026).'],
    [
      3,
      'theft from a shop (Nonesuch Stores, Bridge Street, Northmere, 18 Tachwedd 2026); criminal damage (17 Tachwedd 2026); disorderly behaviour (Northmere, 16 Tachwedd 2026).',
    ],
  ])(
    'given %i of them › when they are read out in Welsh › then each has its place and its day in Welsh',
    (count, words) => {
      expect(wordings({ offences: offences.slice(0, count) }, 'cy').admission).toBe(`Rydych wedi cyfaddef ${words}`);
    },
  );

  test('given one without place or day › when it is read out in Welsh › then it stands alone', () => {
    const { place: _, date: __, ...bare } = shopTheft;
    const subject = caseThrough('chosen');
    const offences = subject.offences.map((offence) => ({ ...offence, ...bare, place: undefined, date: undefined }));
    expect(statementsFor({ ...subject, offences })[0]?.wording.cy).toBe('Rydych wedi cyfaddef theft from a shop.');
  });
});

describe('the conditions in words', () => {
  const letter = {
    conditionId: id('letter'),
    kind: 'other' as const,
    wording: 'Write a letter of apology to the manager',
    objects: ['reparation' as const],
    endsOn: day('2026-12-18'),
  };

  test('given one › when it is read out › then it is one condition with its last date', () => {
    expect(wordings({ conditions: [attendance] }).conditions).toBe(
      'The caution has these conditions: 1. Go to 2 sessions of the Harbwr alcohol awareness course at 4 Placeholder Row, Northmere. The last date is 14 January 2027.',
    );
  });

  test('given two › when they are read out › then they are numbered in their order, each a sentence, and the last date is the later', () => {
    expect(wordings({ conditions: [attendance, letter] }).conditions).toBe(
      'The caution has these conditions: 1. Go to 2 sessions of the Harbwr alcohol awareness course at 4 Placeholder Row, Northmere. 2. Write a letter of apology to the manager. The last date is 14 January 2027.',
    );
    expect(wordings({ conditions: [letter, attendance] }).conditions).toMatch(
      /1\. Write a letter.* 2\. Go to 2 sessions.* The last date is 14 January 2027\.$/,
    );
  });

  const penaltyRead = (
    changes: { readonly [K in keyof Condition]?: Condition[K] | undefined } = {},
    language: StatementLanguage = 'en',
  ) => {
    const subject = { ...caseThrough('chosen'), conditions: [{ ...penaltyCondition, ...changes } as Condition] };
    return statementsFor(subject).find(({ id: name }) => name === 'conditions')?.wording[language];
  };

  test('given a penalty › when it is read out › then with amount, payee, method, day to pay and what follows if it is not paid', () => {
    expect(penaltyRead()).toBe(
      'The caution has these conditions: 1. Pay a financial penalty: £80.50, to The designated officer, Northmere Magistrates’ Court, by card on 0300 000 0000, no later than 17 December 2026. The penalty rises to £120.75. If that is not paid by 7 January 2027 it may be registered as a fine. The last date is 17 December 2026.',
    );
  });

  test('given a penalty › when it is read out in Welsh › then payee and day are told in Welsh, what was written as it was', () => {
    expect(penaltyRead({}, 'cy')).toBe(
      'Dyma amodau’r rhybudd: 1. Pay a financial penalty: £80.50, i The designated officer, Northmere Magistrates’ Court, by card on 0300 000 0000, erbyn 17 Rhagfyr 2026 fan bellaf. The penalty rises to £120.75. If that is not paid by 7 January 2027 it may be registered as a fine. Y dyddiad olaf yw 17 Rhagfyr 2026.',
    );
  });

  test.each<readonly [string, Parameters<typeof penaltyRead>[0], string]>([
    ['£80 and no pence', { amountPence: 8_000 }, '£80.00, to '],
    ['5 pence', { amountPence: 5 }, '£0.05, to '],
    ['words without a full stop', { wording: 'Pay a financial penalty' }, '1. Pay a financial penalty: £80.50'],
    ['no payee', { payee: undefined }, '£80.50, by card'],
    ['no method', { method: undefined }, 'Court, no later than'],
    ['no day to pay', { payBy: undefined }, 'by card on 0300 000 0000. The penalty rises'],
    ['no consequences', { nonPaymentConsequences: undefined }, '17 December 2026. The last date'],
    ['consequences without a full stop', { nonPaymentConsequences: 'It rises' }, '2026. It rises. The last date'],
    ['no amount', { amountPence: undefined }, '1. Pay a financial penalty. The last date'],
  ])(
    'given a penalty with %s › when it is read out › then only that is left out or put in full: %3$s',
    (_, changes, words) => {
      expect(penaltyRead(changes)).toContain(words);
      expect(penaltyRead(changes)).not.toContain('undefined');
    },
  );

  test.each<readonly [string, Parameters<typeof penaltyRead>[0]]>([
    ['amount by a penny', { amountPence: 8_051 }],
    ['payee', { payee: 'Northmere Victims’ Fund' }],
    ['method', { method: 'By bank transfer' }],
    ['day to pay by a day', { payBy: day('2026-12-18') }],
    ['consequences', { nonPaymentConsequences: 'It may be registered as a fine.' }],
  ])(
    'given a penalty was read out › when its %s changes › then the reading of the conditions does not stand',
    (_, changes) => {
      const subject = caseThrough('read', { conditions: [penaltyCondition] });
      const changed = { ...subject, conditions: [{ ...penaltyCondition, ...changes } as Condition] };
      expect(standingReadings(subject)).toHaveLength(6);
      expect(standingReadings(changed).map(({ statement }) => statement)).toEqual(['admission', 'choice-and-advice']);
    },
  );

  test('given a condition of another kind that names an amount › when it is read out › then in its own words', () => {
    const { conditions } = wordings({ conditions: [{ ...letter, amountPence: 1_000 }] });
    expect(conditions).not.toContain('£');
  });

  test('given a condition without a date › when it is read out › then no last date is claimed', () => {
    const { endsOn: _, ...open } = letter;
    const subject = { ...caseThrough('conditioned'), conditions: [open] };
    expect(statementsFor(subject).find(({ id: name }) => name === 'conditions')?.wording.en).toBe(
      'The caution has these conditions: 1. Write a letter of apology to the manager.',
    );
  });
});

const all = ['admission', 'choice-and-advice', 'conditions', 'failure-warning', 'effect', 'agreement'];
const read = caseThrough('read');
const namesOf = (subject: Case) => standingReadings(subject).map(({ statement }) => statement);

/** The case with one reading moved to another place in its stream. */
const readIn = (statement: string, sequence: number): Case => ({
  ...read,
  statements: read.statements.map((each) => (each.statement === statement ? { ...each, sequence } : each)),
});
const sequenceOf = (name: string) =>
  read.statements.find(({ statement }) => statement === name)?.sequence ?? Number.NaN;

describe('the readings that stand', () => {
  test('given all six were read › when nothing has changed › then all six stand', () => {
    expect(namesOf(read)).toEqual(all);
  });

  test.each<readonly [string, Case, number]>([
    [
      'the place of the offence',
      { ...read, offences: read.offences.map((each) => ({ ...each, place: 'Northmere' })) },
      0,
    ],
    ['the wording of a condition', { ...read, conditions: [{ ...attendance, wording: 'Go once.' }] }, 2],
  ])('given all six were read › when %s changes › then only the %3$i before it stand', (_, changed, before) => {
    expect(namesOf(changed)).toEqual(all.slice(0, before));
  });

  test.each<readonly [Disposal, Disposal]>([
    ['ACC', 'DC'],
    ['ACC', 'CC'],
    ['DC', 'ACC'],
    ['DC', 'CC'],
    ['CC', 'ACC'],
    ['CC', 'DC'],
  ])('given a %s was read out › when it becomes a %s › then only the admission stands', (before, after) => {
    const { disposal } = caseThrough('chosen', { disposal: after });
    expect(namesOf({ ...caseThrough('read', { disposal: before }), disposal })).toEqual(['admission']);
  });

  test.each([
    ['the conditions', 'conditions', 'failure-warning', ['admission', 'choice-and-advice', 'conditions']],
    ['the admission', 'admission', 'choice-and-advice', ['admission']],
  ] as const)(
    'given all six were read › when %s are read again, or in the very place of the next › then it and what is before it stands',
    (_, again, next, expected) => {
      expect(namesOf(readIn(again, sequenceOf('agreement') + 1))).toEqual(expected);
      expect(namesOf(readIn(again, sequenceOf(next)))).toEqual(expected);
      expect(namesOf(readIn(again, sequenceOf(next) - 1))).toEqual(all);
    },
  );

  test('given the third was never read › when the rest were › then only the two before it stand', () => {
    const statements = read.statements.filter(({ statement }) => statement !== 'conditions');
    expect(namesOf({ ...read, statements })).toEqual(['admission', 'choice-and-advice']);
  });
});

describe('the answer that stands', () => {
  const last = sequenceOf('agreement');
  const answered = (consents: boolean, sequence: number) => ({ ...read, consent: { consents, sequence } });

  test.each([
    ['in the event after the last reading', last + 1, true],
    ['in the very place of the last reading', last, undefined],
    ['before the last reading', last - 1, undefined],
  ] as const)('given all six were read › when the person agreed %s › then: %3$s', (_, sequence, expected) => {
    expect(standingConsent(answered(true, sequence))).toBe(expected);
  });

  test('given all six were read › when the person refused › then that stands', () => {
    expect(standingConsent(answered(false, last + 1))).toBe(false);
  });

  test('given all six were read › when the person has not answered › then nothing stands', () => {
    expect(standingConsent(read)).toBeUndefined();
  });

  test('given the person agreed to all six › when one is not read any more, or the words change › then nothing stands', () => {
    const agreed = answered(true, last + 1);
    expect(standingConsent({ ...agreed, statements: agreed.statements.slice(0, 5) })).toBeUndefined();
    expect(standingConsent({ ...agreed, conditions: [{ ...attendance, wording: 'Go once.' }] })).toBeUndefined();
  });

  test('given no disposal is chosen › when an answer is on record › then nothing stands', () => {
    expect(standingConsent({ ...answered(true, last + 1), disposal: undefined })).toBeUndefined();
  });
});
