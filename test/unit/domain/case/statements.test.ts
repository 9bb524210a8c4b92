import { describe, expect, test } from 'vitest';
import { standingReadings, statementsFor } from '../../../../shared/domain/case/statements.ts';
import { attendance, day, id, penaltyCondition, shopTheft } from '../../../factories/given-case.ts';
import { caseThrough, type OpenCaseTraits } from '../../../factories/open-case.ts';

const wordings = (traits: OpenCaseTraits) =>
  Object.fromEntries(statementsFor(caseThrough('conditioned', traits)).map(({ id: name, wording }) => [name, wording]));

describe('given a disposal is chosen', () => {
  test.each(['ACC', 'DC', 'CC'] as const)(
    'when a %s is read out › then six statements come in this order',
    (disposal) => {
      expect(statementsFor(caseThrough('conditioned', { disposal })).map((statement) => statement.id)).toEqual([
        'admission',
        'choice-and-advice',
        'conditions',
        'failure-warning',
        'effect',
        'agreement',
      ]);
    },
  );

  test.each(['ACC', 'DC'] as const)(
    'when a %s is read out › then failing warns of prosecution and of no money',
    (disposal) => {
      const { 'failure-warning': warning } = wordings({ disposal });
      expect(warning).toContain('may be arrested and prosecuted for this offence');
      expect(warning).not.toMatch(/penalty|fine|pay/i);
    },
  );

  test('when a CC is read out › then failing warns of money, and says that it never leads to prosecution', () => {
    const { 'failure-warning': warning } = wordings({ disposal: 'CC' });
    expect(warning).toContain('may be replaced by a financial penalty');
    expect(warning).toContain('a court can collect it as a fine');
    expect(warning).toContain('will not be prosecuted for this offence');
    expect(warning).not.toMatch(/arrested|may be prosecuted/);
  });

  test.each([
    ['ACC', 'It is spent after 3 months'],
    ['DC', 'It is spent after 3 months'],
    ['CC', 'It is spent at once'],
  ] as const)('when the effect of a %s is read out › then it is no conviction and: %s', (disposal, spent) => {
    const { effect } = wordings({ disposal });
    expect(effect).toContain('not a conviction');
    expect(effect).toContain(spent);
  });

  test.each([
    ['ACC', /^CJA 2003 s2[2-4]/],
    ['DC', /^PCSC Act 2022 s(98|99|105)/],
    ['CC', /^PCSC Act 2022 s(98|108)/],
  ] as const)('when a %s is read out › then every statement cites its own Act', (disposal, act) => {
    for (const { citation } of statementsFor(caseThrough('conditioned', { disposal }))) expect(citation).toMatch(act);
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
      'The caution has 1 condition. 1. Go to 2 sessions of the Harbwr alcohol awareness course at 4 Placeholder Row, Northmere. The last date is 14 January 2027.',
    );
  });

  test('given two › when they are read out › then they are numbered in their order, each a sentence, and the last date is the later', () => {
    expect(wordings({ conditions: [attendance, letter] }).conditions).toBe(
      'The caution has 2 conditions. 1. Go to 2 sessions of the Harbwr alcohol awareness course at 4 Placeholder Row, Northmere. 2. Write a letter of apology to the manager. The last date is 14 January 2027.',
    );
    expect(wordings({ conditions: [letter, attendance] }).conditions).toMatch(
      /1\. Write a letter.* 2\. Go to 2 sessions.* The last date is 14 January 2027\.$/,
    );
  });

  test('given a penalty › when it is read out › then its day to pay is the last date', () => {
    expect(wordings({ conditions: [penaltyCondition] }).conditions).toContain('The last date is 17 December 2026.');
  });

  test('given a condition without a date › when it is read out › then no last date is claimed', () => {
    const { endsOn: _, ...open } = letter;
    const subject = { ...caseThrough('conditioned'), conditions: [open] };
    expect(statementsFor(subject).find(({ id: name }) => name === 'conditions')?.wording).toBe(
      'The caution has 1 condition. 1. Write a letter of apology to the manager.',
    );
  });
});

describe('the readings that stand', () => {
  const read = caseThrough('read');

  test('given all six were read › when nothing has changed › then all six stand', () => {
    expect(standingReadings(read)).toHaveLength(6);
  });

  test.each([
    [
      'the place of the offence',
      { ...read, offences: read.offences.map((each) => ({ ...each, place: 'Northmere' })) },
      'admission',
    ],
    ['the wording of a condition', { ...read, conditions: [{ ...attendance, wording: 'Go once.' }] }, 'conditions'],
  ])('given all six were read › when %s changes › then all but one stand', (_, changed, stale) => {
    const standing = standingReadings(changed).map(({ statement }) => statement);
    expect(standing).toHaveLength(5);
    expect(standing).not.toContain(stale);
  });

  test('given a conditional caution was read out › when it becomes a community caution › then warning and effect do not stand', () => {
    const { disposal } = caseThrough('chosen', { disposal: 'CC' });
    const standing = standingReadings({ ...read, disposal }).map(({ statement }) => statement);
    expect(standing).toEqual(['admission', 'choice-and-advice', 'conditions', 'agreement']);
  });
});
