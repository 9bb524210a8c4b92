import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Truth } from '../../../shared/frameworks/rule.ts';
import { and, known, missingOf, not, or, some, unknown } from '../../../shared/frameworks/truth.ts';

const a = unknown('a');
const b = unknown('b');
const named = (truth: Truth) => (typeof truth === 'boolean' ? truth : missingOf(truth).join('+'));

describe('given two statements', () => {
  test.each([
    [true, true, true, true],
    [true, false, false, true],
    [false, false, false, false],
    [true, a, 'a', true],
    [false, a, false, 'a'],
    [a, b, 'a+b', 'a+b'],
  ] as const)('when they are %j and %j › then "and" gives %j and "or" gives %j', (first, second, both, either) => {
    expect([named(and(first, second)), named(or(first, second))]).toEqual([both, either]);
  });

  test('when there is none › then "and" is true and "or" is false', () => {
    expect([and(), or(), some([], () => true)]).toEqual([true, false, false]);
  });
});

describe('given a value', () => {
  test.each([
    [null, 'place'],
    [3, true],
    [4, false],
  ])('when it is %s › then "it is 3" is %s', (value, expected) => {
    expect(named(known(value, 'place', (number) => number === 3))).toBe(expected);
  });
});

test('given any statements › when one becomes unknown › then no decided answer turns round', () => {
  const truth = fc.constantFrom<Truth>(true, false, a, b);
  fc.assert(
    fc.property(fc.array(truth, { minLength: 1, maxLength: 6 }), fc.nat(), (parts, pick) => {
      const blurred = parts.with(pick % parts.length, unknown('c'));
      for (const join of [and, or, (...all: Truth[]) => not(or(...all))]) {
        const [before, after] = [join(...parts), join(...blurred)];
        if (typeof before === 'boolean' && typeof after === 'boolean') expect(after).toBe(before);
        if (typeof before !== 'boolean') expect(typeof after).not.toBe('boolean');
      }
    }),
  );
});
