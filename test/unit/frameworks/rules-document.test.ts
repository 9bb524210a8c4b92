import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rulesDocument, rulesDocumentPath } from '../../../build/rules-document.ts';
import { allRules } from '../../../shared/frameworks/all-rules.ts';

describe('given docs/rules.md', () => {
  test('when a rule has changed › then it is written anew: node build/rules-document.ts', () => {
    expect(readFileSync(rulesDocumentPath, 'utf8')).toBe(rulesDocument());
  });
});

/** Every rule object that a file of shared/frameworks exports, found by its shape. */
const frameworks = fileURLToPath(new URL('../../../shared/frameworks', import.meta.url));
const exportedRules = (
  await Promise.all(
    globSync('*/*.ts', { cwd: frameworks }).map(async (file) => {
      const exported: object = await import(`${frameworks}/${file}`);
      return Object.values(exported).map((value: unknown) => ({ file, value }));
    }),
  )
)
  .flat()
  .filter(({ value }) => typeof value === 'object' && value !== null && 'requirement' in value && 'test' in value);

describe('given the rules that shared/frameworks holds', () => {
  test('then each of them is in the document', () => {
    expect(exportedRules.length).toBeGreaterThan(100);
    const documented: ReadonlySet<unknown> = new Set(allRules);
    expect(exportedRules.filter(({ value }) => !documented.has(value)).map(({ file }) => file)).toEqual([]);
  });
});

describe('given the document of the rules', () => {
  const rows = rulesDocument()
    .split('\n')
    .filter((line) => /^\| [A-Z][A-Z0-9]*-/.test(line))
    .map((line) => line.replace(/^\| | \|$/g, '').split(' | '));
  const sources = rows.filter((cells) => cells.length === 9);
  const words = rows.filter((cells) => cells.length === 5);
  const ids = allRules.map(({ id }) => id);

  test('then it has one row of nine cells and one of five for every rule, and no other', () => {
    expect(sources.map(([id]) => id)).toEqual(ids);
    expect(words.map(([id]) => id)).toEqual(ids);
    expect(rows).toHaveLength(2 * ids.length);
  });

  test.each([
    ['P6-04', 'from the commencement of Part 6'],
    ['AC-18', 'from the commencement of Part 6'],
    ['AC-11', 'from 8 April 2013 until the commencement of Part 6'],
    ['AC-05', 'until the commencement of Part 6'],
    ['ALL-09', 'not stated'],
  ])('when the rule is %s › then it is in force %s', (rule, inForce) => {
    expect(sources.find(([id]) => id === rule)?.at(-1)).toBe(inForce);
  });

  test('when the rule is P6-04 › then its words stand in both languages beside the facts it reads', () => {
    expect(words.find(([id]) => id === 'P6-04')).toEqual([
      'P6-04',
      'conditions',
      'Has a condition<br>**No condition.** This caution must have at least one condition. Add a condition.',
      'Yn cynnwys amod<br>**Dim amod.** Rhaid i’r rhybudd hwn gynnwys o leiaf un amod. Ychwanegwch amod.',
      '`conditions`',
    ]);
  });
});
