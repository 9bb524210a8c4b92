import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as commonWords } from '@zxcvbn-ts/language-common';
import { dictionary as englishWords, translations } from '@zxcvbn-ts/language-en';
import type { Response } from '../../../shared/contract/index.ts';

/** zxcvbn's "safely unguessable": at least 10^8 guesses, each of which Argon2id makes slow. */
const acceptableScore = 3;
/** Judging takes longer than the length: the first characters must be strong enough alone. */
const judgedLength = 100;
const shortestWord = 3;
const aboutAdvice = 'Words from your name, the station or the force add nothing: they are the first an attacker tries.';

let zxcvbn: ZxcvbnFactory | undefined;

/**
 * How hard a passphrase is to guess, by zxcvbn (Wheeler, USENIX Security 2016): score 0 to 4, acceptable from 3. No
 * rules about symbols, as NCSC advises. Words of `about` (names, station) are on the lock screen for anybody to read,
 * so they are taken out first and only what is left is judged.
 */
export function passphraseStrength(passphrase: string, about: readonly string[]): Response<'vaultPassphraseStrength'> {
  // Unpacking the dictionaries takes a moment, so not before somebody chooses a passphrase.
  zxcvbn ??= new ZxcvbnFactory({
    dictionary: { ...commonWords, ...englishWords },
    graphs: adjacencyGraphs,
    translations: { ...translations, warnings: { ...translations.warnings, userInputs: aboutAdvice } },
    maxLength: judgedLength,
  });
  const whole = passphrase.normalize('NFC').toLowerCase();
  const known = about
    .flatMap((text) =>
      text
        .normalize('NFC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter((word) => word.length >= shortestWord)
    .sort((one, other) => other.length - one.length);
  const rest = known.reduce((left, word) => left.replaceAll(word, ''), whole);
  const { score, feedback } = zxcvbn.check(rest, known);
  const acceptable = score >= acceptableScore;
  const advice = [rest === whole ? feedback.warning : aboutAdvice, ...feedback.suggestions];
  return { score, acceptable, advice: acceptable ? '' : advice.filter(Boolean).join(' ') };
}
