import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penceAsTyped, readPence } from '../../../../../renderer/components/money.ts';
import { matchesKeys } from '../../../../../renderer/components/shortcut.ts';
import { strokePath } from '../../../../../renderer/components/stroke-path.ts';
import { settingsFailureWords } from '../../../../../renderer/features/settings/messages.ts';
import {
  draftOf,
  emptyLimitRow,
  historyOf,
  isChanged,
  readAutoLockMinutes,
  readDraft,
  type SettingsDraft,
} from '../../../../../renderer/features/settings/settings-view.ts';
import { bridgeFailureSchema } from '../../../../../shared/contract/index.ts';
import {
  type ForceSettings,
  forceSettingsSchema,
  initialForceSettings,
} from '../../../../../shared/domain/settings/force-settings.ts';
import type { CalendarDay, Instant } from '../../../../../shared/time.ts';
import { samplePack } from '../../../domain/pack/sample-pack.ts';

const everything: ForceSettings = {
  part6CommencedOn: '2027-04-01' as CalendarDay,
  excludedOffences: ['TH68010', 'CJ88116'],
  multipleCautionLimits: [
    { disposals: ['CC'], counts: ['CC', 'DC'], number: 1, withinMonths: 12 },
    { disposals: ['DC', 'CC'], counts: ['SC'], number: 2, withinMonths: null },
  ],
  earlierOffences: { ACC: 'open' },
  penaltyMaxima: { DC: { summary: 5_000, 'either-way': 10_050 }, CC: {} },
  hourCaps: { DC: 25, CC: 12.5 },
  period: { from: 'offence', warnAfterWeeks: 16, authorityAfterWeeks: 20, extensionAuthority: 'inspector' },
  chargeMarginDays: 0,
  policy: {
    domesticAbuse: { ACC: 'prosecutor', DC: 'bar', CC: 'bar' },
    hateCrime: { DC: 'inspector' },
    knifeOrWeapon: null,
    gravityFour: { ACC: 'superintendent', DC: 'sergeant', CC: 'bar' },
  },
};
const read = (changes: Partial<SettingsDraft>, from = initialForceSettings) =>
  readDraft({ ...draftOf(from), ...changes }, from);
const problemsOf = (changes: Partial<SettingsDraft>) => {
  const result = read(changes);
  return result.ok ? [] : result.error.problems.map(({ fieldId, text }) => `${fieldId}: ${text}`);
};

describe('given settings in use', () => {
  it.each([
    ['as set up', initialForceSettings],
    ['with everything loaded', everything],
  ])('when %s they are opened and saved unchanged, then they are the same', (_what, settings) => {
    const draft = draftOf(settings);
    expect(readDraft(draft, settings)).toEqual({ ok: true, value: settings });
    expect(isChanged(draft, settings)).toBe(false);
  });

  it('when a policy stands for all disposals, then it is shown for each of them', () => {
    const policy = { ...initialForceSettings.policy, hateCrime: { '*': 'inspector' as const, CC: 'bar' as const } };
    expect(draftOf({ ...initialForceSettings, policy }).policy.hateCrime).toEqual({
      DC: 'inspector',
      ACC: 'inspector',
      CC: 'bar',
    });
  });

  it('when they hold what the form has no field for, then saving keeps it', () => {
    const fromPack: ForceSettings = {
      ...initialForceSettings,
      earlierOffences: { ACC: 'open', SC: 'barred' },
      specifiedOffences: ['TH68010'],
      simpleCautionRanks: { specified: 'inspector' },
      communityResolutionAdmission: 'acceptance',
      policy: { ...initialForceSettings.policy, hateCrime: { '*': 'inspector', SC: 'bar' } },
    };
    const saved = read({ chargeMarginDays: '7', earlierOffences: 'barred' }, fromPack);
    expect(saved.ok && saved.value).toEqual({
      ...fromPack,
      chargeMarginDays: 7,
      earlierOffences: { ACC: 'barred', SC: 'barred' },
    });
  });

  it('when the form changes one disposal of a policy for all, then the others are as it shows them', () => {
    const forAll: ForceSettings = {
      ...initialForceSettings,
      policy: { ...initialForceSettings.policy, hateCrime: { '*': 'inspector', SC: 'bar' } },
    };
    const hateCrime = { ACC: 'prosecutor', DC: 'inspector', CC: 'inspector' } as const;
    const saved = read({ policy: { ...draftOf(forAll).policy, hateCrime } }, forAll);
    expect(saved.ok && saved.value.policy.hateCrime).toEqual({
      ACC: 'prosecutor',
      DC: 'inspector',
      CC: 'inspector',
      '*': 'inspector',
      SC: 'bar',
    });
  });

  it('when the form takes back one disposal of a policy for all, then the policy for all does not bring it back', () => {
    const forAll: ForceSettings = {
      ...initialForceSettings,
      policy: { ...initialForceSettings.policy, hateCrime: { '*': 'inspector', SC: 'bar' } },
    };
    const hateCrime = { ACC: 'not-loaded', DC: 'inspector', CC: 'bar' } as const;
    const saved = read({ policy: { ...draftOf(forAll).policy, hateCrime } }, forAll);
    expect(saved.ok && saved.value.policy.hateCrime).toEqual({ DC: 'inspector', CC: 'bar', SC: 'bar' });
  });

  it('when something is changed, then there is something to save', () => {
    const draft = { ...draftOf(initialForceSettings), earlierOffences: 'barred' as const };
    expect(isChanged(draft, initialForceSettings)).toBe(true);
  });

  it('when any settings the contract allows go through the draft, then what comes out is allowed as well', () => {
    const answers = fc.constantFrom('bar', 'sergeant', 'inspector', 'superintendent', 'prosecutor');
    const policies = fc.option(fc.record({ DC: answers, CC: answers, ACC: answers }, { requiredKeys: ['ACC'] }));
    fc.assert(
      fc.property(
        fc.option(fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}\d{5}$/))),
        policies,
        fc.option(fc.record({ DC: fc.integer({ min: 0, max: 99 }), CC: fc.integer({ min: 0, max: 99 }) })),
        (excludedOffences, domesticAbuse, hourCaps) => {
          const settings = forceSettingsSchema.parse({
            ...everything,
            excludedOffences,
            hourCaps,
            policy: { ...everything.policy, domesticAbuse },
          });
          const result = readDraft(draftOf(settings), settings);
          expect(result.ok && forceSettingsSchema.parse(result.value)).toEqual(settings);
        },
      ),
    );
  });
});

