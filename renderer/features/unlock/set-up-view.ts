import type { Request, Response } from '../../../shared/contract/index.ts';
import type { Rank } from '../../../shared/domain/case/events.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';

export interface SetUpForm {
  readonly stationName: string;
  readonly forceCode: string | undefined;
  readonly name: string;
  readonly rank: Rank | undefined;
  readonly collarNumber: string;
  readonly passphrase: string;
  readonly again: string;
}

export const emptySetUpForm: SetUpForm = {
  stationName: '',
  forceCode: undefined,
  name: '',
  rank: undefined,
  collarNumber: '',
  passphrase: '',
  again: '',
};

export type SetUpField =
  | 'station-name'
  | 'force'
  | 'your-name'
  | 'rank'
  | 'collar-number'
  | 'passphrase'
  | 'passphrase-again';

export interface SetUpProblem {
  readonly fieldId: SetUpField;
  readonly text: string;
}

export type Strength = Response<'vaultPassphraseStrength'>;
export type Force = Response<'referenceForces'>['forces'][number];

const longestName = 120;
const longestCollarNumber = 20;

/** Reads the form, or tells everything that is missing, in the order of the fields. */
export function readSetUp(
  form: SetUpForm,
  strength: Strength | undefined,
): Result<Request<'vaultSetUp'>, { readonly kind: 'incomplete'; readonly problems: readonly SetUpProblem[] }> {
  const problems: SetUpProblem[] = [];
  const wrong = (fieldId: SetUpField, text: string) => problems.push({ fieldId, text });
  const stationName = form.stationName.trim();
  const name = form.name.trim();
  const collarNumber = form.collarNumber.trim();

  if (stationName === '') wrong('station-name', 'Enter the name of this station');
  else if (stationName.length > longestName) wrong('station-name', 'Station name must be 120 characters or fewer');
  if (form.forceCode === undefined) wrong('force', 'Select your force');
  if (name === '') wrong('your-name', 'Enter your name');
  else if (name.length > longestName) wrong('your-name', 'Your name must be 120 characters or fewer');
  if (!form.rank) wrong('rank', 'Select your rank');
  if (collarNumber.length > longestCollarNumber) {
    wrong('collar-number', 'Collar number must be 20 characters or fewer');
  }
  if (form.passphrase === '') wrong('passphrase', 'Enter a passphrase');
  else if (strength && !strength.acceptable) wrong('passphrase', 'Passphrase must be harder to guess');
  else if (form.again !== form.passphrase) wrong('passphrase-again', 'Passphrases must be the same');

  if (problems.length > 0 || form.forceCode === undefined || !form.rank)
    return failure({ kind: 'incomplete', problems });
  return ok({
    stationName,
    forceCode: form.forceCode,
    administrator: { name, rank: form.rank, ...(collarNumber && { collarNumber }) },
    passphrase: form.passphrase,
  });
}

/** What the strength of a passphrase may be judged against: words an attacker would try first. At most 6. */
export const aboutWords = ({ stationName, name, collarNumber }: SetUpForm, forceName: string): string[] =>
  [stationName, forceName, name, collarNumber].map((word) => word.trim().slice(0, longestName)).filter(Boolean);

export interface StrengthView {
  readonly words: string;
  /** 0 to 100. */
  readonly percent: number;
  readonly tone: 'bad' | 'warn' | 'pass';
  readonly advice: string;
}

const strengthWords = [
  'Guessed at once',
  'Guessed quickly',
  'Guessed in days',
  'Hard to guess',
  'Beyond guessing',
] as const;

/** The meter under the passphrase. Without a judgement yet, advice on how to choose. */
export function strengthView(strength: Strength | undefined): StrengthView {
  if (!strength) {
    return { words: 'Not judged yet', percent: 0, tone: 'warn', advice: 'Four or more unconnected words work well.' };
  }
  const { score, acceptable, advice } = strength;
  return {
    words: strengthWords[score] ?? strengthWords[0],
    percent: Math.max(8, score * 25),
    tone: acceptable ? 'pass' : score === 2 ? 'warn' : 'bad',
    advice: acceptable
      ? 'This passphrase can be used.'
      : advice || 'Add another word that has nothing to do with the others.',
  };
}
