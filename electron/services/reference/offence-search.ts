import MiniSearch, { type SearchOptions } from 'minisearch';
import { offenceAliases } from '../../../shared/reference/offence-aliases.ts';
import type { ReferenceData, ReferenceOffence } from '../../../shared/reference/reference-data.ts';

export interface OffenceSearch {
  /** Offences that answer the query, best first, at most `limit`. A query without letters or digits finds nothing. */
  search(query: string, limit: number): readonly ReferenceOffence[];
  byCode(cjsCode: string): ReferenceOffence | null;
}

/** A kind of row that stands behind the everyday adult offence unless the query names the kind. */
interface Variant {
  readonly title: RegExp;
  readonly asked: RegExp;
  readonly weight: number;
}

const variants: readonly Variant[] = [
  {
    title: /^(attempt|aid|conspir|incit)|\b(aid ?(\/|,|and|&)? ?abet|conspir(e|acy) to|counsel(ling)? and procur)/i,
    asked: /\b(attempt|aid|abet|consp|incit)/,
    weight: 0.2,
  },
  { title: /\b(racial|religious)(ly)?\b/i, asked: /\b(rac(e|ial|ist)|relig|hate|aggravated)/, weight: 0.3 },
  {
    title: /\b(under|aged?) ?1\d\b|\bU\.?1\d\b|\bunder the age of 1\d\b|\bchild(ren)?\b|\b(young|youth)/i,
    asked: /\b(child|young|youth|boy|girl|under|aged?|u1\d)/,
    weight: 0.4,
  },
  {
    title: /\bpilot forces\b|\bpre\b.*\d|\brepealed\b|\bsee the note\b/i,
    asked: /\b(pilot|pre|repealed)\b/,
    weight: 0.2,
  },
  {
    title: /\b(airport|bye-?laws?|metrolink|tramlink|metro|harbour|tunnels?|naval base|AWE|coronavirus|covid)\b/i,
    asked: /\b(airport|bye|metro|tram|harbour|port|tunnel|naval|awe|corona|covid)/,
    weight: 0.3,
  },
];
const legacyWeight = 0.3;
/** Codes that the alias list names: what custody sees every day. */
const everydayWeight = 2;

/** Fewer exact answers than this, and the query is tried again with typing slips allowed. */
const thin = 3;

const stopWords = new Set(
  'a an the of in on at to for with by from and or his her their someone somebody person'.split(' '),
);

/** One spelling for what means the same: case, punctuation, `section 5` and `s. 5` for `s5`, `d & d` for `d&d`. */
const canonical = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\s*&\s*/g, '&')
    .replace(/\b(?:section|sect|sec|s)[\s.]*(\d+[a-z]?)\b/g, 's$1')
    .replace(/[^\p{L}\p{N}&£]+/gu, ' ')
    .replace(/(?<= |^)(a|an|the) /g, '')
    .trim();

const wordsOf = (text: string): string[] => canonical(text).split(/[ &]/);

/** Drops an ending, so that by prefix `driving` finds `drive` and `possession` finds `possess`. */
const stem = (term: string): string => {
  const stemmed = term.replace(/(?<=.{4})(ing|ions?|ed|es)$/, '');
  return stemmed === term ? term.replace(/(?<=.{3}[^s])s$/, '') : stemmed;
};

const exact: SearchOptions = {
  processTerm: (term) => (stopWords.has(term) ? null : stem(term)),
  prefix: (term) => term.length >= 3,
  combineWith: 'AND',
};
/** Fuzzy matching is the slow part: whole words only, one slip in a short word and two in a long one. */
const tolerant: SearchOptions = {
  ...exact,
  processTerm: (term) => (stopWords.has(term) ? null : term),
  fuzzy: (term) => (term.length < 4 ? false : term.length < 7 ? 1 : 2),
};

/**
 * Makes the index in slices, so that the main process stays responsive. Order of answers: codes that start with the
 * query; the alias or title the query is; aliases it starts; titles by how well they match, everyday offences first and
 * variants behind; if that is thin, the same with typing slips; if nothing holds every word, the aliases among the words
 * and the titles that hold most of them.
 */
