import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BreachFacts, breachSteps } from '../../../../shared/domain/breach/breach-facts.ts';
import { breachOptions } from '../../../../shared/domain/breach/breach-options.ts';
import type { CautionWithConditions } from '../../../../shared/domain/case/events.ts';
import { addDays } from '../../../../shared/time.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day } from '../../../factories/given-case.ts';
import { arbitraryBreach } from './arbitrary-breach.ts';

const inTheCommunity: BreachFacts['arrest'] = {
  groundsRecorded: true,
  inDetention: false,
  bailForChargingDecision: false,
  bailPreconditionsMet: false,
  bailReasonTold: false,
};
const inDetention: BreachFacts['arrest'] = {
  groundsRecorded: true,
  inDetention: true,
  bailForChargingDecision: true,
  bailPreconditionsMet: true,
  bailReasonTold: true,
};

/** A course missed without reasonable excuse, grounds for arrest on record, and a change agreed to. */
const missed: BreachFacts = frozen({
  today: day('2027-08-02'),
  offence: { class: 'either-way', date: day('2027-04-20') },
  failure: { condition: 'rehabilitation-reparation', failed: true, reasonableExcuse: 'none' },
  offenderConsents: true,
  arrest: inTheCommunity,
  proceedings: { instituted: false, cautionShownActive: true },
  penalty: null,
  certificate: null,
  courtAcceptedPaid: false,
});
/** A community caution's £60, due 6 June 2027 and unpaid, with the certificate drafted. */
const unpaid: BreachFacts = frozen({
  ...missed,
  failure: { condition: 'financial-penalty', failed: true, reasonableExcuse: null },
  penalty: { amountPence: 6000, dueOn: day('2027-06-06'), payments: [] },
  certificate: {
    particulars: true,
    registrableStatement: true,
    nameAndLastKnownAddress: true,
    forChiefOfficer: true,
    toAreaOfResidence: true,
  },
});

const optionsFor = (disposal: CautionWithConditions, facts: BreachFacts) => {
  const { permitted, forbidden, notices } = breachOptions(disposal, facts);
  return {
    permitted,
    forbidden: Object.fromEntries(forbidden.map(({ step, refusedBy }) => [step, refusedBy.map(({ id }) => id)])),
    notices: notices.map(({ id, severity }) => `${id} ${severity}`),
  };
};
const refused = (disposal: CautionWithConditions, facts: BreachFacts, step: string) =>
  optionsFor(disposal, facts).forbidden[step];
const money = {
  'rescind-and-attach-penalty': ['LAW-6'],
  'raise-penalty': ['LAW-6'],
  'issue-certificate': ['LAW-6'],
};

describe.each([
  ['DC', 'DC-07', 'DC-08', 'P6-23'],
  ['ACC', 'AC-15', 'LAW-2.1', 'AC-16'],
] as const)('given a %s', (disposal, unfound, groundless, unagreed) => {
  test('when a course was missed without reasonable excuse › then charge and arrest are open, money is not', () => {
    expect(optionsFor(disposal, missed)).toEqual({
      permitted: ['no-action', 'vary', 'arrest', 'charge'],
      forbidden: money,
      notices: [],
    });
  });

  test.each([
    [true, 'none', undefined, undefined],
    [true, null, [unfound], undefined],
    [true, 'accepted', [unfound], [groundless]],
    [false, 'none', [unfound], [groundless]],
    [null, null, [unfound], undefined],
  ] as const)(
    'when failed is %s and the excuse %s › then charge is refused by %j, arrest by %j',
    (failed, reasonableExcuse, charge, arrest) => {
      const facts = { ...missed, failure: { ...missed.failure, failed, reasonableExcuse } };
      expect([refused(disposal, facts, 'charge'), refused(disposal, facts, 'arrest')]).toEqual([charge, arrest]);
    },
  );

  test('when no grounds are recorded › then there is no arrest; without consent no change', () => {
    const facts = { ...missed, offenderConsents: false, arrest: { ...inTheCommunity, groundsRecorded: false } };
    expect(optionsFor(disposal, facts).forbidden).toEqual({ ...money, arrest: [groundless], vary: [unagreed] });
  });

  test.each([
    ['summary', '2027-02-02', undefined],
    ['summary', '2027-02-01', ['ALL-13']],
    ['either-way', '2020-02-01', undefined],
    [null, '2020-02-01', undefined],
    ['summary', null, undefined],
  ] as const)('when a %s offence of %s is charged on 2 August 2027 › then %j', (offenceClass, date, charge) => {
    const facts = { ...missed, offence: { class: offenceClass, date: date === null ? null : day(date) } };
    expect(refused(disposal, facts, 'charge')).toEqual(charge);
  });

  test('when nothing is found and it is too late › then both reasons stand, in the order of the rules table', () => {
    const facts: BreachFacts = {
      ...missed,
      offence: { class: 'summary', date: day('2027-01-15') },
      failure: { ...missed.failure, failed: null },
    };
    expect(refused(disposal, facts, 'charge')).toEqual([unfound, 'ALL-13']);
  });

  test.each([true, false])(
    'when proceedings are instituted and it is shown active: %s › then it has ended and that alone refuses each step',
    (cautionShownActive) => {
      const ended = disposal === 'DC' ? 'DC-11' : 'LAW-2.1';
      const facts = {
        ...missed,
        offenderConsents: false,
        failure: { ...missed.failure, failed: null },
        proceedings: { instituted: true, cautionShownActive },
      };
      expect(optionsFor(disposal, facts)).toEqual({
        permitted: [],
        forbidden: { vary: [ended], arrest: [ended], charge: [ended], ...money },
        notices: disposal === 'DC' && cautionShownActive ? ['DC-11 bar'] : [],
      });
    },
  );
});

