import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../shared/domain/case/facts.ts';
import type { Victim } from '../../../../shared/domain/victims/victim.ts';
import { evaluate } from '../../../../shared/frameworks/evaluate.ts';
import { attendance, day, givenAt, id, sergeant, settingsInUse } from '../../../factories/given-case.ts';
import { caseThrough } from '../../../factories/open-case.ts';
import { nonesuchStores, unansweredCall } from '../../../factories/victims.ts';

/** What the screen records becomes what the rules read: PCSC Act 2022 s100(3) and (5). */

const recorded = { recordedAt: givenAt, recordedBy: sergeant };
const unasked: Victim = { ...nonesuchStores, contacts: [] };
const called: Victim = { ...unasked, contacts: [{ ...unansweredCall, ...recorded }] };
const wanting = (wants: string | null): Victim => ({ ...unasked, views: { wants, ...recorded } });

const chosen = caseThrough('chosen', { disposal: 'DC' });
const settings = {
  ...settingsInUse('DC').settings,
  communityRemedy: {
    area: 'Northmere',
    actions: [
      { reference: 'R1', wording: 'Write a letter.' },
      { reference: 'R2', wording: 'Repair the damage.' },
    ],
  },
};

/** The rules on victims that stand in the way, of victims who each have their own id. */
function firing(victims: readonly Victim[], remedyAction?: string): readonly string[] {
  const subject = {
    ...chosen,
    victims: victims.map((victim, index) => ({ ...victim, victimId: id('vctm', index + 1) })),
    conditions: [{ ...attendance, ...(remedyAction && { remedyAction }) }],
  };
  const facts = factsOf(subject, { today: day('2026-11-20'), giver: 'sergeant', settings });
  const [evaluation] = evaluate(facts, ['DC'], ['conditions']);
  return (evaluation?.findings ?? [])
    .filter(({ rule, outcome }) => (rule.id === 'P6-14' || rule.id === 'P6-15') && outcome !== 'pass')
    .map(({ rule, outcome }) => `${rule.id} ${outcome}`);
}

describe('given a diversionary caution with one condition that carries out no action', () => {
  test.each<[string, readonly Victim[], readonly string[]]>([
    ['nobody was asked', [unasked], ['P6-14 bar']],
    ['one was called without answer', [called], []],
    ['one gave views without a recorded attempt', [wanting(null)], []],
    ['one of two was asked', [called, unasked], ['P6-14 bar']],
    ['the only victim wants a listed action', [wanting('R1')], ['P6-15 authority']],
    ['both want the same', [wanting('R1'), wanting('R1')], ['P6-15 authority']],
    ['they want different actions', [wanting('R1'), wanting('R2')], []],
    ['one wants an action and one none', [wanting('R1'), wanting(null)], []],
    ['one wants an action and one only got a call', [wanting('R1'), called], []],
    ['the action is not in the document', [wanting('R9')], []],
  ])('when %s › then %3$j', (_, victims, rules) => {
    expect(firing(victims)).toEqual(rules);
  });

  test('when the condition carries out the action both want › then nothing stands in the way', () => {
    expect(firing([wanting('R1'), wanting('R1')], 'R1')).toEqual([]);
    expect(firing([wanting('R1'), wanting('R1')], 'R2')).toEqual(['P6-15 authority']);
  });
});
