import { describe, expect, test } from 'vitest';
import { passphraseStrength } from '../../../../../electron/services/vault/passphrase-strength.ts';

const about = ['Sampleton custody suite', 'Sampleton Police', 'Dummersley Testowska', 'X1234'];

describe('given a passphrase', () => {
  test.each([
    ['password'],
    ['P@ssw0rd1!'],
    ['qwertyuiop'],
    ['20112026'],
    ['aaaaaaaaaaaaaaaaaaaa'],
    ['a4$B'.repeat(250)],
  ])('when it is "%s", then it is not acceptable and there is advice', (weak) => {
    const { acceptable, advice, score } = passphraseStrength(weak, []);
    expect(acceptable).toBe(false);
    expect(score).toBeLessThan(3);
    expect(advice).not.toBe('');
  });

  test.each([['four lazy otters juggle'], ['cztery leniwe wydry'], ['vjqkzmwyx']])(
    'when it is "%s", then it is acceptable without symbol, digit or capital',
    (strong) => {
      expect(passphraseStrength(strong, about)).toMatchObject({ acceptable: true, advice: '' });
    },
  );

  test.each([
    ['vjqkzmwy', 2, false],
    ['vjqkzmwyx', 3, true],
  ])('when it is "%s", then the score is %i and acceptable is %s', (passphrase, score, acceptable) => {
    expect(passphraseStrength(passphrase, [])).toMatchObject({ score, acceptable });
  });
});

describe('given the words of the station and the person', () => {
  test.each([
    ['Sampleton custody suite'],
    ['sampletonDUMMERSLEYtestowska'],
    ['Testowska, Dummersley: X1234!'],
    ['Dummersley Testowska 2026'],
    ['S@mpl3ton'],
  ])('when the passphrase is made of them ("%s"), then it is not acceptable', (passphrase) => {
    expect(passphraseStrength(passphrase, about).acceptable).toBe(false);
  });

  test('when the passphrase is made of them, then the advice says why', () => {
    expect(passphraseStrength('Dummersley Testowska 2026', about).advice).toMatch(/^Words from your name/);
    expect(passphraseStrength('Dummersley Testowska 2026', []).acceptable).toBe(true);
  });

  test('when the passphrase holds one beside enough others, then it is acceptable', () => {
    expect(passphraseStrength('four lazy otters juggle at Sampleton', about).acceptable).toBe(true);
  });

  test('when a word has one or two letters, then it takes nothing out', () => {
    expect(passphraseStrength('vjqkzmwyx', ['v j q k z m w y x'])).toEqual(passphraseStrength('vjqkzmwyx', []));
  });
});
