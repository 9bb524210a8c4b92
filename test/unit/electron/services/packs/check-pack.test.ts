import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckContext, checkPack } from '../../../../../electron/services/packs/check-pack.ts';
import { mostPackBytes, packFileSchema, type StationSettings } from '../../../../../shared/domain/pack/pack.ts';
import { packRefusalReasonSchema } from '../../../../../shared/domain/pack/refusal.ts';
import { initialForceSettings } from '../../../../../shared/domain/settings/force-settings.ts';
import { day, instant } from '../../../../factories/given-case.ts';
import { samplePack } from '../../../domain/pack/sample-pack.ts';
import { bytesOf, makeSigner } from './signed-pack.ts';

const signer = makeSigner();
const stranger = makeSigner();
const first: StationSettings = {
  version: 1,
  at: instant('2026-11-01T09:00:00.000Z'),
  by: 'Dummersley Testowska',
  settings: initialForceSettings,
};
const context: CheckContext = {
  trustedSigners: [signer.trusted],
  history: [first],
  today: day('2026-11-20'),
  forceCode: '22',
};
const { settings: _settings, ...lists } = samplePack;
/** The history after issues of the pack were adopted; null: a change by hand. */
const historyAfter = (...issues: (string | null)[]): StationSettings[] => [
  first,
  ...issues.map((issue, index) => ({
    ...first,
    version: index + 2,
    ...(issue !== null && {
      pack: {
        ...lists,
        version: issue,
        signed: { fingerprint: signer.trusted.fingerprint, fileSha256: 'a'.repeat(64) },
      },
    }),
  })),
];

/** `accepted`, or the reason with what it is about. */
function answer(bytes: Uint8Array, changes: Partial<CheckContext> = {}): string {
  const checked = checkPack(bytes, { ...context, ...changes });
  return checked.ok ? 'accepted' : `${checked.error.reason}: ${checked.error.about}`;
}
const answerTo = (pack: object, changes?: Partial<CheckContext>) => answer(bytesOf(signer.signed(pack)), changes);

describe('given a pack signed by a trusted signer', () => {
  test('when it is checked › then its settings, its signer and the hash of the file come back', () => {
    const file = bytesOf(signer.signed());
    expect(checkPack(file, context)).toEqual({
      ok: true,
      value: {
        pack: {
          ...lists,
          signed: {
            fingerprint: signer.trusted.fingerprint,
            fileSha256: createHash('sha256').update(file).digest('hex'),
          },
        },
        settings: samplePack.settings,
        conflicts: [],
        signer: signer.trusted,
      },
    });
  });

  test('when it is written anew with spaces and its members in another order › then it still holds', () => {
    const { pack, signature, format, formatVersion } = signer.signed();
    const turned = Object.fromEntries(Object.entries(pack).toReversed());
    const text = JSON.stringify({ signature, pack: turned, formatVersion, format }, null, 4);
    expect(answer(Buffer.from(`\uFEFF${text}`))).toBe('accepted');
  });

  test('when text in it has spaces around it › then it is signed as it is written and shown without', () => {
    const checked = checkPack(bytesOf(signer.signed({ title: '  Sampleton rules ' })), context);
    expect(checked.ok && checked.value.pack.title).toBe('Sampleton rules');
  });

  test.each([
    ['the day before its first', '2026-11-09', 'not-yet-effective: 2026-11-10'],
    ['its first day', '2026-11-10', 'accepted'],
    ['its last day', '2026-12-31', 'accepted'],
    ['the day after its last', '2027-01-01', 'expired: 2026-12-31'],
  ])('when today is %s › then %s: %s', (_what, today, expected) => {
    expect(answerTo({}, { today: day(today) })).toBe(expected);
  });

  test('when it has no last day › then it does not expire', () => {
    expect(answerTo({ expiresOn: null }, { today: day('2099-01-01') })).toBe('accepted');
  });

  test.each([
    [null, 'accepted'],
    ['22', 'accepted'],
    ['23', 'other-force: 23'],
  ])('when it is for force %s and the station is of 22 › then %s', (forceCode, expected) => {
    expect(answerTo({ forceCode })).toBe(expected);
  });

  test.each([
    ['nothing', [], 'accepted'],
    ['the issue before', ['2026.1'], 'accepted'],
    ['this issue', ['2026.2'], 'same: 2026.2'],
    ['the issue after', ['2026.3'], 'older: 2026.3'],
    ['the tenth issue', ['2026.10'], 'older: 2026.10'],
    ['the issue after, then a change by hand', ['2026.3', null], 'older: 2026.3'],
    ['this issue, then a change by hand', ['2026.2', null], 'accepted'],
  ])('when the station has had %s › then %s', (_what, issues, expected) => {
    expect(answerTo({}, { history: historyAfter(...issues) })).toBe(expected);
  });

  test('when it asks for more hours than the Act and cites no regulations › then it is taken, and the Act holds', () => {
    const settings = { ...samplePack.settings, hourCaps: { DC: 30, CC: 10 } };
    const checked = checkPack(bytesOf(signer.signed({ settings })), context);
    expect(checked.ok && [checked.value.settings.hourCaps, checked.value.conflicts]).toEqual([
      { DC: 20, CC: 10 },
      [{ about: 'hourCaps.DC', asked: 30, held: 20, law: 'PCSC Act 2022 s101(5), (6), (8)' }],
    ]);
  });

  test('when trust in its signer was withdrawn › then it is refused, until the signer is trusted again', () => {
    const withdrawn = {
      at: instant('2026-11-15T09:00:00.000Z'),
      by: 'Dummersley Testowska',
      reason: 'The key was lost.',
    };
    const before = { ...signer.trusted, withdrawn };
    const expected = `signer-withdrawn: ${signer.trusted.fingerprint}`;
    expect(answerTo({}, { trustedSigners: [before] })).toBe(expected);
    expect(answerTo({}, { trustedSigners: [before, signer.trusted] })).toBe('accepted');
    expect(answerTo({}, { trustedSigners: [signer.trusted, before] })).toBe(expected);
  });

  test('when another line of packs is newer › then that does not matter', () => {
    expect(answerTo({ packId: 'dummersley-rules' }, { history: historyAfter('2026.3') })).toBe('accepted');
  });
});

