import { describe, expect, it, test } from 'vitest';
import { fingerprintOf as mainFingerprintOf } from '../../../../../electron/services/packs/ed25519.ts';
import { packRefusalWords } from '../../../../../renderer/features/settings/messages.ts';
import {
  type AcceptedPack,
  caseWords,
  citationLines,
  conflictWords,
  fingerprintOf,
  isDraftInUse,
  overSince,
  packInUseRows,
  packRows,
  readPublicKey,
  totalWords,
} from '../../../../../renderer/features/settings/pack-view.ts';
import { compareSettings } from '../../../../../shared/domain/pack/compare.ts';
import { defaultVersion } from '../../../../../shared/domain/pack/default-pack.ts';
import { lawHolds } from '../../../../../shared/domain/pack/law-holds.ts';
import { packRefusalReasonSchema } from '../../../../../shared/domain/pack/refusal.ts';
import { initialForceSettings } from '../../../../../shared/domain/settings/force-settings.ts';
import { day, instant, settingsFor } from '../../../../factories/given-case.ts';
import { caseThrough } from '../../../../factories/open-case.ts';
import { samplePack } from '../../../domain/pack/sample-pack.ts';

const { settings, ...lists } = samplePack;
const fingerprint = '0f3a91c200ff0f3a91c200ff0f3a91c2';
const pack = { ...lists, signed: { fingerprint, fileSha256: 'a'.repeat(64) } };
const accepted: AcceptedPack = {
  outcome: 'accepted',
  pack,
  settings: { ...settings, part6CommencedOn: day('2026-09-01'), chargeMarginDays: 7 },
  conflicts: [],
  signer: {
    publicKey: 'A'.repeat(43),
    fingerprint,
    name: 'Dummersley Legal',
    addedAt: instant('2026-11-10T09:00:00.000Z'),
    addedBy: 'Alun Mockford',
  },
};
const underPart6 = settingsFor('DC').at(-1)?.settings ?? initialForceSettings;
const comparedWith = (subject = caseThrough('screened')) => ({
  caseId: subject.id,
  person: subject.person,
  custodyRecordNumber: subject.custodyRecordNumber,
  chosen: subject.disposal?.disposal,
  changes: compareSettings(subject, {
    today: day('2026-11-20'),
    giver: 'sergeant',
    inUse: initialForceSettings,
    pack: underPart6,
  }),
});

describe('given an accepted pack', () => {
  it('when it is shown, then it says what it is, who signed it, when it counts and what it changes', () => {
    expect(packRows(accepted, settings)).toEqual([
      { key: 'Pack', value: 'Sampleton rules, version 2026.2' },
      { key: 'Issued by', value: 'Sampleton Police Legal Services, 1 November 2026' },
      { key: 'Signed by', value: 'Dummersley Legal, 0f3a 91c2 00ff 0f3a 91c2 00ff 0f3a 91c2' },
      { key: 'Can be adopted', value: 'From 10 November 2026 until 31 December 2026' },
      { key: 'Basis', value: 'Law and guidance in force' },
      { key: 'Settings changed', value: 'start of Part 6, days left to charge' },
    ]);
  });

  it('when it is a draft without an end that changes nothing, then it says so', () => {
    const draft: AcceptedPack = { ...accepted, settings, pack: { ...pack, basis: 'draft', expiresOn: null } };
    const values = packRows(draft, settings).map(({ value }) => value);
    expect(values.slice(3)).toEqual(['From 10 November 2026', 'A draft: not law or guidance in force', 'None']);
  });
});

