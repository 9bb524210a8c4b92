import type { Person } from '../domain/case/events.ts';

export type Gender = NonNullable<Person['gender']>;

/** CJS gender codes and the PNC letters that say the same (law.md section 5.2). PNC `U` stands for 0 and for 9. */
export const genderCodes: readonly { readonly gender: Gender; readonly cjsCode: string; readonly pncCode: string }[] = [
  { gender: 'not-known', cjsCode: '0', pncCode: 'U' },
  { gender: 'male', cjsCode: '1', pncCode: 'M' },
  { gender: 'female', cjsCode: '2', pncCode: 'F' },
  { gender: 'not-specified', cjsCode: '9', pncCode: 'U' },
];