describe('given a DC and the person arrested and detained', () => {
  test.each([
    [true, true, ['vary', 'bail', 'charge'], { 'release-without-bail': ['LAW-1.5'] }],
    [true, false, ['vary', 'release-without-bail', 'charge'], { bail: ['DC-09'] }],
    [false, true, ['vary', 'release-without-bail', 'charge'], { bail: ['DC-09'] }],
  ])(
    'when bail is for a charging decision: %s, pre-conditions met: %s › then %j',
    (bailForChargingDecision, bailPreconditionsMet, permitted, forbidden) => {
      const facts = { ...missed, arrest: { ...inDetention, bailForChargingDecision, bailPreconditionsMet } };
      expect(optionsFor('DC', facts)).toEqual({ permitted, forbidden: { ...forbidden, ...money }, notices: [] });
    },
  );

  test('when bail is proper and its reason was not told › then DC-10 warns; where bail is refused it does not', () => {
    const untold = { ...inDetention, bailReasonTold: false };
    expect(optionsFor('DC', { ...missed, arrest: untold }).notices).toEqual(['DC-10 warning']);
    const refusedBail = { ...untold, bailPreconditionsMet: false };
    expect(optionsFor('DC', { ...missed, arrest: refusedBail }).notices).toEqual([]);
  });
});

describe('given a CC', () => {
  test('when a course was missed without reasonable excuse › then a penalty may replace it, with its date set by hand, and nothing else', () => {
    expect(optionsFor('CC', missed)).toEqual({
      permitted: ['no-action', 'vary', 'rescind-and-attach-penalty'],
      forbidden: { arrest: ['LAW-6'], charge: ['CC-07'], 'raise-penalty': ['CC-09'], 'issue-certificate': ['CC-10'] },
      notices: ['CC-14 warning'],
    });
  });

  test.each([
    ['rehabilitation-reparation', true, 'accepted', ['CC-08']],
    ['rehabilitation-reparation', true, null, ['CC-08']],
    ['rehabilitation-reparation', null, 'none', ['CC-08']],
    ['foreign-offender', true, 'none', ['CC-08']],
    [null, true, 'none', ['CC-08']],
    ['financial-penalty', true, 'none', ['LAW-1.5']],
  ] as const)(
    'when the condition is %s, failed %s, excuse %s › then no penalty may replace it: %j',
    (condition, failed, reasonableExcuse, ids) => {
      const facts = { ...missed, failure: { condition, failed, reasonableExcuse } };
      expect(refused('CC', facts, 'rescind-and-attach-penalty')).toEqual(ids);
    },
  );

  test.each([
    ['2027-06-06', ['CC-09'], ['CC-10'], []],
    ['2027-06-07', undefined, ['CC-10'], ['CC-09 warning']],
    ['2027-06-27', undefined, ['CC-10'], ['CC-09 warning']],
    ['2027-06-28', undefined, undefined, ['CC-09 warning']],
  ])(
    'when £60 due 6 June 2027 is unpaid on %s › then raising is refused by %j, the certificate by %j',
    (today, raise, certificate, notices) => {
      const facts = { ...unpaid, today: day(today) };
      expect([refused('CC', facts, 'raise-penalty'), refused('CC', facts, 'issue-certificate')]).toEqual([
        raise,
        certificate,
      ]);
      expect(optionsFor('CC', facts).notices).toEqual(notices);
    },
  );

  test.each([
    ['£60 on the due day', [['2027-06-06', 6000]], false],
    [
      '£25 and £35 by the due day',
      [
        ['2027-05-20', 2500],
        ['2027-06-06', 3500],
      ],
      false,
    ],
    ['a penny short by the due day', [['2027-06-06', 5999]], true],
    ['£60 a day late', [['2027-06-07', 6000]], true],
    ['£89.99 late', [['2027-06-20', 8999]], true],
    ['£90 late', [['2027-06-20', 9000]], false],
    ['£90 tomorrow', [['2027-08-03', 9000]], true],
  ] as const)('when %s is paid › then the penalty is open: %s', (_, payments, isOpen) => {
    const facts: BreachFacts = {
      ...unpaid,
      penalty: {
        amountPence: 6000,
        dueOn: day('2027-06-06'),
        payments: payments.map(([on, pence]) => ({ on: day(on), pence })),
      },
    };
    const { permitted } = optionsFor('CC', facts);
    expect([permitted.includes('raise-penalty'), permitted.includes('issue-certificate')]).toEqual([isOpen, isOpen]);
  });

  test.each([
    ['particulars', ['CC-11']],
    ['registrableStatement', ['CC-11']],
    ['nameAndLastKnownAddress', ['CC-11']],
    ['forChiefOfficer', ['CC-12']],
    ['toAreaOfResidence', ['CC-12']],
  ])('when the certificate lacks %s › then %j refuses it', (part, ids) => {
    const certificate = unpaid.certificate && { ...unpaid.certificate, [part]: false };
    expect(refused('CC', { ...unpaid, certificate }, 'issue-certificate')).toEqual(ids);
  });

  test('when no certificate is drafted › then it may still be issued once registrable', () => {
    expect(optionsFor('CC', { ...unpaid, certificate: null }).permitted).toContain('issue-certificate');
  });

  test('when the court accepted that it was paid › then neither raise nor certificate, and the condition closes', () => {
    const facts = { ...unpaid, courtAcceptedPaid: true };
    expect([refused('CC', facts, 'raise-penalty'), refused('CC', facts, 'issue-certificate')]).toEqual([
      ['CC-13'],
      ['CC-13'],
    ]);
    expect(optionsFor('CC', facts).notices).toEqual(['CC-13 warning']);
  });
});

