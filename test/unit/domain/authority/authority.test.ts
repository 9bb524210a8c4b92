import { describe, expect, test } from 'vitest';
import type { AuthorityAnswer } from '../../../../shared/domain/authority/authority-events.ts';
import { authoritiesNeeded } from '../../../../shared/domain/authority/authority-needed.ts';
import { canAnswer } from '../../../../shared/domain/authority/decide-authority.ts';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import { decide } from '../../../../shared/domain/case/decide.ts';
import type { Actor, CaseEvent } from '../../../../shared/domain/case/events.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { factsOf } from '../../../../shared/domain/case/facts.ts';
import { dayOf } from '../../../../shared/time.ts';
import { id, sergeant, settingsInUse } from '../../../factories/given-case.ts';
import { carryOut, contextFor, eventsThrough } from '../../../factories/open-case.ts';

const inspector: Actor = { userId: id('inspector'), name: 'Placeholder Grace', rank: 'inspector' };
const requestId = id('request');
const attestation = 'a'.repeat(64);

const asks: CaseCommand = {
  type: 'RequestAuthority',
  request: { requestId, authority: 'inspector', rules: ['ALL-02'], reason: 'First incident, victim supports it.' },
};
const answers = (outcome: AuthorityAnswer['outcome'], officer = inspector): CaseCommand => ({
  type: 'AnswerAuthority',
  answer: { requestId, outcome, reason: 'Proportionate in the circumstances.' },
  officer,
  attestation,
});

const asked = carryOut(eventsThrough('screened'), [asks]);
const outcomeOf = (events: readonly CaseEvent[], command: CaseCommand, own?: 'allowed' | 'forbidden') => {
  const { settings } = settingsInUse('ACC');
  const context = contextFor(
    {},
    { settings: { ...settingsInUse('ACC'), settings: { ...settings, selfAuthority: own } } },
  );
  const decision = decide(fold(events), command, context);
  return decision.ok ? 'carried out' : decision.error.kind;
};

describe('given a request for an inspector’s authority', () => {
  test('when an inspector grants it › then it is on record in their name, for the rules asked about', () => {
    const after = fold(carryOut(asked, [answers('granted')]));
    expect(after.authorityRequests[0]?.answer).toMatchObject({ outcome: 'granted', officer: inspector });
    expect(after.authorities).toEqual([
      expect.objectContaining({ authority: 'inspector', name: 'Placeholder Grace', rules: ['ALL-02'], by: inspector }),
    ]);
  });

  test.each(['refused', 'referred-back'] as const)('when it is %s › then no authority is on record', (outcome) => {
    const after = fold(carryOut(asked, [answers(outcome)]));
    expect(after.authorities).toEqual([]);
    expect(after.authorityRequests[0]?.answer?.outcome).toBe(outcome);
  });

  test('when it is answered twice, or was never asked › then there is no such open request', () => {
    expect(outcomeOf(carryOut(asked, [answers('refused')]), answers('granted'))).toBe('authority-request-not-open');
    expect(outcomeOf(eventsThrough('screened'), answers('granted'))).toBe('authority-request-not-open');
  });

  test('when the same request is made again › then it is on the case already', () => {
    expect(outcomeOf(asked, asks)).toBe('already-on-this-case');
  });

  test.each([
    ['constable', 'authority-rank-too-low'],
    ['sergeant', 'authority-rank-too-low'],
    ['inspector', 'carried out'],
    ['superintendent', 'carried out'],
    ['investigating-officer', 'authority-rank-too-low'],
    ['prosecution-authorised', 'authority-rank-too-low'],
  ] as const)('when a %s answers › then: %s', (rank, outcome) => {
    expect(outcomeOf(asked, answers('granted', { ...inspector, rank }))).toBe(outcome);
    expect(canAnswer(rank, 'inspector')).toBe(outcome === 'carried out');
  });

  test('when whoever asked answers it › then only a force that allows it lets them', () => {
    const self = answers('granted', { ...sergeant, rank: 'inspector' });
    expect(outcomeOf(asked, self)).toBe('authority-own-request');
    expect(outcomeOf(asked, self, 'forbidden')).toBe('authority-own-request');
    expect(outcomeOf(asked, self, 'allowed')).toBe('carried out');
  });
});

describe('given rules that ask for authority', () => {
  const policy = { '*': 'superintendent' as const };
  const settings = {
    ...settingsInUse('ACC').settings,
    policy: {
      ...settingsInUse('ACC').settings.policy,
      knifeOrWeapon: policy,
      hateCrime: { '*': 'inspector' as const },
    },
  };
  const needed = (markers: Record<string, boolean>) => {
    const subject = fold(eventsThrough('screened', { markers }));
    const facts = factsOf(subject, { today: dayOf(contextFor().now), giver: 'sergeant', settings });
    return Object.fromEntries(authoritiesNeeded(subject, 'CR', facts).map(({ rule, least }) => [rule.id, least]));
  };

  test('when force policy names a superintendent for weapons › then the least that settles it is a superintendent', () => {
    expect(needed({ knifeOrWeapon: true })['ALL-05']).toBe('superintendent');
    expect(needed({})['ALL-05']).toBeUndefined();
  });

  test('when it is a hate crime under an inspector’s policy › then an inspector settles ALL-02', () => {
    expect(needed({ hateCrime: true })['ALL-02']).toBe('inspector');
  });

  test('when it is a case for the DPP’s consent › then only a prosecutor settles ALL-01', () => {
    expect(needed({ consentOrDeath: true })['ALL-01']).toBe('prosecutor');
  });
});
