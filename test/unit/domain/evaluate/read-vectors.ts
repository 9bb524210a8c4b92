import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../vectors/', import.meta.url);

export interface Vector {
  readonly input: Readonly<Record<string, unknown>> & { readonly id: string; readonly kind: string };
  readonly expected: unknown;
}

/** Every vector, copied from ../shared/vectors so that a fresh clone has them. */
export const vectors: readonly Vector[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
  );

/** The JSON Schema that describes questions and answers. */
export const vectorSchema: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('schema.json', folder), 'utf8'),
);
