import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { summaryOf } from '../../../../shared/domain/case/summary.ts';
import { evolveVictims } from '../../../../shared/domain/victims/evolve-victims.ts';
import type { Victim } from '../../../../shared/domain/victims/victim.ts';
import type { VictimEventBody } from '../../../../shared/domain/victims/victim-events.ts';
import { frozen } from '../../../factories/frozen.ts';
import { givenAt, id, instant, sergeant } from '../../../factories/given-case.ts';
import { caseThrough } from '../../../factories/open-case.ts';
import { nonesuchStores, unansweredCall } from '../../../factories/victims.ts';

const recorded = { recordedAt: givenAt, recordedBy: sergeant };
const first = { ...unansweredCall, ...recorded };
const store: Victim = {
  ...nonesuchStores,
  contacts: [first],
  views: { words: 'Pay for it.', ...recorded },
  duties: { personalStatement: 'declined' },
};
const petra: Victim = { victimId: id('vctm', 2), kind: 'person', name: 'Petra DUMMERSLEY', contacts: [] };
const subject: Case = frozen({ ...caseThrough('opened'), victims: [store, petra] });
const victimsAfter = (body: VictimEventBody, on: Case = subject) => evolveVictims(on, body, recorded).victims;

describe('given a store with an attempt, views and duties, and a person without', () => {
  test('when the store is corrected › then its attempts, views and duties stay, and details not named are gone', () => {
    const before: Case = { ...subject, victims: [{ ...store, phone: '07700 900441' }, petra] };
    const victim = { ...nonesuchStores, name: 'Nonesuch Stores Ltd' };
    expect(victimsAfter({ type: 'VictimCorrected', victim }, before)).toEqual([
      { ...store, name: 'Nonesuch Stores Ltd' },
      petra,
    ]);
  });

  test('when an attempt of before is added › then attempts stand in the order they were made', () => {
    const contact = { ...unansweredCall, contactId: id('cntct', 2), madeAt: instant('2026-11-18T21:15:00.000Z') };
    expect(victimsAfter({ type: 'VictimContacted', contact })).toEqual([
      { ...store, contacts: [{ ...contact, ...recorded }, first] },
      petra,
    ]);
  });

  test('when its attempt is put right › then it takes the place of the first record', () => {
    const contact = { ...unansweredCall, outcome: 'message-left' as const };
    expect(victimsAfter({ type: 'VictimContacted', contact })).toEqual([
      { ...store, contacts: [{ ...contact, ...recorded }] },
      petra,
    ]);
  });

  test('when the person gives views › then only theirs change', () => {
    const views = { onDisposal: 'supports' as const };
    expect(victimsAfter({ type: 'VictimViewsRecorded', victimId: petra.victimId, views })).toEqual([
      store,
      { ...petra, views: { ...views, ...recorded } },
    ]);
  });

  test('when the store is removed › then the person stays', () => {
    expect(victimsAfter({ type: 'VictimRemoved', victimId: store.victimId })).toEqual([petra]);
  });
});

test('given victims with every detail › when the worklist row is made › then nothing of them is in it', () => {
  const secret = 'DUMMERSLEY-secret';
  const victim: Victim = {
    victimId: id('vctm'),
    kind: 'person',
    name: `Petra ${secret}`,
    contactName: secret,
    phone: secret,
    email: secret,
    preferredTimes: secret,
    safeContact: secret,
    contacts: [{ ...unansweredCall, note: secret, madeBy: secret, ...recorded }],
    views: { words: secret, wants: secret, ...recorded },
    duties: { viewsTakenIntoAccount: secret, support: [{ kind: 'other', service: secret, answer: 'offered' }] },
  };
  expect(JSON.stringify(summaryOf({ ...subject, victims: [victim] }))).not.toContain(secret);
});
