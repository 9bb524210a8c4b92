import { argon2Sync, createDecipheriv } from 'node:crypto';
import { expect, test } from 'vitest';
import { argon2Costs, makeUserSlot, openUserSlot } from '../../../../../electron/services/vault/user-slot.ts';
import type { Station, User } from '../../../../../shared/contract/index.ts';
import { lightArgon2, passphrase, watchedRandom } from './fixtures.ts';

const station: Station = {
  stationId: '1'.repeat(26),
  name: 'Sampleton custody suite',
  forceCode: '99',
  forceName: 'Sampleton Police',
};
const user: User = { userId: '2'.repeat(26), name: 'Dummersley Testowska', rank: 'sergeant', role: 'administrator' };
const unitKey = new Uint8Array(32).map((_, index) => index);

test('given the costs of production, then they are those of the second recommendation of RFC 9106 in one lane', () => {
  expect(argon2Costs).toEqual({ memory: 65_536, passes: 3, parallelism: 1 });
});

test("given a slot, when Node's own Argon2id and AES open it by hand, then the unit key is there", async () => {
  const slot = await makeUserSlot({ station, user, passphrase, unitKey }, watchedRandom(), lightArgon2);
  const key = argon2Sync('argon2id', {
    message: passphrase,
    nonce: Buffer.from(slot.argon2id.salt, 'hex'),
    memory: 8,
    passes: 1,
    parallelism: 1,
    tagLength: 32,
  });
  const wrapped = Buffer.from(slot.wrappedUnitKey, 'hex');
  const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, 12));
  decipher.setAAD(
    Buffer.from(
      '["proviso/user-slot/1",' +
        '["11111111111111111111111111","Sampleton custody suite","99","Sampleton Police"],' +
        '["22222222222222222222222222","Dummersley Testowska","sergeant",null,"administrator"],' +
        `[8,1,1,"${slot.argon2id.salt}"]]`,
    ),
  );
  decipher.setAuthTag(wrapped.subarray(44));
  expect(Uint8Array.from(Buffer.concat([decipher.update(wrapped.subarray(12, 44)), decipher.final()]))).toEqual(
    unitKey,
  );
});

test('given two slots of one user, then salt and wrapped key differ and both open', async () => {
  const request = { station, user, passphrase, unitKey };
  const one = await makeUserSlot(request, watchedRandom(), lightArgon2);
  const other = await makeUserSlot(request, watchedRandom(), lightArgon2);
  expect(one.argon2id.salt).not.toBe(other.argon2id.salt);
  expect(one.wrappedUnitKey).not.toBe(other.wrappedUnitKey);
  for (const slot of [one, other]) {
    expect(Uint8Array.from((await openUserSlot(station, slot, passphrase)) ?? [])).toEqual(unitKey);
  }
});