describe('given loaded lists', () => {
  it('when codes are pasted in any shape, then each is kept once, in capitals', () => {
    const result = read({ excluded: 'loaded', excludedCodes: 'th68010, CJ88116\n\nTH68010;CD71039' });
    expect(result.ok && result.value.excludedOffences).toEqual(['TH68010', 'CJ88116', 'CD71039']);
  });

  it('when the list is empty, then it is loaded and empty, which is not the same as not loaded', () => {
    const loaded = read({ excluded: 'loaded', excludedCodes: ' ' });
    const notLoaded = read({ excluded: 'not-loaded', excludedCodes: 'TH68010' });
    expect(loaded.ok && loaded.value.excludedOffences).toEqual([]);
    expect(notLoaded.ok && notLoaded.value.excludedOffences).toBeNull();
  });

  it('when a code is none, then it is named', () => {
    expect(problemsOf({ excluded: 'loaded', excludedCodes: 'TH68010 shop-lifting' })).toEqual([
      'excluded-codes: Excluded offence SHOP-LIFTING must be a CJS offence code, like TH68010',
    ]);
  });

  it.each([
    ['not-loaded', null],
    ['none', []],
  ] as const)('when the limits are %s, then they are saved as %j', (limits, saved) => {
    const result = read({ limits, limitRows: [emptyLimitRow([])] });
    expect(result.ok && result.value.multipleCautionLimits).toEqual(saved);
  });

  it('when a limit is left empty, then everything it lacks is told', () => {
    expect(problemsOf({ limits: 'list', limitRows: [emptyLimitRow([])] })).toEqual([
      'limit-0-disposals: Select what limit 1 stops',
      'limit-0-counts: Select what limit 1 counts',
      'limit-0-number: Number of limit 1 must be a whole number, 1 or more',
    ]);
    expect(problemsOf({ limits: 'list', limitRows: [] })).toEqual([
      'limits: Add a limit, or select that there are none',
    ]);
  });

  it('when a limit is added after one was removed, then no two have the same key', () => {
    const rows = [emptyLimitRow([]), { ...emptyLimitRow([]), key: 4 }];
    expect(emptyLimitRow(rows).key).toBe(5);
    expect(emptyLimitRow([]).key).toBe(0);
  });
});

