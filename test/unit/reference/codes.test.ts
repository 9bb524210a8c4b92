import { describe, expect, test } from 'vitest';
import { genderSchema } from '../../../shared/domain/case/events.ts';
import { officerDefinedEthnicities, selfDefinedEthnicities } from '../../../shared/reference/ethnicity-codes.ts';
import { genderCodes } from '../../../shared/reference/gender-codes.ts';

describe('given the code lists', () => {
  test('when genders are listed › then each gender of a case stands once', () => {
    expect(genderCodes.map(({ gender }) => gender).sort()).toEqual([...genderSchema.options].sort());
    expect(new Set(genderCodes.map(({ cjsCode }) => cjsCode)).size).toBe(4);
  });

  test('when self-defined ethnicities are listed › then they are 18+1 and Roma, each once', () => {
    expect(new Set(selfDefinedEthnicities.map(({ code }) => code)).size).toBe(20);
    expect(selfDefinedEthnicities.find(({ code }) => code === 'W9')?.meaning).toBe('Any other White background');
  });

  test('when officer-defined ethnicities are listed › then they are IC1 to IC6 and IC9', () => {
    expect(officerDefinedEthnicities.map(({ code }) => code)).toEqual([
      'IC1',
      'IC2',
      'IC3',
      'IC4',
      'IC5',
      'IC6',
      'IC9',
    ]);
  });
});
