import { describe, expect, it } from 'vitest';
import {
  aboutWords,
  emptySetUpForm,
  readSetUp,
  type SetUpForm,
  strengthView,
} from '../../../../../renderer/features/unlock/set-up-view.ts';
import { contract } from '../../../../../shared/contract/index.ts';

const complete: SetUpForm = {
  stationName: ' Quayside Custody 3 ',
  forceCode: '99',
  name: 'Iris Proxy',
  rank: 'inspector',
  collarNumber: '',
  passphrase: 'northmere tide table',
  again: 'northmere tide table',
};
const strong = { score: 4, acceptable: true, advice: '' };
const problemsOf = (changes: Partial<SetUpForm>, strength = strong) => {
  const read = readSetUp({ ...complete, ...changes }, strength);
  return read.ok ? [] : read.error.problems.map(({ fieldId, text }) => `${fieldId}: ${text}`);
};

describe('given a complete form', () => {
  it('when it is read, then it is a request main understands, without spaces around', () => {
    const read = readSetUp(complete, strong);
    expect(read.ok && contract.vaultSetUp.request.parse(read.value)).toEqual({
      stationName: 'Quayside Custody 3',
      forceCode: '99',
      administrator: { name: 'Iris Proxy', rank: 'inspector' },
      passphrase: 'northmere tide table',
    });
  });

  it('when the strength has not been judged yet, then main decides', () => {
    expect(readSetUp(complete, undefined).ok).toBe(true);
  });

  it('when there is a collar number, then it is sent along', () => {
    const read = readSetUp({ ...complete, collarNumber: ' 1180 ' }, strong);
    expect(read.ok && read.value.administrator.collarNumber).toBe('1180');
  });

  it('when the passphrase has spaces around, then they are part of it', () => {
    const read = readSetUp({ ...complete, passphrase: ' a b ', again: ' a b ' }, strong);
    expect(read.ok && read.value.passphrase).toBe(' a b ');
  });
});

describe('given an empty form', () => {
  it('when it is read, then everything missing is told in the order of the fields', () => {
    const read = readSetUp(emptySetUpForm, undefined);
    expect(!read.ok && read.error.problems.map(({ text }) => text)).toEqual([
      'Enter the name of this station',
      'Select your force',
      'Enter your name',
      'Select your rank',
      'Enter a passphrase',
    ]);
  });
});

describe('given one thing wrong', () => {
  it.each([
    [{ stationName: 'Q'.repeat(120) }, []],
    [{ stationName: 'Q'.repeat(121) }, ['station-name: Station name must be 120 characters or fewer']],
    [{ name: 'I'.repeat(121) }, ['your-name: Your name must be 120 characters or fewer']],
    [{ collarNumber: '1'.repeat(20) }, []],
    [{ collarNumber: '1'.repeat(21) }, ['collar-number: Collar number must be 20 characters or fewer']],
    [{ again: 'northmere tide tabel' }, ['passphrase-again: Passphrases must be the same']],
  ])('when %j, then %j', (changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  it.each([
    [2, false, ['passphrase: Passphrase must be harder to guess']],
    [3, true, []],
  ])('when the strength is %i, then %s', (score, acceptable, problems) => {
    expect(problemsOf({}, { score, acceptable, advice: '' })).toEqual(problems);
  });
});

describe('given what a passphrase is judged against', () => {
  it('when fields are empty, then they are left out, and the request is one main understands', () => {
    const about = aboutWords({ ...emptySetUpForm, name: 'Iris Proxy', stationName: 'Q'.repeat(300) }, '');
    expect(about).toEqual(['Q'.repeat(120), 'Iris Proxy']);
    expect(contract.vaultPassphraseStrength.request.safeParse({ passphrase: 'x', about }).success).toBe(true);
  });
});

describe('given the strength of a passphrase', () => {
  it.each([
    [0, false, 'bad'],
    [2, false, 'warn'],
    [3, true, 'pass'],
    [4, true, 'pass'],
  ] as const)('when the score is %i, then the meter is %s', (score, acceptable, tone) => {
    expect(strengthView({ score, acceptable, advice: 'Add a word.' }).tone).toBe(tone);
  });

  it('when it cannot be used, then main’s advice is shown; when it can, that', () => {
    expect(strengthView({ score: 1, acceptable: false, advice: 'Add a word.' }).advice).toBe('Add a word.');
    expect(strengthView(strong).advice).toBe('This passphrase can be used.');
    expect(strengthView(undefined).percent).toBe(0);
  });
});
