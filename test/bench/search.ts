import { performance } from 'node:perf_hooks';
import { makeReferenceFile } from '../../build/reference-data.ts';
import { createOffenceSearch } from '../../electron/services/reference/offence-search.ts';
import { offenceAliases } from '../../shared/reference/offence-aliases.ts';
import { type ReferenceOffence, readReferenceData } from '../../shared/reference/reference-data.ts';

/**
 * What someone at a custody desk might type who knows neither the Act nor the list's wording, with the codes a custody
 * sergeant would accept as the first answer. Written before the alias list and never used to tune it: the share that is
 * right first is a figure to report, not a target to write aliases for.
 */
export const heldOutQueries: readonly (readonly [query: string, accepted: readonly string[]])[] = [
  ['stealing from a supermarket', ['TH68010']],
  ['nicked a bike', ['TH68006']],
  ['pickpocketing', ['TH68001']],
  ['punched in the face', ['CJ88116', 'CJ88001', 'OF61102']],
  ['slapped his partner', ['CJ88116', 'CJ88001']],
  ['smashed a window', ['CD71039', 'CD71040']],
  ['keyed a car', ['CD71039', 'CD71040']],
  ['drunk and shouting in the street', ['CJ67002', 'LG72008']],
  ['swearing at people', ['PU86149']],
  ['spat at a nurse', ['CJ88159', 'CJ88160']],
  ['carrying a kitchen knife', ['CJ88144']],
  ['knuckle duster', ['PC53001']],
  ['smoking a joint', ['MD71530']],
  ['ecstasy tablets', ['MD71213']],
  ['possession of ketamine', ['MD71596']],
  ['growing cannabis at home', ['MD71531', 'MD71440', 'MD71029']],
  ['dealing cocaine', ['MD71230', 'MD71130']],
  ['laughing gas canisters', ['MD71609']],
  ['flashing his genitals', ['SX03128']],
  ['revenge porn', ['SX03249', 'SX03250']],
  ['photo up skirt', ['SX03233']],
  ['nuisance phone calls', ['CA03009']],
  ['abusive text messages', ['CA03005', 'MT88006']],
  ['broke restraining order', ['SE20002', 'PH97003', 'PH97012']],
  ['controlling partner', ['SC15004']],
  ['choking', ['SC15005', 'SC15006']],
  ['no car insurance', ['RT88191']],
  ['texting at the wheel', ['RV86019']],
  ['dog bit postman', ['DD91034']],
  ['kicked a cat', ['AW06041']],
  ['wasting police time', ['CL67008']],
  ['hoax 999 call', ['FS04009', 'CA03007', 'OS23001']],
  ['fly tipping', ['EP90015', 'EP90081']],
  ['sleeping rough', ['VG24017']],
  ['benefit cheat', ['SS92001']],
  ['used a stolen bank card', ['FA06001']],
  ['riding in a stolen car', ['TH68054']],
  ['receiving stolen property', ['TH68073']],
  ['threatened to kill', ['OF61014']],
  ['trying car door handles', ['CA81001']],
  ['left restaurant without paying', ['TH78011']],
  ['throwing fireworks', ['EP75006', 'TP47049', 'MP39023']],
];

/** What the figures are compared with: every title that holds the text, in the order of the list. */
const naiveSearch = (offences: readonly ReferenceOffence[], query: string, limit: number): ReferenceOffence[] =>
  offences.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase())).slice(0, limit);

/** Every text on the way to the query, as a screen that searches at each keystroke would send it. */
const keystrokes = (query: string): string[] => Array.from(query, (_, typed) => query.slice(0, typed + 1));

const timeEach = (queries: readonly string[], search: (query: string) => unknown): number[] =>
  queries
    .map((query) => {
      const started = performance.now();
      search(query);
      return performance.now() - started;
    })
    .sort((a, b) => a - b);

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;

/** Times the offence search at the size that ships, and says how often a lay query's first answer is right. */
export async function bench(): Promise<Record<string, number>> {
  const reference = readReferenceData(JSON.stringify(await makeReferenceFile()));
  const started = performance.now();
  const offenceSearch = await createOffenceSearch(reference);
  const buildMs = performance.now() - started;

  const limit = 20;
  const queries = [
    ...offenceAliases.flatMap(({ phrases }) => phrases.slice(0, 2)),
    ...heldOutQueries.map(([query]) => query),
  ].flatMap(keystrokes);
  const search = (query: string) => offenceSearch.search(query, limit);
  timeEach(queries, search);
  const times = timeEach(queries, search);
  const naive = timeEach(queries, (query) => naiveSearch(reference.offences, query, limit));

  const rightWithin = (answers: number, find: (query: string) => readonly ReferenceOffence[]) =>
    heldOutQueries.filter(([query, accepted]) =>
      find(query)
        .slice(0, answers)
        .some(({ cjsCode }) => accepted.includes(cjsCode)),
    ).length / heldOutQueries.length;
  const baseline = (query: string) => naiveSearch(reference.offences, query, limit);

  return {
    offences: reference.offences.length,
    keystrokes: queries.length,
    build_ms: buildMs,
    query_p50_ms: quantile(times, 0.5),
    query_p95_ms: quantile(times, 0.95),
    query_p99_ms: quantile(times, 0.99),
    query_p50_ratio_naive: quantile(times, 0.5) / quantile(naive, 0.5),
    query_p95_ratio_naive: quantile(times, 0.95) / quantile(naive, 0.95),
    lay_queries: heldOutQueries.length,
    top1_share_lay: rightWithin(1, search),
    top5_share_lay: rightWithin(5, search),
    top1_share_lay_naive: rightWithin(1, baseline),
  };
}