describe('given settings in use', () => {
  const byHand = { version: 3, at: instant('2026-11-11T09:00:00.000Z'), by: 'Alun Mockford', settings };

  const version2 = { ...byHand, version: 2 };

  it('when they were entered by hand, then there is no pack in use', () => {
    expect(packInUseRows([byHand])).toEqual([
      { key: 'Pack in use', value: 'None: the settings in use were entered by hand' },
    ]);
    expect(overSince(byHand, day('2099-01-01'))).toBeNull();
    expect(isDraftInUse([byHand])).toBe(false);
  });

  it('when they came of a pack, then it is named, with the key it is signed with', () => {
    expect(
      packInUseRows([
        { ...version2, pack },
        { ...byHand, pack },
      ]),
    ).toEqual([
      { key: 'Pack in use', value: 'Sampleton rules, version 2026.2' },
      { key: 'Issued by', value: 'Sampleton Police Legal Services, 1 November 2026' },
      { key: 'Signing key', value: '0f3a 91c2 00ff 0f3a 91c2 00ff 0f3a 91c2' },
      { key: 'Basis', value: 'Law and guidance in force' },
    ]);
  });

  it('when they were changed by hand after a draft, then both are said', () => {
    const history = [{ ...version2, pack: { ...pack, basis: 'draft' as const } }, byHand];
    expect(packInUseRows(history)[0]?.value).toBe('Sampleton rules, version 2026.2, changed by hand since');
    expect(isDraftInUse(history)).toBe(true);
  });

  it('when the pack is the one built into the program, then it says that nobody signed it', () => {
    expect(packInUseRows([{ ...version2, ...defaultVersion }])[2]).toEqual({
      key: 'Signing key',
      value: 'None: this pack is part of Proviso',
    });
  });

  it.each([
    ['2026-12-31', null],
    ['2027-01-01', '2026-12-31'],
  ])('when its last day is 31 December 2026 and today is %s, then it is over since: %s', (today, over) => {
    expect(overSince({ ...byHand, pack }, day(today))).toBe(over);
  });

  it('when the pack has no last day, then it is never over', () => {
    expect(overSince({ ...byHand, pack: { ...pack, expiresOn: null } }, day('2099-01-01'))).toBeNull();
  });
});

describe('given what a pack cites and what the law does not allow of it', () => {
  it('when citations are listed, then each says what it is about, its kind, how sure it is and whether it is a draft', () => {
    const [citation] = pack.citations;
    if (!citation) throw new Error('The sample cites something');
    const draft = { ...citation, about: 'policy' as const, kind: 'Policy' as const, basis: 'draft' as const };
    expect(citationLines({ ...pack, citations: [citation, draft] })).toEqual([
      'period of conditions: Code of practice 2013, paragraph 4.2 (Code, recalled)',
      'force policy: Code of practice 2013, paragraph 4.2 (Policy, recalled, draft: not in force)',
    ]);
  });

  it('when a number does not hold, then both numbers and the law are said', () => {
    const law = 'PCSC Act 2022 s101(5), (6), (8)';
    expect(conflictWords({ about: 'hourCaps.DC', asked: 30, held: 20, law })).toBe(
      `Hours of a diversionary caution: the pack says 30, and 20 holds (${law}).`,
    );
  });

  it('when every conflict the law knows is put into words, then none is a bare name', () => {
    const { conflicts } = lawHolds(
      {
        ...settings,
        hourCaps: { DC: 21, CC: 11 },
        victimCode: { workingDays: { standard: 6, enhanced: 2 } },
        drugTest: { chargeMinimumAge: 13 },
        severity: { 'P6-03': 'off' },
      },
      [],
    );
    expect(conflicts).toHaveLength(6);
    for (const conflict of conflicts) expect(conflictWords(conflict)).toMatch(/^[A-Z][a-z]+ .+: the pack says .+\.$/);
  });
});

describe('given a case that a commencement of Part 6 would change', () => {
  it('when it is listed, then each disposal says from what to what and why', () => {
    expect(caseWords(comparedWith())).toEqual({
      caseId: caseThrough('screened').id,
      name: 'TESTOWSKA, Zofia',
      custodyRecordNumber: 'NM/QS/26/004127',
      chosenChanges: null,
      changes: [
        {
          disposal: 'ACC',
          what: 'Conditional caution: from available to barred',
          why: expect.stringMatching(/^Now in the way: .+ \(PCSC Act 2022 .+\)\.$/),
        },
        {
          disposal: 'SC',
          what: 'Simple caution: from not yet known to barred',
          why: expect.stringMatching(/^Now in the way: .+ \(PCSC Act 2022 .+\)\.$/),
        },
        {
          disposal: 'PND',
          what: 'Penalty notice: from not yet known to barred',
          why: expect.stringMatching(/^Now in the way: .+ \(PCSC Act 2022 .+\)\.$/),
        },
        {
          disposal: 'DC',
          what: 'Diversionary caution: from barred to available',
          why: 'No longer in the way: Diversionary and community cautions are not in force yet (PCSC Act 2022 Part 6 (commencement)).',
        },
        {
          disposal: 'CC',
          what: 'Community caution: from barred to available',
          why: 'No longer in the way: Diversionary and community cautions are not in force yet (PCSC Act 2022 Part 6 (commencement)).',
        },
      ],
    });
  });

  it('when one of the changed disposals has been chosen, then that is said', () => {
    expect(caseWords(comparedWith(caseThrough('chosen'))).chosenChanges).toBe(
      'Conditional caution has been chosen for this case.',
    );
  });

  it('when a setting becomes known or unknown, then that is the reason', () => {
    const [change] = comparedWith().changes;
    if (!change) throw new Error('Part 6 changes the case');
    const why = (changes: object) =>
      caseWords({ ...comparedWith(), changes: [{ ...change, ...changes }] }).changes[0]?.why ?? '';
    expect(why({ effect: 'lifted', from: 'not-yet-known', to: 'available' })).toMatch(/^Now known: /);
    expect(why({ effect: 'imposed', from: 'available', to: 'not-yet-known' })).toMatch(/^Not known: /);
  });
});

