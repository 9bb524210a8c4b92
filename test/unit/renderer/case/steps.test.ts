import { describe, expect, test } from 'vitest';
import { rulesView } from '../../../../renderer/case/rules-view.ts';
import { railOf } from '../../../../renderer/case/steps.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { Condition, Disposal } from '../../../../shared/domain/case/events.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { lawfulness } from '../../../../shared/domain/case/lawfulness.ts';
import { attendance, day, id, settingsHistory, settingsInUse, shopTheft } from '../../../factories/given-case.ts';
import {
  carryOut,
  caseThrough,
  eventsThrough,
  type OpenCaseTraits,
  points,
  readings,
  signs,
  unpaidWork,
} from '../../../factories/open-case.ts';

const [today, underPart6] = settingsHistory;
if (!today || !underPart6) throw new Error('The station has two versions of its settings');

type Giver = 'sergeant' | 'constable';
const rail = (subject: Case, { settings } = today, giver: Giver = 'sergeant') => {
  const context = { today: day('2026-11-20'), giver, settings };
  const rules = rulesView(lawfulness(subject, ['ACC', 'DC', 'CC'], ['screening'], context));
  const chosen = subject.disposal?.disposal;
  const proposal = chosen ? rulesView(lawfulness(subject, [chosen], ['screening', 'conditions'], context)) : null;
  return railOf(subject, rules, proposal);
};

const step = (wanted: string, subject: Case, settings = today, giver: Giver = 'sergeant') => {
  const found = rail(subject, settings, giver).find((each) => each.id === wanted);
  return found && `${found.state}: ${found.status}`;
};

test('given a case at every point › when its rail is shown › then the same steps stand in their order', () => {
  for (const point of points) {
    expect(rail(caseThrough(point)).map(({ title }) => title)).toEqual([
      'Offence and person',
      'Screening',
      'Victim views',
      'Needs',
      'Conditions',
      'Authority',
      'Give and sign',
      'Paperwork',
    ]);
  }
});

describe('given the walk of one case', () => {
  test.each([
    [
      'opened',
      [
        'done: Complete',
        'to-do: Facts needed',
        'to-do: Not started',
        'to-do: Optional',
        'to-do: Not started',
        'done: Not needed',
        'locked: After conditions',
        'locked: Locked until signed',
      ],
    ],
    [
      'screened',
      [
        'done: Complete',
        'to-do: Choose a disposal',
        'done: Complete',
        'to-do: Optional',
        'to-do: Not started',
        'done: Not needed',
        'locked: After conditions',
        'locked: Locked until signed',
      ],
    ],
    [
      'chosen',
      [
        'done: Complete',
        'done: Conditional caution',
        'done: Complete',
        'to-do: Optional',
        'to-do: Not started',
        'done: Not needed',
        'locked: After conditions',
        'locked: Locked until signed',
      ],
    ],
    [
      'conditioned',
      [
        'done: Complete',
        'done: Conditional caution',
        'done: Complete',
        'to-do: Optional',
        'done: 1 condition',
        'done: Not needed',
        'to-do: Not started',
        'locked: Locked until signed',
      ],
    ],
    [
      'read',
      [
        'done: Complete',
        'done: Conditional caution',
        'done: Complete',
        'to-do: Optional',
        'done: 1 condition',
        'done: Not needed',
        'to-do: 0 of 2 signed',
        'locked: Locked until signed',
      ],
    ],
    [
      'signed',
      [
        'done: Complete',
        'done: Conditional caution',
        'done: Complete',
        'to-do: Optional',
        'done: 1 condition',
        'done: Not needed',
        'to-do: 2 of 2 signed',
        'locked: Locked until signed',
      ],
    ],
    [
      'given',
      [
        'done: Complete',
        'done: Conditional caution',
        'done: Complete',
        'to-do: Optional',
        'done: 1 condition',
        'done: Not needed',
        'done: Given and signed',
        'to-do: To make',
      ],
    ],
    [
      'documented',
      [
        'done: Complete',
        'done: Conditional caution',
        'done: Complete',
        'to-do: Optional',
        'done: 1 condition',
        'done: Not needed',
        'done: Given and signed',
        'to-do: To export',
      ],
    ],
    [
      'queued',
      [
        'done: Complete',
        'done: Conditional caution',
        'done: Complete',
        'to-do: Optional',
        'done: 1 condition',
        'done: Not needed',
        'done: Given and signed',
        'warning: Waiting to be delivered',
      ],
    ],
    [
      'delivered',
      [
        'done: Complete',
        'done: Conditional caution',
        'done: Complete',
        'to-do: Optional',
        'done: 1 condition',
        'done: Not needed',
        'done: Given and signed',
        'done: Delivered',
      ],
    ],
  ] as const)('when it is %s › then the rail says what each step still needs', (point, expected) => {
    expect(rail(caseThrough(point)).map(({ state, status }) => `${state}: ${status}`)).toEqual(expected);
  });
});

