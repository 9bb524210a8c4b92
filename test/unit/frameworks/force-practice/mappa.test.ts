import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { decide } from '../../../../shared/domain/case/decide.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { factsOf } from '../../../../shared/domain/case/facts.ts';
import { screenedDisposals } from '../../../../shared/frameworks/disposals.ts';
import type { Facts } from '../../../../shared/frameworks/facts.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day } from '../../../factories/given-case.ts';
import { carryOut, contextFor, eventsThrough, gives } from '../../../factories/open-case.ts';
import { mappaContact, mappaFlag, recordsContact, setsFlag } from '../../../factories/people.ts';
import { evaluation, lawfulFor, outcomeOf } from '../lawful-facts.ts';

describe.each(screenedDisposals)('given %s is available', (disposal) => {
  const outcome = (mappa: Facts['person']['mappa'], authorities: Facts['authorities'] = []) => {
    const { person } = lawfulFor(disposal);
    const facts = lawfulFor(disposal, { person: { ...person, ...(mappa && { mappa }) }, authorities });
    return outcomeOf(frozen(facts), disposal, 'S1-07');
  };
  const managed = (isContactRecorded: boolean) => ({ category: '2', level: '3', isContactRecorded }) as const;

  test('when nobody flagged MAPPA › then the rule says nothing', () => {
    expect(outcome(undefined)).toBeUndefined();
  });

  test('when no contact is recorded › then it is barred, whoever agreed', () => {
    expect(outcome(managed(false))).toBe('bar');
    expect(outcome(managed(false), ['inspector', 'superintendent'])).toBe('bar');
  });

  test.each([
    [[], 'authority'],
    [['sergeant'], 'authority'],
    [['inspector'], 'pass'],
    [['superintendent'], 'pass'],
    [['prosecutor'], 'authority'],
  ] as const)('when a contact is recorded and %j agreed › then it is %s', (authorities, answer) => {
    expect(outcome(managed(true), authorities)).toBe(answer);
  });

  test('when both are there › then the disposal stays available', () => {
    const { person } = lawfulFor(disposal);
    const met = lawfulFor(disposal, { person: { ...person, mappa: managed(true) }, authorities: ['inspector'] });
    expect(evaluation(met, disposal).status).toBe('available');
  });
});

describe('given a conditional caution was signed', () => {
  const signed = eventsThrough('signed');
  const given = (...commands: readonly CaseCommand[]) => {
    const decision = decide(fold(carryOut(signed, commands)), gives, contextFor());
    return decision.ok ? 'given' : decision.error.kind;
  };
  const ends: CaseCommand = {
    type: 'EndPersonFlag',
    flagId: mappaFlag.flagId,
    endedOn: day('2026-11-20'),
    reason: 'Set on the wrong record.',
  };

  test.each<[string, readonly CaseCommand[], string]>([
    ['flagged with MAPPA', [setsFlag(mappaFlag)], 'disposal-barred'],
    [
      'flagged, and a contact was with somebody else',
      [setsFlag(mappaFlag), recordsContact({ ...mappaContact, about: 'probation' })],
      'disposal-barred',
    ],
    ['flagged, with a contact', [setsFlag(mappaFlag), recordsContact()], 'authority-needed'],
    ['flagged, and the flag ended', [setsFlag(mappaFlag), ends], 'given'],
    ['flagged from tomorrow', [setsFlag({ ...mappaFlag, from: day('2026-11-21') })], 'given'],
    ['flagged until yesterday', [setsFlag({ ...mappaFlag, until: day('2026-11-19') })], 'given'],
    ['flagged until today', [setsFlag({ ...mappaFlag, until: day('2026-11-20') })], 'disposal-barred'],
  ])('when the person is %s › then giving it is answered as the law stands', (_, commands, answer) => {
    expect(given(...commands)).toBe(answer);
  });
});

test('given a flag and a contact › when the facts are read › then they say so, and nothing when there is no flag', () => {
  const factsAfter = (...commands: readonly CaseCommand[]) =>
    factsOf(fold(carryOut(eventsThrough('opened'), commands)), {
      today: day('2026-11-20'),
      giver: 'sergeant',
      settings: contextFor().settings.settings,
    }).person;
  expect(Object.keys(factsAfter())).not.toContain('mappa');
  expect(factsAfter(setsFlag(mappaFlag)).mappa).toEqual({ category: '2', level: '3', isContactRecorded: false });
  expect(factsAfter(setsFlag(mappaFlag), recordsContact()).mappa).toMatchObject({ isContactRecorded: true });
});