describe('given numbers', () => {
  it.each([
    [{ warnAfterWeeks: '1', authorityAfterWeeks: '1' }, []],
    [{ warnAfterWeeks: '0' }, ['warn-after: Weeks before a warning must be a whole number, 1 or more']],
    [{ warnAfterWeeks: '16.5' }, ['warn-after: Weeks before a warning must be a whole number, 1 or more']],
    [
      { warnAfterWeeks: '21' },
      ['authority-after: Weeks before authority is needed must be the same as or more than weeks before a warning'],
    ],
    [{ chargeMarginDays: '-1' }, ['charge-margin: Days left to charge must be a whole number, 0 or more']],
    [
      { hours: 'changed', hoursDC: '', hoursCC: '7.5' },
      ['hours-DC: Hours for a diversionary caution must be a number, 0 or more'],
    ],
    [{ hours: 'changed', hoursDC: '20', hoursCC: '10' }, []],
    [
      { hours: 'changed', hoursDC: '20.25', hoursCC: '10.25' },
      [
        'hours-DC: Hours for a diversionary caution must be 20 or fewer: more needs a rules pack that cites the regulations',
        'hours-CC: Hours for a community caution must be 10 or fewer: more needs a rules pack that cites the regulations',
      ],
    ],
  ] as const)('when %j, then %j', (changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  it('when days left to charge are empty, then they are not loaded', () => {
    const result = read({ chargeMarginDays: ' ' });
    expect(result.ok && result.value.chargeMarginDays).toBeNull();
  });

  it('when the period is not loaded, then its numbers do not matter', () => {
    const result = read({ period: 'not-loaded', warnAfterWeeks: 'many' });
    expect(result.ok && result.value.period).toBeNull();
  });

  it.each([
    ['0', null],
    ['1', 1],
    ['60', 60],
    ['61', null],
    ['5.5', null],
    ['', null],
  ])('when the automatic lock is set to "%s" minutes, then %s', (typed, minutes) => {
    expect(readAutoLockMinutes(typed)).toBe(minutes);
  });

  it.each([
    ['86.40', 8_640],
    ['£1,250', 125_000],
    [' 50 ', 5_000],
    ['0', 0],
    ['86.4', null],
    ['1,25', null],
    ['-5', null],
    ['ten', null],
  ])('when the amount is "%s", then %s pence', (typed, pence) => {
    expect(readPence(typed)).toBe(pence);
  });

  it('when any amount is shown and read again, then it is the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (pence) => readPence(penceAsTyped(pence)) === pence),
    );
  });
});

describe('given versions', () => {
  it('when they are listed, then newest first, each with what it changed', () => {
    const version = (number: number, settings: ForceSettings) => ({
      version: number,
      at: `2026-11-0${number}T09:10:00.000Z` as Instant,
      by: 'Iris Proxy',
      settings,
    });
    const started = {
      ...initialForceSettings,
      part6CommencedOn: '2027-04-01' as CalendarDay,
      hourCaps: { DC: 20, CC: 8 },
    };
    expect(historyOf([version(1, initialForceSettings), version(2, started), version(3, started)])).toEqual([
      { version: 3, when: '3 November 2026, 09:10', by: 'Iris Proxy', what: 'Nothing changed' },
      { version: 2, when: '2 November 2026, 09:10', by: 'Iris Proxy', what: 'Changed start of Part 6, hours' },
      { version: 1, when: '1 November 2026, 09:10', by: 'Iris Proxy', what: 'As set up' },
    ]);
  });
});

describe('given a version that came of a rules pack', () => {
  it('when the history is shown, then it names the pack and its version', () => {
    const { settings: _settings, ...lists } = samplePack;
    const pack = { ...lists, signed: { fingerprint: '0f'.repeat(16), fileSha256: 'a'.repeat(64) } };
    const at = '2026-11-01T09:10:00.000Z' as Instant;
    const first = { version: 1, at, by: 'Iris Proxy', settings: initialForceSettings };
    const adopted = { ...first, version: 2, settings: { ...initialForceSettings, specifiedOffences: null }, pack };
    const loaded = { ...adopted, version: 3, settings: { ...initialForceSettings, specifiedOffences: [] } };
    expect(historyOf([first, adopted, loaded]).map(({ what }) => what)).toEqual([
      'Rules pack Sampleton rules 2026.2. Changed specified offences',
      'Rules pack Sampleton rules 2026.2. Nothing changed',
      'As set up',
    ]);
  });
});

describe('given a failure to save', () => {
  it.each(bridgeFailureSchema.shape.kind.options)(
    'when it is %s, then plain sentences without the word error',
    (kind) => {
      const words = settingsFailureWords({ kind });
      expect(words).toMatch(/^[A-Z].*\.$/);
      expect(words).not.toMatch(/\berror/i);
      expect(words).not.toContain(kind);
    },
  );
});

describe('given the components the settings and the screens stand on', () => {
  const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {}) => ({
    key,
    ctrlKey: false,
    altKey: false,
    shiftKey: false,
    metaKey: false,
    ...held,
  });

  it.each([
    [press('Enter', { ctrlKey: true }), 'Ctrl+Enter', true],
    [press('Enter'), 'Ctrl+Enter', false],
    [press('K', { ctrlKey: true }), 'Ctrl+K', true],
    [press('k', { ctrlKey: true, shiftKey: true }), 'Ctrl+K', false],
    [press('k', { ctrlKey: true, metaKey: true }), 'Ctrl+K', false],
    [press('3', { altKey: true }), 'Alt+3', true],
    [press('?', { shiftKey: true }), '?', true],
    [press('?'), '?', true],
    [press('n', { altKey: true }), 'N', false],
  ])('when %j is pressed, then %s is %s', (event, keys, isMatch) => {
    expect(matchesKeys(event, keys)).toBe(isMatch);
  });

  it.each([
    [[], ''],
    [[10, 20], 'M10 20h0.1'],
    [[0, 0, 10, 10], 'M0 0L10 10'],
    [[0, 0, 10, 10, 20, 0], 'M0 0Q10 10 15 5L20 0'],
  ])('when a stroke is %j, then it is drawn as "%s"', (stroke, path) => {
    expect(strokePath(stroke)).toBe(path);
  });
});
