import { describe, expect, test } from 'vitest';
import type { Victim } from '../../../../shared/domain/victims/victim.ts';
import { type VictimPrompt, victimDutiesSchema } from '../../../../shared/domain/victims/victim-events.ts';
import { promptsOf, withoutPrompt, withPrompt } from '../../../../shared/domain/victims/victim-prompts.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day, givenAt } from '../../../factories/given-case.ts';
import { caseThrough } from '../../../factories/open-case.ts';
import { nonesuchStores } from '../../../factories/victims.ts';

const today = day('2026-11-20');
const answered: VictimPrompt = { answer: 'answered', point: 'intake', on: today };
const putOffTo = (until: string): VictimPrompt => ({ answer: 'deferred', point: 'intake', until: day(until) });
const victimWith = (...prompts: readonly VictimPrompt[]): Victim =>
  frozen({ ...nonesuchStores, contacts: [], duties: { prompts: [...prompts] } });
const states = (...asked: Parameters<typeof promptsOf>) => promptsOf(...asked).map(({ state }) => state);

describe('given a victim who was not asked', () => {
  test.each([
    ['opened', ['due', 'not-reached', 'not-reached']],
    ['screened', ['due', 'not-reached', 'not-reached']],
    ['chosen', ['due', 'due', 'not-reached']],
    ['given', ['due', 'due', 'due']],
  ] as const)('when the case is %s › then intake, decision and issue are %j', (point, expected) => {
    expect(states({ ...nonesuchStores, contacts: [] }, caseThrough(point), today)).toEqual(expected);
  });

  test('when the signing was reopened and nothing is chosen › then every opportunity has come', () => {
    const { given } = caseThrough('given');
    if (!given) throw new Error('The case is given');
    const reopened = {
      ...caseThrough('screened'),
      earlierGivings: [{ ...given, reopened: { reason: 'A wrong date.', at: givenAt } }],
    };
    expect(states({ ...nonesuchStores, contacts: [] }, reopened, today)).toEqual(['due', 'due', 'due']);
  });
});

describe('given an offer at intake', () => {
  test.each<[string, VictimPrompt, object]>([
    ['answered', answered, { state: 'answered', day: today }],
    ['put off until tomorrow', putOffTo('2026-11-21'), { state: 'deferred', day: '2026-11-21' }],
    ['put off until today', putOffTo('2026-11-20'), { state: 'due-again', day: '2026-11-20' }],
    ['put off until yesterday', putOffTo('2026-11-19'), { state: 'due-again', day: '2026-11-19' }],
  ])('when it was %s › then that is how it stands', (_, prompt, expected) => {
    expect(promptsOf(victimWith(prompt), caseThrough('opened'), today)[0]).toEqual({ point: 'intake', ...expected });
  });

  test('when it was answered early at the decision › then it stays answered', () => {
    const early: VictimPrompt = { ...answered, point: 'decision' };
    expect(states(victimWith(early), caseThrough('opened'), today)).toEqual(['due', 'answered', 'not-reached']);
  });

  test('when it was put off and is then answered › then one prompt of it is left, and the other stays', () => {
    const decision: VictimPrompt = { ...answered, point: 'decision' };
    const prompts = withPrompt([putOffTo('2026-11-21'), decision], answered);
    expect(prompts).toEqual([decision, answered]);
    expect(victimDutiesSchema.safeParse({ prompts }).success).toBe(true);
    expect(withoutPrompt(prompts, 'intake')).toEqual([decision]);
  });

  test('when it is said twice › then the record is refused', () => {
    expect(victimDutiesSchema.safeParse({ prompts: [answered, putOffTo('2026-11-21')] }).success).toBe(false);
  });
});
