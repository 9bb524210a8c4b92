import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allRules } from '../shared/frameworks/all-rules.ts';
import { rulesLeftToTheForce } from '../shared/frameworks/changed-severities.ts';
import { screenedDisposals } from '../shared/frameworks/disposals.ts';
import type { Bilingual, Effective, RuleStatement } from '../shared/frameworks/rule.ts';
import { rulesVersion } from '../shared/frameworks/rules.ts';
import { longDate } from '../shared/time.ts';

export const rulesDocumentPath = fileURLToPath(new URL('../docs/rules.md', import.meta.url));

/** What the rules of a group are about, by what their ids begin with. */
const groups: Readonly<Record<string, string>> = {
  P6: 'Part 6: diversionary and community cautions',
  DC: 'Diversionary caution',
  CC: 'Community caution',
  AC: 'Adult conditional caution',
  SC: 'Simple caution',
  CR: 'Community resolution',
  YC: 'Youth cautions',
  PN: 'Penalty notice for disorder',
  O22: 'Outcome 22',
  ALL: 'Every disposal',
  CU: 'Detention',
  DT: 'Drug testing',
  RC: 'Records',
  MI: 'Insight',
  LAW: 'Other sections of law.md',
};

const groupOf = ({ id }: RuleStatement): string => groups[id.slice(0, id.indexOf('-'))] ?? 'Force practice';

/** Every rule the program knows, as Markdown: where it comes from, what it says in both languages, what it reads. */
export const rulesDocument = (): string => `# The rules

Generated from \`shared/frameworks\` by \`node build/rules-document.ts\`; a test fails when it is out of date. Rules version ${rulesVersion}, ${allRules.length} rules.

- **Disposals**: DC diversionary caution, CC community caution, ACC adult conditional caution, SC simple caution, CR community resolution, PND penalty notice for disorder, O22 outcome 22, YC youth caution, YCC youth conditional caution.
- **Severity**: *bar* cannot go ahead; *authority* needs a named authority; *warning* is shown and recorded. Force policy can make a rule that reads it stricter than the table says. A † marks a rule whose severity a force can change, because its source could not be verified.
- **Basis**: *verified* against the text, *derived* from verified text, or *recalled*.
- **In force**: the days of the provision cited. The commencement of Part 6 of the PCSC Act 2022 is a setting of the force. *Not stated*: the sources name no day.

## Where they come from

| Rule | Disposals | Stage | Severity | What the law wants | Citation | Kind | Basis | In force |
|---|---|---|---|---|---|---|---|---|
${allRules.map(sourceRow).join('\n')}

## What they say, and the facts they read

In each language first the heading of a rule that passes, then what is shown when it does not.

${[...Map.groupBy(allRules, groupOf)].map(([group, ofGroup]) => wordsTable(group, ofGroup)).join('\n\n')}
`;

const sourceRow = ({ id, disposals, stage, severity, requirement, citation }: RuleStatement): string =>
  tableRow([
    id,
    disposals.length === screenedDisposals.length ? 'all' : disposals.join(' '),
    stage,
    rulesLeftToTheForce.has(id) ? `${severity} †` : severity,
    requirement.en,
    citation.text,
    citation.kind,
    citation.basis,
    inForceInWords(citation.effective),
  ]);

const wordsTable = (group: string, ofGroup: readonly RuleStatement[]): string => `### ${group}

| Rule | Stage | English | Welsh | Reads |
|---|---|---|---|---|
${ofGroup.map(wordsRow).join('\n')}`;

const wordsRow = ({ id, stage, requirement, failing, reason, reads }: RuleStatement): string => {
  const words = (language: keyof Bilingual) =>
    `${requirement[language]}<br>**${failing[language]}.** ${reason[language]}`;
  return tableRow([id, stage, words('en'), words('cy'), reads.map((path) => `\`${path}\``).join(', ')]);
};

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const inForceInWords = ({ from, until }: Effective): string =>
  [from && `from ${dayInWords(from)}`, until && `until ${dayInWords(until)}`].filter(Boolean).join(' ') || 'not stated';

const dayInWords = (day: NonNullable<Effective['from']>): string =>
  day === 'part-6-commencement' ? 'the commencement of Part 6' : longDate(day);

if (import.meta.main) writeFileSync(rulesDocumentPath, rulesDocument());
