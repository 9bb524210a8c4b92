import { describe, expect, it } from 'vitest';
import { createDelivery, type DeliveryPorts, type DeliveryProgress } from '../../../../renderer/app/deliver-queued.ts';
import type { BridgeFailureKind } from '../../../../shared/contract/index.ts';
import type { CaseSummary } from '../../../../shared/domain/case/summary.ts';
import { failure, ok } from '../../../../shared/result.ts';
import { at, caseIdOf, delivered, queued, summaryWith } from './summaries.ts';

const manifestSha256 = 'a'.repeat(64);

/** A worklist and a main process in memory. What is recorded leaves the queue, as in the store. */
function station(exports: readonly CaseSummary['exports'][number][]) {
  let rows = exports.map((exported, index) =>
    summaryWith({ caseId: caseIdOf('abcdefgh'[index] ?? 'z'), exports: [exported] }),
  );
  const state = {
    fails: {} as Record<string, BridgeFailureKind>,
    unreadable: new Set<string>(),
    recordFails: false,
    beforeAnswer: async (_packageId: string) => {},
    asked: [] as string[],
    recorded: [] as string[],
    progress: [] as DeliveryProgress[],
    atOnce: 0,
    mostAtOnce: 0,
    add: (exported: CaseSummary['exports'][number]) => {
      rows = [...rows, summaryWith({ caseId: caseIdOf('y'), exports: [exported] })];
    },
  };
  const ports: DeliveryPorts = {
    summaries: () => rows,
    load: async (caseId) => (state.unreadable.has(caseId) ? failure({ kind: 'case-damaged' }) : ok({ events: [] })),
    deliver: async ({ packageId }) => {
      state.asked.push(packageId);
      state.atOnce += 1;
      state.mostAtOnce = Math.max(state.mostAtOnce, state.atOnce);
      await state.beforeAnswer(packageId);
      state.atOnce -= 1;
      const kind = state.fails[packageId];
      return kind ? failure({ kind }) : ok({ manifestSha256, deliveredAt: at('10:00') });
    },
    recordDelivery: async (caseId, delivery) => {
      if (state.recordFails) return failure({ kind: 'quota' });
      state.recorded.push(`${caseId[0]} ${delivery.packageId} ${delivery.manifestSha256}`);
      rows = rows.map((row) => (row.caseId === caseId ? { ...row, exports: [delivered(delivery.packageId)] } : row));
      return ok(null);
    },
    report: (progress) => state.progress.push(progress),
  };
  return { state, delivery: createDelivery(ports) };
}

const waiting = ({ progress }: { progress: readonly DeliveryProgress[] }) =>
  progress.flatMap((each) => (each.type === 'waiting' ? [`${each.packageId} ${each.problem}`] : []));

describe('given two queued packages and one delivered', () => {
  it('when a round runs, then each queued one is delivered and recorded once, one after the other', async () => {
    const { state, delivery } = station([queued('PV-1'), delivered('PV-2'), queued('PV-3')]);
    await delivery.deliverQueued();
    expect(state.asked).toEqual(['PV-1', 'PV-3']);
    expect(state.recorded).toEqual([`a PV-1 ${manifestSha256}`, `c PV-3 ${manifestSha256}`]);
    expect(state.mostAtOnce).toBe(1);
    expect(state.progress.at(-1)).toEqual({ type: 'ended' });
  });

  it('when rounds are asked for while one runs, then no package is in two deliveries and one more round follows', async () => {
    const { state, delivery } = station([queued('PV-1'), queued('PV-2')]);
    state.fails = { 'PV-2': 'failed' };
    state.beforeAnswer = async () => void delivery.deliverQueued();
    const first = delivery.deliverQueued();
    expect(delivery.deliverQueued()).toBe(first);
    state.beforeAnswer = async (packageId) => {
      if (packageId === 'PV-1') void delivery.deliverQueued();
    };
    await first;
    expect(state.mostAtOnce).toBe(1);
    expect(state.asked).toEqual(['PV-1', 'PV-2', 'PV-2']);
  });
});

describe('given a problem', () => {
  it('when the folder is missing, then no further package is tried and every one is said to wait for it', async () => {
    const { state, delivery } = station([queued('PV-1'), queued('PV-2')]);
    state.fails = { 'PV-1': 'folder-missing' };
    await delivery.deliverQueued();
    expect(state.asked).toEqual(['PV-1']);
    expect(waiting(state)).toEqual(['PV-1 folder-missing', 'PV-2 folder-missing']);
    expect(state.recorded).toEqual([]);
  });

  it('when one package is too big for the disk, then the next is still tried', async () => {
    const { state, delivery } = station([queued('PV-1'), queued('PV-2')]);
    state.fails = { 'PV-1': 'disk-full' };
    await delivery.deliverQueued();
    expect(waiting(state)).toEqual(['PV-1 disk-full']);
    expect(state.recorded).toEqual([`b PV-2 ${manifestSha256}`]);
  });

  it('when a case cannot be read, then main is not asked for it', async () => {
    const { state, delivery } = station([queued('PV-1')]);
    state.unreadable.add(caseIdOf('a'));
    await delivery.deliverQueued();
    expect(state.asked).toEqual([]);
    expect(waiting(state)).toEqual(['PV-1 case-not-read']);
  });

  it('when the delivery cannot be recorded, then it stays queued and the next round asks main again', async () => {
    const { state, delivery } = station([queued('PV-1')]);
    state.recordFails = true;
    await delivery.deliverQueued();
    expect(waiting(state)).toEqual(['PV-1 delivery-not-recorded']);
    state.recordFails = false;
    await delivery.deliverQueued();
    expect(state.asked).toEqual(['PV-1', 'PV-1']);
    expect(state.recorded).toEqual([`a PV-1 ${manifestSha256}`]);
  });
});

describe('given a change of the worklist', () => {
  it('when nothing new is queued, then what was tried is not tried again', async () => {
    const { state, delivery } = station([queued('PV-1')]);
    state.fails = { 'PV-1': 'failed' };
    await delivery.deliverQueued();
    await delivery.deliverNew();
    expect(state.asked).toEqual(['PV-1']);
  });

  it('when a package was added, then a round runs', async () => {
    const { state, delivery } = station([queued('PV-1')]);
    await delivery.deliverQueued();
    state.add(queued('PV-9'));
    await delivery.deliverNew();
    expect(state.asked).toEqual(['PV-1', 'PV-9']);
  });
});

describe('given that it was stopped', () => {
  it('when asked, then nothing is tried', async () => {
    const { state, delivery } = station([queued('PV-1')]);
    delivery.stop();
    await delivery.deliverQueued();
    expect(state.asked).toEqual([]);
  });

  it('when it happens during a delivery, then nothing is recorded and no further package is tried', async () => {
    const { state, delivery } = station([queued('PV-1'), queued('PV-2')]);
    state.beforeAnswer = async () => delivery.stop();
    await delivery.deliverQueued();
    expect(state.asked).toEqual(['PV-1']);
    expect(state.recorded).toEqual([]);
  });
});
