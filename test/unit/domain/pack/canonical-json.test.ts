import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, signedText } from '../../../../shared/domain/pack/canonical-json.ts';
import { samplePack } from './sample-pack.ts';

/** The same value with the members of every object in another order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, reversed(member)]),
  );
}

describe('given the examples of RFC 8785', () => {
  test('when the one of section 3.2.2 is written › then it is as section 3.2.3 has it', () => {
    const example = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('when the names of section 3.2.3 are sorted › then it is by UTF-16 code units', () => {
    const example = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    const order = [...canonicalJson(example).matchAll(/:(\d)/g)].map(([, place]) => Number(place));
    expect(order).toEqual([2, 4, 6, 7, 1, 5, 3]);
  });
});

describe('given any JSON value', () => {
  test('when it is written › then it reads back the same, whatever the order of its members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
        expect(canonicalJson(reversed(plain))).toBe(canonicalJson(plain));
      }),
    );
  });

  test.each([
    ['undefined', undefined],
    ['not a number', Number.NaN],
    ['infinite', Number.POSITIVE_INFINITY],
  ])('when it is %s after all › then it throws', (_what, value) => {
    expect(() => canonicalJson([value])).toThrow(TypeError);
  });
});

test('given a signed file › when what is signed is asked for › then it is everything but the signature', () => {
  const file = { format: 'proviso-rules-pack', formatVersion: 1, pack: samplePack, signature: 'of no matter' } as const;
  const text = signedText(file);
  expect(text.startsWith('{"format":"proviso-rules-pack","formatVersion":1,"pack":{"basis":"in-force"')).toBe(true);
  expect(text).not.toContain('signature');
});
