import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { decideVictims } from '../../../../shared/domain/victims/decide-victims.ts';
import type { Victim } from '../../../../shared/domain/victims/victim.ts';
import type { VictimCommand } from '../../../../shared/domain/victims/victim-commands.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day, givenAt, id, instant, sergeant } from '../../../factories/given-case.ts';
import { caseThrough } from '../../../factories/open-case.ts';
import { nonesuchStores, unansweredCall } from '../../../factories/victims.ts';

const recorded = { recordedAt: givenAt, recordedBy: sergeant };
const petra: Victim = {
  victimId: id('vctm', 2),
  kind: 'person',
  name: 'Petra DUMMERSLEY',
  contacts: [{ ...unansweredCall, contactId: id('cntct', 2), victimId: id('vctm', 2), ...recorded }],
  views: { words: 'An apology is enough.', compensationPence: 3_440, wants: 'R1', ...recorded },
  duties: { personalStatement: 'offered', toldOn: day('2026-11-19') },
};
const store: Victim = { ...nonesuchStores, contacts: [] };
const subject: Case = frozen({ ...caseThrough('opened'), victims: [store, petra] });
const none: Case = frozen({ ...caseThrough('opened'), victims: [] });

const asked = (command: VictimCommand, on: Case = subject) => {
  const decision = decideVictims(on, command, { now: givenAt });
  return decision.ok ? decision.value : decision.error.kind;
};

describe('given a business nobody asked and a person who gave views', () => {
  test('when the business is corrected › then the event holds the whole of its details', () => {
    const victim = { ...nonesuchStores, name: 'Nonesuch Stores Ltd', vulnerabilities: ['repeat' as const] };
    expect(asked({ type: 'CorrectVictim', victim })).toEqual([{ type: 'VictimCorrected', victim }]);
  });

  test('when one field of her views changes › then the event holds all of them as they now are, and none of the store', () => {
    expect(
      asked({ type: 'RecordVictimViews', victimId: petra.victimId, change: { restorative: 'interested' } }),
    ).toEqual([
      {
        type: 'VictimViewsRecorded',
        victimId: petra.victimId,
        views: { words: 'An apology is enough.', compensationPence: 3_440, wants: 'R1', restorative: 'interested' },
      },
    ]);
  });

  test('when she withdraws her claim and wants none of the actions › then the amount is gone and "none" is kept', () => {
    const change = { compensationPence: undefined, wants: null };
    expect(asked({ type: 'RecordVictimViews', victimId: petra.victimId, change })).toEqual([
      {
        type: 'VictimViewsRecorded',
        victimId: petra.victimId,
        views: { words: 'An apology is enough.', wants: null },
      },
    ]);
  });

  test('when her statement is taken › then the day she was told stays', () => {
    const change = { personalStatement: 'taken' as const };
    expect(asked({ type: 'RecordVictimDuties', victimId: petra.victimId, change })).toEqual([
      {
        type: 'VictimDutiesRecorded',
        victimId: petra.victimId,
        duties: { personalStatement: 'taken', toldOn: '2026-11-19' },
      },
    ]);
  });

  test('when her attempt is put right › then it may keep its id', () => {
    const contact = { ...unansweredCall, contactId: id('cntct', 2), victimId: petra.victimId, note: 'Wrong number.' };
    expect(asked({ type: 'ContactVictim', contact })).toEqual([{ type: 'VictimContacted', contact }]);
  });

  test.each<[string, VictimCommand, string]>([
    [
      'her attempt is claimed for the store',
      { type: 'ContactVictim', contact: { ...unansweredCall, contactId: id('cntct', 2) } },
      'already-on-this-case',
    ],
    ['the store is added again', { type: 'AddVictim', victim: nonesuchStores }, 'already-on-this-case'],
    ['no victim is recorded', { type: 'RecordNoVictim', reason: 'None found.' }, 'already-on-this-case'],
    [
      'a stranger is corrected',
      { type: 'CorrectVictim', victim: { ...nonesuchStores, victimId: id('absent') } },
      'not-on-this-case',
    ],
    ['a stranger is removed', { type: 'RemoveVictim', victimId: id('absent') }, 'not-on-this-case'],
    [
      'a stranger is contacted',
      { type: 'ContactVictim', contact: { ...unansweredCall, victimId: id('absent') } },
      'not-on-this-case',
    ],
    [
      'a stranger gives views',
      { type: 'RecordVictimViews', victimId: id('absent'), change: { words: 'No.' } },
      'not-on-this-case',
    ],
    [
      'a stranger is told',
      { type: 'RecordVictimDuties', victimId: id('absent'), change: { toldOn: day('2026-11-19') } },
      'not-on-this-case',
    ],
  ])('when %s › then %3$s', (_, command, refusal) => {
    expect(asked(command)).toBe(refusal);
  });
});

describe('given it is 02:14 on 20 November 2026', () => {
  test.each([
    ['2026-11-20T02:14:00.000Z', true],
    ['2026-11-20T02:14:00.001Z', false],
  ])('when an attempt of %s is recorded › then it is taken: %s', (madeAt, isTaken) => {
    const contact = { ...unansweredCall, madeAt: instant(madeAt) };
    const expected = isTaken ? [{ type: 'VictimContacted', contact }] : 'not-yet-happened';
    expect(asked({ type: 'ContactVictim', contact })).toEqual(expected);
  });

  test.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
  ])('when the store is recorded as told on %s › then it is taken: %s', (toldOn, isTaken) => {
    const { victimId } = store;
    const expected = isTaken ? [{ type: 'VictimDutiesRecorded', victimId, duties: { toldOn } }] : 'not-yet-happened';
    expect(asked({ type: 'RecordVictimDuties', victimId, change: { toldOn: day(toldOn) } })).toEqual(expected);
  });

  test.each([
    ['answered on the day itself', { answer: 'answered', point: 'intake', on: day('2026-11-20') }, true],
    ['answered on the day after', { answer: 'answered', point: 'intake', on: day('2026-11-21') }, false],
    ['put off until the day after', { answer: 'deferred', point: 'intake', until: day('2026-11-21') }, true],
  ] as const)('when an offer of support is recorded as %s › then it is taken: %3$s', (_, prompt, isTaken) => {
    const { victimId } = store;
    const duties = { prompts: [prompt] };
    const expected = isTaken ? [{ type: 'VictimDutiesRecorded', victimId, duties }] : 'not-yet-happened';
    expect(asked({ type: 'RecordVictimDuties', victimId, change: { prompts: [prompt] } })).toEqual(expected);
  });
});

test('given no victim › when it is recorded that none can be identified › then the reason is kept', () => {
  expect(asked({ type: 'RecordNoVictim', reason: 'Nobody was harmed.' }, none)).toEqual([
    { type: 'NoIdentifiableVictim', reason: 'Nobody was harmed.' },
  ]);
});
