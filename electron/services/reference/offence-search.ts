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

interface IndexedText {
  readonly text: string;
  /** Words that should find it although it does not hold them. */
  readonly alias?: string;
}

/** Indexes texts under their place in the list, in slices, so that the main process stays responsive meanwhile. */
async function indexOf(texts: readonly IndexedText[]): Promise<MiniSearch> {
  const index = new MiniSearch({
    fields: ['text', 'alias'],
    tokenize: (text) => text.split(/[ &]/),
    processTerm: (term) => (stopWords.has(term) || term === '' ? null : term),
    searchOptions: { boost: { alias: 2 } },
  });
  await index.addAllAsync(
    texts.map((text, id) => ({ id, ...text })),
    { chunkSize: 500 },
  );
  return index;
}

/**
 * Makes the search. Order of answers: codes that start with the query; the alias or title the query is; aliases it
 * starts; titles by how well they match, everyday offences first and variants behind; if that is thin, aliases and
 * titles with typing slips; if nothing holds every word, the aliases among the words and the titles that hold most.
 */
export async function createOffenceSearch(reference: ReferenceData): Promise<OffenceSearch> {
  const { offences, legacyCodes } = reference;
  const rowOf = new Map(offences.map((offence, row) => [offence.cjsCode, row]));
  const byCode = (cjsCode: string) => offences[rowOf.get(cjsCode) ?? -1] ?? null;
  const everyday = new Set(offenceAliases.flatMap(({ codes }) => codes));
  const aliases = offenceAliases.flatMap(({ phrases, codes }) =>
    phrases.map((phrase) => ({ phrase: canonical(phrase), offences: codes.flatMap((code) => byCode(code) ?? []) })),
  );

  const ranks = offences.map(({ cjsCode, title }) => ({
    base: (legacyCodes.has(cjsCode) ? legacyWeight : 1) * (everyday.has(cjsCode) ? everydayWeight : 1),
    variants: variants.filter((variant) => variant.title.test(title)),
  }));
  /** How near a row stands to the everyday adult offence, given the kinds of variant the query asks for. */
  const weightOf = (row: number, asked?: ReadonlySet<Variant>): number => {
    const rank = ranks[row];
    if (!rank) return 1;
    return rank.variants.reduce((weight, one) => (asked?.has(one) ? weight : weight * one.weight), rank.base);
  };
  const plainFirst = (a: ReferenceOffence, b: ReferenceOffence): number =>
    weightOf(rowOf.get(b.cjsCode) ?? -1) - weightOf(rowOf.get(a.cjsCode) ?? -1);

  const titles = offences.map((offence) => canonical(offence.title));
  const rowsByTitle = Map.groupBy(offences.keys(), (row) => titles[row]);
  const aliasesByFirst = Map.groupBy(aliases, (alias) => alias.offences[0]);
  const titleIndex = await indexOf(
    offences.map((offence, row) => ({
      text: titles[row] ?? '',
      alias: (aliasesByFirst.get(offence) ?? []).map(({ phrase }) => phrase).join(' '),
    })),
  );
  const aliasIndex = await indexOf(aliases.map(({ phrase }) => ({ text: phrase })));

  const codesStartingWith = (query: string): ReferenceOffence[] => {
    const code = query.replace(/\s/g, '').toUpperCase();
    if (!/^[A-Z]{2,5}\d[A-Z0-9]*$/.test(code)) return [];
    const found = offences.filter((offence) => offence.cjsCode.startsWith(code));
    return found.sort((a, b) => Number(b.cjsCode === code) - Number(a.cjsCode === code) || plainFirst(a, b));
  };
  const titled = (words: string): ReferenceOffence[] =>
    (rowsByTitle.get(words) ?? []).flatMap((row) => offences[row] ?? []).sort(plainFirst);
  const byTitle = (words: string, options: SearchOptions): ReferenceOffence[] => {
    const asked = new Set(variants.filter((variant) => variant.asked.test(words)));
    return titleIndex
      .search(words, { ...options, boostDocument: (row) => weightOf(row, asked) })
      .flatMap(({ id }) => offences[id] ?? []);
  };
  const bySlippedAlias = (words: string): ReferenceOffence[] =>
    aliasIndex
      .search(words, tolerant)
      .slice(0, thin)
      .flatMap(({ id }) => aliases[id]?.offences ?? []);
  const byAliasWithin = (words: string): ReferenceOffence[] =>
    aliases
      .filter(({ phrase }) => ` ${words} `.includes(` ${phrase} `))
      .sort((a, b) => b.phrase.length - a.phrase.length)
      .flatMap((alias) => alias.offences);

  return {
    byCode: (cjsCode) => byCode(cjsCode.trim().toUpperCase()),
    search(query, limit) {
      const codes = codesStartingWith(query);
      if (codes.length > 0) return codes.slice(0, limit);
      const words = canonical(query);
      if (words === '') return [];
      let found = new Set([
        ...aliases.filter(({ phrase }) => phrase === words).flatMap((alias) => alias.offences),
        ...titled(words),
        ...aliases.filter(({ phrase }) => phrase.startsWith(words)).flatMap((alias) => alias.offences[0] ?? []),
        ...byTitle(words, exact),
      ]);
      if (found.size < thin) found = new Set([...found, ...bySlippedAlias(words), ...byTitle(words, tolerant)]);
      if (found.size === 0)
        found = new Set([...byAliasWithin(words), ...byTitle(words, { ...exact, combineWith: 'OR' })]);
      return [...found].slice(0, limit);
    },
  };
}