describe('given any facts of a breach (trap T11)', () => {
  const exits = {
    prosecution: ['arrest', 'bail', 'release-without-bail', 'charge'],
    money: ['rescind-and-attach-penalty', 'raise-penalty', 'issue-certificate'],
  } as const;

  test('when the caution is a community caution › then no step towards prosecution is ever permitted', () => {
    fc.assert(
      fc.property(arbitraryBreach, (facts) => {
        const { permitted } = breachOptions('CC', frozen(facts));
        expect(exits.prosecution.filter((step) => permitted.includes(step))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('when it is a diversionary or conditional caution › then no step towards money is ever permitted', () => {
    fc.assert(
      fc.property(fc.constantFrom('DC', 'ACC'), arbitraryBreach, (disposal, facts) => {
        const { permitted } = breachOptions(disposal, frozen(facts));
        expect(exits.money.filter((step) => permitted.includes(step))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('when both are asked often › then each route does reach its own exits', () => {
    const reached = (disposal: CautionWithConditions) =>
      new Set(
        fc
          .sample(arbitraryBreach, { numRuns: 2000, seed: 1 })
          .flatMap((facts) => breachOptions(disposal, facts).permitted),
      );
    expect([...reached('DC')]).toEqual(expect.arrayContaining([...exits.prosecution]));
    expect([...reached('CC')]).toEqual(expect.arrayContaining([...exits.money]));
  });

  test('then steps stand in order, each permitted or forbidden with a reason and never both', () => {
    fc.assert(
      fc.property(fc.constantFrom('DC', 'CC', 'ACC'), arbitraryBreach, (disposal, facts) => {
        const { permitted, forbidden } = breachOptions(disposal, facts);
        const refusedSteps = forbidden.map(({ step }) => step);
        const inOrder = (steps: readonly string[]) => breachSteps.filter((step) => steps.includes(step));
        expect([permitted, refusedSteps]).toEqual([inOrder(permitted), inOrder(refusedSteps)]);
        expect(permitted.filter((step) => refusedSteps.includes(step))).toEqual([]);
        expect(forbidden.every(({ refusedBy }) => refusedBy.length > 0)).toBe(true);
      }),
    );
  });

  test('when time passes › then a charge that was too late stays too late', () => {
    fc.assert(
      fc.property(fc.constantFrom('DC', 'ACC'), arbitraryBreach, fc.nat(400), (disposal, facts, days) => {
        const later = { ...facts, today: addDays(facts.today, days) };
        const isTooLate = (asked: BreachFacts) => refused(disposal, asked, 'charge')?.includes('ALL-13') ?? false;
        expect(isTooLate(later) || !isTooLate(facts)).toBe(true);
      }),
    );
  });
});
