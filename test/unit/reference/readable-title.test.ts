import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableTitle, spellingsOf } from '../../../shared/reference/readable-title.ts';

const spellings = spellingsOf([
  'Enter England in breach of Schedule 2',
  'Leave England or Wales without a form of the UK',
  'Fail to stop - Driver of a vehicle',
  'Cause a driver to stop in the UK',
]);

describe('given a title wholly in capitals', () => {
  test.each([
    ['THEFT FROM SHOP', 'Theft from shop'],
    ['ARRIVING IN ENGLAND OR WALES - SCHEDULE 2A', 'Arriving in England or Wales - Schedule 2A'],
    ['SUPPLY CONTROLLED DRUG - CLASS A - OTHER', 'Supply controlled drug - class A - other'],
    ['USE A VEHICLE UNDER SECTION 93G (B)', 'Use a vehicle under section 93G (B)'],
    ['DRIVER FAILING TO STOP IN THE UK', 'Driver failing to stop in the UK'],
    ['COMMIT AN ACT IN YORKSHIRE', 'Commit an act in Yorkshire'],
    ['FAIL TO TELL THE SECRETARY OF STATE', 'Fail to tell the Secretary of State'],
    ['16 YEAR OLD', '16 year old'],
  ])('when it is %s › then it reads %s', (title, expected) => {
    expect(readableTitle(title, spellings)).toBe(expected);
  });

  test('when it is any title › then nothing but the case of its letters changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ABCDEFGHISTU 0123456789-/().,'&£") }), (title) => {
        expect(readableTitle(title, spellings).toUpperCase()).toBe(title);
      }),
    );
  });
});

describe('given titles in mixed case', () => {
  test('when a word has its capital only at the start of a part › then that is no spelling of it', () => {
    expect(spellings.get('DRIVER')).toBeUndefined();
    expect(spellings.get('FAIL')).toBeUndefined();
    expect(spellings.get('ENGLAND')).toBe('England');
    expect(spellings.get('UK')).toBe('UK');
  });

  test('when three uses of four have the capital › then it is kept, and when two of three have it › then not', () => {
    const uses = (capital: number, lower: number) =>
      spellingsOf([...Array(capital).fill('the Tier here'), ...Array(lower).fill('the tier here')]).get('TIER');
    expect(uses(3, 1)).toBe('Tier');
    expect(uses(2, 1)).toBeUndefined();
  });
});