describe('given a comparison', () => {
  it('when two of 1,041 cases change, then the cases and each change of a disposal are counted', () => {
    const changed = [comparedWith(), comparedWith(caseThrough('chosen'))];
    expect(totalWords({ compared: 1041, unread: 0, changed })).toEqual({
      summary: '1,041 open cases compared. 2 cases would change.',
      lines: [
        'Conditional caution from available to barred: 2 cases',
        'Simple caution from not yet known to barred: 2 cases',
        'Penalty notice from not yet known to barred: 2 cases',
        'Diversionary caution from barred to available: 2 cases',
        'Community caution from barred to available: 2 cases',
      ],
    });
  });

  it.each([
    [{ compared: 1, unread: 0 }, '1 open case compared. Nothing would change.'],
    [
      { compared: 0, unread: 1 },
      '0 open cases compared. Nothing would change. 1 case could not be read: what would change for them is not known.',
    ],
  ])('when nothing changes among %o, then that is said', (counts, summary) => {
    expect(totalWords({ ...counts, changed: [] })).toEqual({ summary, lines: [] });
  });
});

describe('given a public key', () => {
  const publicKey = Buffer.alloc(32, 0xfb).toString('base64url');

  test('when it is pasted with spaces around it › then its 32 bytes and the fingerprint are those of main', async () => {
    const key = readPublicKey(`  ${publicKey}\n`);
    if (!key) throw new Error('It is a key');
    expect(Buffer.from(key.bytes)).toEqual(Buffer.alloc(32, 0xfb));
    expect(await fingerprintOf(key.bytes)).toBe(mainFingerprintOf(publicKey));
  });

  test.each(['', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}B`, `${'A'.repeat(42)}=`])(
    'when what is pasted is %o › then it is none',
    (typed) => {
      expect(readPublicKey(typed)).toBeNull();
    },
  );
});

describe('given a refused pack', () => {
  const sentences = packRefusalReasonSchema.options.map((reason) => packRefusalWords({ reason, about: '2026-10-31' }));

  it('when the reasons are put into words, then each has its own plain sentences and says that nothing was changed', () => {
    expect(new Set(sentences).size).toBe(packRefusalReasonSchema.options.length);
    for (const words of sentences) {
      expect(words).toMatch(/^[A-Z].*\.$/);
      expect(words).toContain('Nothing was changed.');
      expect(words).not.toMatch(/\berror/i);
    }
  });

  it.each([
    ['malformed', 'pack.settings.period', 'look at pack.settings.period'],
    ['signer-withdrawn', fingerprint, 'The key’s fingerprint is 0f3a 91c2 00ff 0f3a 91c2 00ff 0f3a 91c2.'],
    ['signer-not-trusted', fingerprint, 'The key’s fingerprint is 0f3a 91c2 00ff 0f3a 91c2 00ff 0f3a 91c2.'],
    ['other-force', '23', 'code 23'],
    ['not-yet-effective', '2026-11-21', 'before 21 November 2026'],
    ['expired', '2026-10-31', 'its last day was 31 October 2026'],
    ['older', '2026.3', 'version 2026.3'],
    ['same', '2026.2', 'version 2026.2'],
  ] as const)('when it is %s, then the words hold what it is about', (reason, about, words) => {
    expect(packRefusalWords({ reason, about })).toContain(words);
  });
});
