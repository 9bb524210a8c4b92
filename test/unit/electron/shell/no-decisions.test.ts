import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../../electron/shell');
const files = readdirSync(folder).filter((name) => name !== 'policy.ts');
const mostLines = 120;

/** What is left of a file that could decide something: comments, texts and null checks aside. */
const decisionsIn = (source: string): string[] =>
  source
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '')
    .replace(/if \(\w+ [!=]== null\)/g, '')
    .match(/\b(if|else|switch|while|catch)\b|&&|\|\||\s\?\s/g) ?? [];

describe('given electron/shell holds no decisions', () => {
  it.each([
    ["if (url.startsWith('x')) go();", ['if']],
    ['const a = b ? c : d;', [' ? ']],
    ['a && b(); c || d();', ['&&', '||']],
    ['if (file === null) return a?.b ?? c; // if so', []],
  ])('when the test reads %s › then it finds %j', (source, found) => {
    expect(decisionsIn(source)).toEqual(found);
  });

  it.each(files)('when %s is read › then it branches on null only and stays short', (name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    expect(decisionsIn(source)).toEqual([]);
    expect(source.split('\n').length).toBeLessThanOrEqual(mostLines);
  });
});