export async function createOffenceSearch(reference: ReferenceData): Promise<OffenceSearch> {
  const { offences, legacyCodes } = reference;
  const byCode = new Map(offences.map((offence) => [offence.cjsCode, offence]));
  const aliases = offenceAliases.flatMap(({ phrases, codes }) =>
    phrases.map((phrase) => ({
      phrase: canonical(phrase),
      offences: codes.flatMap((code) => byCode.get(code) ?? []),
    })),
  );
  const everyday = new Set(offenceAliases.flatMap(({ codes }) => codes));
  const aliasText = new Map<string, string>();
  for (const { phrases, codes } of offenceAliases)
    if (codes[0] !== undefined) aliasText.set(codes[0], `${aliasText.get(codes[0]) ?? ''} ${phrases.join(' ')}`);

  const ranks = offences.map(({ cjsCode, title }) => ({
    base: (legacyCodes.has(cjsCode) ? legacyWeight : 1) * (everyday.has(cjsCode) ? everydayWeight : 1),
    variants: variants.filter((variant) => variant.title.test(title)),
  }));
  /** How near row `row` stands to the everyday adult offence, given the kinds of variant the query asks for. */
  const weightOf = (row: number, asked: (variant: Variant) => boolean): number => {
    const rank = ranks[row];
    if (!rank) return 1;
    return rank.variants.reduce((weight, variant) => (asked(variant) ? weight : weight * variant.weight), rank.base);
  };
  const rowOf = new Map(offences.map((offence, row) => [offence.cjsCode, row]));
  const plainFirst = (a: ReferenceOffence, b: ReferenceOffence): number => {
    const weight = ({ cjsCode }: ReferenceOffence) => weightOf(rowOf.get(cjsCode) ?? -1, () => false);
    return weight(b) - weight(a);
  };

  const byTitle = new Map<string, ReferenceOffence[]>();
  for (const offence of offences.toSorted(plainFirst)) {
    const title = canonical(offence.title);
    byTitle.set(title, [...(byTitle.get(title) ?? []), offence]);
  }

  const index = new MiniSearch<{ id: number; title: string; alias: string }>({
    fields: ['title', 'alias'],
    tokenize: wordsOf,
    processTerm: (term) => (stopWords.has(term) || term === '' ? null : term),
  });
  await index.addAllAsync(
    offences.map(({ cjsCode, title }, id) => ({ id, title, alias: aliasText.get(cjsCode) ?? '' })),
    { chunkSize: 500 },
  );

  const codesStartingWith = (query: string): ReferenceOffence[] => {
    const code = query.replace(/\s/g, '').toUpperCase();
    if (!/^[A-Z]{2,5}\d[A-Z0-9]*$/.test(code)) return [];
    const found = offences.filter((offence) => offence.cjsCode.startsWith(code));
    return found.sort((a, b) => Number(b.cjsCode === code) - Number(a.cjsCode === code) || plainFirst(a, b));
  };

  const titles = (query: string, options: SearchOptions): ReferenceOffence[] => {
    const asked = new Set(variants.filter((variant) => variant.asked.test(query)));
    return index
      .search(query, { ...options, boost: { alias: 2 }, boostDocument: (id) => weightOf(id, (one) => asked.has(one)) })
      .flatMap(({ id }) => offences[id] ?? []);
  };

  const aliasesThat = (test: (phrase: string) => boolean) => aliases.filter(({ phrase }) => test(phrase));

  return {
    byCode: (cjsCode) => byCode.get(cjsCode.trim().toUpperCase()) ?? null,
    search(query, limit) {
      const byCodePrefix = codesStartingWith(query);
      if (byCodePrefix.length > 0) return byCodePrefix.slice(0, limit);
      const words = canonical(query);
      if (words === '') return [];
      const found = new Set([
        ...aliasesThat((phrase) => phrase === words).flatMap((alias) => alias.offences),
        ...(byTitle.get(words) ?? []),
        ...aliasesThat((phrase) => phrase.startsWith(words)).flatMap((alias) => alias.offences[0] ?? []),
        ...titles(words, exact),
      ]);
      if (found.size < thin) {
        const corrected = index.autoSuggest(words, tolerant)[0]?.suggestion;
        for (const alias of aliasesThat((phrase) => phrase === corrected))
          alias.offences.forEach((one) => found.add(one));
        for (const offence of titles(words, tolerant)) found.add(offence);
      }
      if (found.size === 0) {
        const within = aliasesThat((phrase) => ` ${words} `.includes(` ${phrase} `));
        within.sort((a, b) => b.phrase.length - a.phrase.length);
        for (const alias of within) alias.offences.forEach((one) => found.add(one));
        for (const offence of titles(words, { ...exact, combineWith: 'OR' })) found.add(offence);
      }
      return [...found].slice(0, limit);
    },
  };
}
