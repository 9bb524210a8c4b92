import { describe, expect, test } from 'vitest';
import { evaluateLine } from '../../../../shared/domain/evaluate/evaluate-line.ts';
import { vectors } from './read-vectors.ts';

const answer = (input: unknown): unknown => JSON.parse(evaluateLine(JSON.stringify(input)));

test('given the vectors › then there are as many of each kind as were handed over', () => {
  const byKind = Map.groupBy(vectors, ({ input }) => input.kind);
  expect(Object.fromEntries([...byKind].map(([kind, ofKind]) => [kind, ofKind.length]))).toEqual({
    breach: 27,
    cohort: 12,
    conditions: 60,
    dates: 40,
    'drug-test': 15,
    ogrs4g: 9,
    rates: 12,
    screening: 98,
  });
});

describe('given a vector', () => {
  test.each(vectors.map((vector) => [vector.input.id, vector] as const))(
    'when %s is asked › then its answer is the expected one',
    (_, vector) => {
      expect(answer(vector.input)).toEqual(vector.expected);
    },
  );

  test('when everything that is null is left out › then no answer changes', () => {
    const withoutNulls = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(withoutNulls);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, part]) => (part === null ? [] : [[key, withoutNulls(part)]])),
      );
    };
    const shortened = vectors.filter(({ input }) => JSON.stringify(input).includes(':null'));
    expect(shortened.length).toBeGreaterThan(50);
    for (const { input, expected } of shortened) expect(answer(withoutNulls(input))).toEqual(expected);
  });
});
