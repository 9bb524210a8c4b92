import { describe, expect, test } from 'vitest';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import {
  documentsOfGiving,
  exportOfGiving,
  isVictimStepComplete,
  stageOf,
} from '../../../../shared/domain/case/stage.ts';
import { penaltyCondition, shopTheft } from '../../../factories/given-case.ts';
import {
  carryOut,
  caseThrough,
  eventsThrough,
  gives,
  packageId,
  points,
  readings,
  signs,
} from '../../../factories/open-case.ts';

const expected = {
  opened: 'screening',
  screened: 'screening',
  chosen: 'conditions',
  conditioned: 'give-and-sign',
  read: 'give-and-sign',
  consented: 'give-and-sign',
  signed: 'give-and-sign',
  given: 'paperwork',
  documented: 'export',
  queued: 'export',
  delivered: 'done',
} as const;

test.each(points)(
  'given a case that is %s › when its stage is asked › then it is the first thing not done',
  (point) => {
    expect(stageOf(caseThrough(point))).toBe(expected[point]);
  },
);

describe.each(['SC', 'CR', 'PND', 'O22'] as const)('given a %s', (disposal) => {
  const withoutConditions = { ...caseThrough('chosen', { disposal }), conditions: [] };

  test('when it is chosen and nothing else › then it waits for conditions only where it takes some', () => {
    const waits = disposal === 'PND' || disposal === 'O22';
    expect(stageOf(withoutConditions)).toBe(waits ? 'conditions' : 'give-and-sign');
  });

  test('when it holds what it takes › then it is to be given, then put on paper, and in the end delivered', () => {
    expect(stageOf(caseThrough('conditioned', { disposal }))).toBe('give-and-sign');
    expect(stageOf(caseThrough('given', { disposal }))).toBe('paperwork');
    expect(stageOf(caseThrough('delivered', { disposal }))).toBe('done');
  });

  test('when a penalty of a conditional caution is left from before › then that is to be taken away first', () => {
    expect(stageOf({ ...withoutConditions, conditions: [penaltyCondition] })).toBe('conditions');
  });
});

describe('given a case with a part of the first step missing', () => {
  const { class: _, ...unclassified } = shopTheft;
  const { date: __, ...undated } = shopTheft;
  const { dateOfBirth: ___, ...unborn } = caseThrough('chosen').person;

  test.each([
    ['no offence', caseThrough('screened', { offences: [] })],
    ['an offence whose class nobody confirmed', caseThrough('screened', { offences: [unclassified] })],
    ['one of two offences without a date', { ...caseThrough('screened', { offences: [shopTheft, undated] }) }],
    ['no date of birth', { ...caseThrough('chosen'), person: unborn }],
  ])('when it has %s › then it stands at offence and person', (_name, subject) => {
    expect(stageOf(subject)).toBe('offence-and-person');
  });
});

describe('the victim step', () => {
  const chosen = caseThrough('chosen');
  const [asked] = chosen.victims;
  if (!asked) throw new Error('The case has a victim');

  test.each([
    ['nothing said of victims', [], undefined, false],
    ['none identifiable, with the reason', [], 'Nobody was found.', true],
    ['one victim who was asked', [asked], undefined, true],
    ['one victim who was not asked', [{ ...asked, contacts: [] }], undefined, false],
    [
      'one victim who gave views without an attempt',
      [
        {
          ...asked,
          contacts: [],
          views: { words: 'Pay for it.', recordedAt: chosen.changedAt, recordedBy: chosen.changedBy },
        },
      ],
      undefined,
      true,
    ],
    ['two victims, one not asked', [asked, { ...asked, contacts: [] }], undefined, false],
  ])('given %s › when it is asked whether it is complete › then %4$s', (_, victims, noVictimReason, isComplete) => {
    const subject = { ...chosen, victims, noVictimReason };
    expect(isVictimStepComplete(subject)).toBe(isComplete);
    expect(stageOf(subject)).toBe(isComplete ? 'conditions' : 'victim-views');
  });
});

describe('given a delivered case that was reopened', () => {
  const reopened = carryOut(eventsThrough('delivered'), [{ type: 'ReopenSigning', reason: 'The date was wrong.' }]);

  test('when its stage is asked › then it is to be given and signed again', () => {
    expect(stageOf(fold(reopened))).toBe('give-and-sign');
  });

  test('when it is given again › then the documents and the package of the first giving do not count', () => {
    const again = fold(
      carryOut(reopened, [
        ...readings,
        { type: 'RecordConsent', consents: true },
        signs('person'),
        signs('officer'),
        gives,
      ]),
    );
    expect(again.documents).toHaveLength(1);
    expect(documentsOfGiving(again)).toEqual([]);
    expect(again.exports.map((each) => each.packageId)).toEqual([packageId]);
    expect(exportOfGiving(again)).toBeUndefined();
    expect(stageOf(again)).toBe('paperwork');
  });
});
