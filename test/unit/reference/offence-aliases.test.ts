import { describe, expect, test } from 'vitest';
import { makeReferenceFile } from '../../../build/reference-data.ts';
import { offenceAliases } from '../../../shared/reference/offence-aliases.ts';
import { readReferenceData } from '../../../shared/reference/reference-data.ts';
import { heldOutQueries } from '../../bench/search.ts';

const phrases = offenceAliases.flatMap((alias) => alias.phrases);

describe('given the alias list', () => {
  test('when a code is named › then the reference data has it and its title is not a legacy one', async () => {
    const { offences, legacyCodes } = readReferenceData(JSON.stringify(await makeReferenceFile()));
    const current = new Set(offences.map(({ cjsCode }) => cjsCode).filter((code) => !legacyCodes.has(code)));
    expect(offenceAliases.flatMap(({ codes }) => codes).filter((code) => !current.has(code))).toEqual([]);
  });

  test('when phrases are listed › then each stands once, in lower case', () => {
    expect(phrases.filter((phrase, place) => phrases.indexOf(phrase) !== place)).toEqual([]);
    expect(phrases.filter((phrase) => phrase !== phrase.trim().toLowerCase())).toEqual([]);
  });

  test('when a row is added › then it has phrases, codes and a reason', () => {
    expect(offenceAliases.filter(({ phrases, codes, reason }) => !phrases.length || !codes.length || !reason)).toEqual(
      [],
    );
  });

  test('when the held-out queries are asked › then none of them is an alias', () => {
    expect(heldOutQueries.map(([query]) => query).filter((query) => phrases.includes(query))).toEqual([]);
  });
});