describe('offence and person', () => {
  const { class: _, ...unclassified } = shopTheft;

  test.each<readonly [string, OpenCaseTraits, string]>([
    ['no offence', { offences: [] }, 'to-do: Offence needed'],
    ['an offence without its class', { offences: [unclassified] }, 'to-do: In progress'],
    ['all it needs', {}, 'done: Complete'],
  ])('given %s › when its step is shown › then: %3$s', (_name, traits, expected) => {
    expect(step('offence-and-person', caseThrough('screened', traits))).toBe(expected);
  });
});

describe('screening', () => {
  const harassment: OpenCaseTraits = { markers: { harassmentOrStalking: true } };

  test('given nothing is chosen › when a disposal is open only with authority › then one can be chosen', () => {
    expect(step('screening', caseThrough('screened', harassment))).toBe('to-do: Choose a disposal');
  });

  test('given the person refused › when nothing else is chosen yet › then that is said', () => {
    const refused = carryOut(eventsThrough('read'), [{ type: 'RecordConsent', consents: false }]);
    expect(step('screening', fold(refused))).toBe('warning: Refused: choose again');
  });

  test('given a chosen disposal › when it needs authority › then that is said', () => {
    expect(step('screening', caseThrough('chosen', harassment))).toBe('authority: Authority needed');
  });

  test('given a chosen disposal › when a constable looks, who may not give it › then it is barred now', () => {
    expect(step('screening', caseThrough('chosen'), today, 'constable')).toBe('problem: Barred now');
  });

  test('given a chosen disposal › when a fact has become open › then facts are needed', () => {
    const chosen = caseThrough('chosen');
    const { fit: _, ...answers } = chosen.answers;
    expect(step('screening', { ...chosen, answers })).toBe('problem: Facts needed');
  });

  test('given the caution was given › when the same constable looks › then it is done all the same', () => {
    expect(step('screening', caseThrough('given'), today, 'constable')).toBe('done: Conditional caution');
  });
});

describe('victim views', () => {
  const chosen = caseThrough('chosen');
  test.each<readonly [string, Case, string]>([
    [
      'none identifiable',
      { ...chosen, victims: [], noVictimReason: 'Nobody was found.' },
      'done: No identifiable victim',
    ],
    ['nothing said', { ...chosen, victims: [] }, 'to-do: Not started'],
    [
      'a victim nobody tried to reach',
      { ...chosen, victims: chosen.victims.map((victim) => ({ ...victim, contacts: [] })) },
      'warning: Attempt due',
    ],
  ])('given %s › when the step is shown › then: %3$s', (_, subject, expected) => {
    expect(step('victim-views', subject)).toBe(expected);
  });
});

