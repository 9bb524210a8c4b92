import { describe, expect, test } from 'vitest';
import { createReference } from '../../../../../electron/services/reference/reference.ts';
import { contract } from '../../../../../shared/contract/index.ts';
import type { ReferenceFile } from '../../../../../shared/reference/reference-data.ts';
import type { OffenceUpdate } from '../../../../../shared/reference/updated-offences.ts';

const file = JSON.stringify({
  format: 'proviso-reference-data/1',
  source: 'a list 1.2.3',
  retrievedOn: '2026-11-20',
  codes: ['CJ88001', 'TH68010'],
  titles: ['Common assault', 'Theft from a shop'],
  categories: 'CSCE',
  flags: '33',
  forces: [{ code: '01', name: 'Metropolitan Police Service' }],
} satisfies Omit<ReferenceFile, 'retrievedOn'> & { retrievedOn: string });

const given = (offenceUpdates: readonly OffenceUpdate[] = []) => {
  let loads = 0;
  const reference = createReference({
    load: async () => {
      loads += 1;
      return file;
    },
    updates: () => ({ version: offenceUpdates.length, offences: offenceUpdates }),
  });
  return { reference, loads: () => loads };
};

describe('given the reference service', () => {
  test('when nothing was asked › then nothing is loaded, and after many questions › then once', async () => {
    const { reference, loads } = given();
    expect(loads()).toBe(0);
    await Promise.all([
      reference.referenceForces({}),
      reference.forceName('01'),
      reference.about(),
      reference.referenceSearchOffences({ query: 'theft', limit: 5 }),
      reference.referenceOffence({ cjsCode: 'TH68010' }),
    ]);
    expect(loads()).toBe(1);
  });

  test('when each channel is asked › then the answer is what the contract says', async () => {
    const { reference } = given();
    const forces = await reference.referenceForces({});
    const found = await reference.referenceSearchOffences({ query: 'shoplifting', limit: 5 });
    const offence = await reference.referenceOffence({ cjsCode: 'th68010' });
    if (!forces.ok || !found.ok || !offence.ok) throw new Error('none of these fails');
    expect(contract.referenceForces.response.parse(forces.value).forces).toHaveLength(1);
    expect(contract.referenceSearchOffences.response.parse(found.value).offences[0]?.cjsCode).toBe('TH68010');
    expect(contract.referenceOffence.response.parse(offence.value).offence?.title).toBe('Theft from a shop');
  });

  test('when a code is unknown › then the offence is null', async () => {
    expect(await given().reference.referenceOffence({ cjsCode: 'ZZ99999' })).toEqual({
      ok: true,
      value: { offence: null },
    });
  });

  test('when a force is named by its code › then an unknown one has no name', async () => {
    const { reference } = given();
    expect(await reference.forceName('01')).toBe('Metropolitan Police Service');
    expect(await reference.forceName('99')).toBeNull();
  });

  test('when the program tells about itself › then it counts the offences and names their source and day', async () => {
    expect(await given().reference.about()).toEqual({ count: 2, source: 'a list 1.2.3', retrievedOn: '2026-11-20' });
  });

  test('when the file is damaged › then every question throws', async () => {
    const reference = createReference({
      load: async () => '{"format":"proviso',
      updates: () => ({ version: 0, offences: [] }),
    });
    await expect(reference.referenceForces({})).rejects.toThrow();
    await expect(reference.about()).rejects.toThrow();
  });
});

describe('given a pack that brings a new offence and changes one', () => {
  const newer: OffenceUpdate = {
    cjsCode: 'CP26001',
    title: 'Assault on a retail worker',
    category: 'CE',
    recordable: true,
    from: null,
    until: null,
  };
  const updates: OffenceUpdate[] = [];
  const { reference } = given(updates);
  const found = async (query: string) => {
    const answer = await reference.referenceSearchOffences({ query, limit: 5 });
    return answer.ok ? answer.value.offences.map(({ cjsCode }) => cjsCode) : [];
  };

  test('when it is searched before and after the pack is adopted › then the new offence is found only after', async () => {
    expect(await found('retail worker')).not.toContain('CP26001');
    updates.push(newer, { ...newer, cjsCode: 'CJ88001', title: 'Common assault, as amended', category: 'CE' });
    expect(await found('retail worker')).toContain('CP26001');
    const changed = await reference.referenceOffence({ cjsCode: 'CJ88001' });
    expect(changed).toMatchObject({
      ok: true,
      value: { offence: { title: 'Common assault, as amended', classHint: 'either-way', notifiable: true } },
    });
    expect(contract.referenceOffence.response.safeParse(changed.ok && changed.value).success).toBe(true);
  });
});
