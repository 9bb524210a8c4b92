import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulesDocument, rulesDocumentPath } from '../../../build/rules-document.ts';
import { rules } from '../../../shared/frameworks/rules.ts';

describe('given docs/rules.md', () => {
  test('when a rule has changed › then it is written anew: node build/rules-document.ts', () => {
    expect(readFileSync(rulesDocumentPath, 'utf8')).toBe(rulesDocument());
  });

  test('then it has a row of eight cells for every rule', () => {
    const rows = rulesDocument()
      .split('\n')
      .filter((line) => /^\| [A-Z][A-Z0-9]+-/.test(line));
    expect(rows.map((line) => line.split(' | ')[0]?.slice(2))).toEqual(rules.map(({ id }) => id));
    for (const line of rows) expect(line.split(' | ')).toHaveLength(8);
  });
});