describe('conditions', () => {
  test('given two conditions within every limit › when the step is shown › then they are counted', () => {
    const two = caseThrough('conditioned', { conditions: [attendance, { ...attendance, conditionId: id('other') }] });
    expect(step('conditions', two)).toBe('done: 2 conditions');
  });

  test('given 25 hours of unpaid work set for a conditional caution › when it became a diversionary caution › then a limit is passed', () => {
    const events = carryOut(eventsThrough('conditioned', { conditions: [unpaidWork(25)] }), []);
    const { disposal } = caseThrough('chosen', { disposal: 'DC' });
    expect(step('conditions', { ...fold(events), disposal }, underPart6)).toBe('problem: Over a limit');
  });
});

describe('what stands in the place of conditions', () => {
  const of = (disposal: Disposal, conditions?: readonly Condition[], unanswered: OpenCaseTraits['unanswered'] = []) => {
    const subject = caseThrough('conditioned', { disposal, unanswered });
    return step('conditions', conditions ? { ...subject, conditions } : subject, settingsInUse(disposal));
  };

  test.each<readonly [string, string | undefined, string]>([
    ['a simple caution', of('SC'), 'done: None needed'],
    ['a simple caution with a condition left from before', of('SC', [attendance]), 'problem: Set for another disposal'],
    ['a community resolution', of('CR'), 'done: 1 action'],
    ['a community resolution that asks nothing', of('CR', []), 'done: Nothing asked'],
    ['a penalty notice', of('PND'), 'done: Tier chosen'],
    ['a penalty notice without its tier', of('PND', []), 'to-do: Not started'],
    ['a completed outcome 22', of('O22'), 'done: Completed'],
    ['an outcome 22 that goes on', of('O22', undefined, ['outcome22CompletedOn']), 'to-do: To be completed'],
    ['an outcome 22 without its activity', of('O22', []), 'to-do: Not started'],
  ])('given %s › when the step is shown › then: %3$s', (_, shown, expected) => {
    expect(shown).toBe(expected);
  });

  test('given a penalty notice that is read › when giving is shown › then one signs', () => {
    expect(step('give-and-sign', caseThrough('read', { disposal: 'PND' }))).toBe('to-do: 0 of 1 signed');
    expect(step('give-and-sign', caseThrough('chosen', { disposal: 'SC' }))).toBe('to-do: Not started');
    expect(step('give-and-sign', caseThrough('chosen', { disposal: 'PND' }))).toBe('locked: After conditions');
  });
});

describe('give and sign', () => {
  test.each([
    [0, 'to-do: Not started'],
    [1, 'to-do: 1 of 6 read out'],
    [5, 'to-do: 5 of 6 read out'],
    [6, 'to-do: 0 of 2 signed'],
  ])('given %i of six statements read › when the step is shown › then: %s', (count, expected) => {
    const events = carryOut(eventsThrough('conditioned'), readings.slice(0, count));
    expect(step('give-and-sign', fold(events))).toBe(expected);
  });

  test('given the person signed with an interpreter and an appropriate adult to sign too › when the step is shown › then two of four', () => {
    const events = carryOut(eventsThrough('consented', { supported: true }), [signs('interpreter'), signs('person')]);
    expect(step('give-and-sign', fold(events))).toBe('to-do: 2 of 4 signed');
  });

  test('given everyone signed › when the wording of a condition changes › then it and the three after it are to be read again', () => {
    const changed = carryOut(eventsThrough('signed'), [
      { type: 'SetCondition', condition: { ...attendance, wording: 'Go to one session.' } },
    ]);
    expect(step('give-and-sign', fold(changed))).toBe('to-do: 2 of 6 read out');
  });
});

test('given needs asked of one pathway › when the rail is shown › then the step says so', () => {
  const asked = carryOut(eventsThrough('opened'), [
    {
      type: 'AssessNeeds',
      needs: [{ pathway: 'accommodation', present: 'no', linkedToOffending: false, linkedToHarm: false, sources: [] }],
    },
  ]);
  expect(step('needs', fold(asked))).toBe('done: 1 pathway asked');
});
