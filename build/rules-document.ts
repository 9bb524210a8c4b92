import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rulesLeftToTheForce } from '../shared/frameworks/changed-severities.ts';
import { screenedDisposals } from '../shared/frameworks/disposals.ts';
import type { Rule } from '../shared/frameworks/rule.ts';
import { rules, rulesVersion } from '../shared/frameworks/rules.ts';

export const rulesDocumentPath = fileURLToPath(new URL('../docs/rules.md', import.meta.url));

/** Every rule the program knows, as a Markdown table in the order they are evaluated. */
export const rulesDocument = (): string => `# The rules

Generated from \`shared/frameworks\` by \`node build/rules-document.ts\`; a test fails when it is out of date. Rules version ${rulesVersion}, ${rules.length} rules.

- **Disposals**: DC diversionary caution, CC community caution, ACC adult conditional caution, SC simple caution, CR community resolution, PND penalty notice for disorder, O22 outcome 22, YC youth caution, YCC youth conditional caution.
- **Severity**: *bar* cannot go ahead; *authority* needs a named authority; *warning* is shown and recorded. Force policy can make a rule that reads it stricter than the table says. A † marks a rule whose severity a force can change, because its source could not be verified.
- **Basis**: *verified* against the text, *derived* from verified text, or *recalled*.

| Rule | Disposals | Stage | Severity | What the law wants | Citation | Kind | Basis |
|---|---|---|---|---|---|---|---|
${rules.map(row).join('\n')}
`;

const row = ({ id, disposals, stage, severity, requirement, citation }: Rule): string =>
  `| ${[
    id,
    disposals.length === screenedDisposals.length ? 'all' : disposals.join(' '),
    stage,
    rulesLeftToTheForce.has(id) ? `${severity} †` : severity,
    requirement.en,
    citation.text,
    citation.kind,
    citation.basis,
  ].join(' | ')} |`;

/** Writes docs/rules.md. */
export const writeRulesDocument = (): void => writeFileSync(rulesDocumentPath, rulesDocument());

if (import.meta.main) writeRulesDocument();