describe('given a file that is not to be taken', () => {
  const { signature: _signature, ...unsigned } = signer.signed();
  test.each([
    ['of 2 MiB and one byte', new Uint8Array(mostPackBytes + 1).fill(32), 'too-large: '],
    ['of 2 MiB of spaces', new Uint8Array(mostPackBytes).fill(32), 'not-json: '],
    ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'not-text: '],
    ['cut short', bytesOf(signer.signed()).subarray(0, 400), 'not-json: '],
    ['empty', new Uint8Array(), 'not-json: '],
    ['a custody extract', bytesOf({ format: 'proviso-custody-extract', people: [] }), 'not-a-pack: '],
    ['a list', bytesOf([1]), 'not-a-pack: '],
    ['of format version 2', bytesOf(signer.signed({}, { formatVersion: 2 })), 'newer-format: '],
    ['of format version 0', bytesOf(signer.signed({}, { formatVersion: 0 })), 'malformed: formatVersion'],
    ['unsigned', bytesOf(unsigned), 'unsigned: '],
    ['with a null signature', bytesOf({ ...unsigned, signature: null }), 'unsigned: '],
    ['with an empty signature', bytesOf({ ...unsigned, signature: {} }), 'malformed: signature.algorithm'],
    ['without settings', bytesOf(signer.signed({ settings: undefined })), 'malformed: pack.settings'],
    ['with an unknown member', bytesOf(signer.signed({ shoeSize: 5 })), 'malformed: pack.shoeSize'],
    ['signed by a stranger', bytesOf(stranger.signed()), `signer-not-trusted: ${stranger.trusted.fingerprint}`],
  ])('when it is %s › then it is refused for that', (_what, bytes, expected) => {
    expect(answer(bytes)).toBe(expected);
  });

  test('when nobody is trusted › then no pack is taken', () => {
    expect(answerTo({}, { trustedSigners: [] })).toBe(`signer-not-trusted: ${signer.trusted.fingerprint}`);
  });

  test('when a stranger’s pack names the trusted key › then its signature is wrong', () => {
    const file = stranger.signed();
    const signature = { ...file.signature, publicKey: signer.trusted.publicKey };
    expect(answer(bytesOf({ ...file, signature }))).toBe('signature-wrong: ');
  });

  test.each([
    ['the day Part 6 starts', { settings: { ...samplePack.settings, part6CommencedOn: '2026-01-01' } }],
    ['the version', { version: '2026.3' }],
    ['the last day', { expiresOn: '2027-12-31' }],
    ['the force', { forceCode: '22' }],
    ['a note', { notes: [] }],
  ])('when %s was changed after signing › then its signature is wrong', (_what, change) => {
    const file = signer.signed();
    expect(answer(bytesOf({ ...file, pack: { ...file.pack, ...change } }))).toBe('signature-wrong: ');
  });
});

test('given a signed pack › when any bit of the file is flipped › then it is refused, or means exactly the same', () => {
  const bytes = bytesOf(signer.signed());
  const meant = packFileSchema.parse(JSON.parse(Buffer.from(bytes).toString()));
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (index, bit) => {
      const flipped = Uint8Array.from(bytes).with(index, (bytes[index] ?? 0) ^ (1 << bit));
      const checked = checkPack(flipped, context);
      if (checked.ok) expect(packFileSchema.parse(JSON.parse(Buffer.from(flipped).toString()))).toEqual(meant);
      else expect(packRefusalReasonSchema.options).toContain(checked.error.reason);
    }),
    { numRuns: 500 },
  );
});

test('given any bytes › when they are checked › then the answer is a refusal and nothing throws', () => {
  const written = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map((text) => Buffer.from(text)),
    fc
      .jsonValue()
      .map((pack) =>
        bytesOf({ format: 'proviso-rules-pack', formatVersion: 1, pack, signature: signer.signed().signature }),
      ),
  );
  fc.assert(fc.property(written, (bytes) => !checkPack(bytes, context).ok));
});
