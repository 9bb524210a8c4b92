import { describe, expect, test } from 'vitest';
import { allRules } from '../../../shared/frameworks/all-rules.ts';
import { rules } from '../../../shared/frameworks/rules.ts';

/** The rows of law.md section 11 by severity and column B. */
const lawRows = [
  [
    'bar',
    'verified',
    'P6-01 P6-02 P6-03 P6-04 P6-05 P6-06 P6-07 P6-08 P6-09 P6-10 P6-11 P6-12 P6-14 P6-17 P6-18 P6-20 P6-23 P6-24 P6-25 P6-26 DC-02 DC-03 DC-04 DC-05 DC-07 DC-08 DC-09 DC-11 CC-01 CC-02 CC-03 CC-04 CC-05 CC-06 CC-07 CC-08 CC-10 CC-11 AC-01 AC-02 AC-03 AC-04 AC-05 AC-06 AC-07 AC-08 AC-11 AC-12 AC-15 AC-18 SC-01 SC-02 SC-03 SC-07 SC-08 CR-01 CR-07 YC-01 YC-02 YC-03 YC-05 YC-06 PN-01 PN-02 PN-03 PN-06 O22-01 O22-02 ALL-07 ALL-09 ALL-14 CU-02 DT-01 DT-02 DT-03 RC-01 RC-02 MI-03',
  ],
  ['bar', 'derived', 'P6-13 P6-19 SC-10 RC-05'],
  [
    'authority',
    'verified',
    'P6-15 DC-01 CC-12 AC-09 AC-10 AC-14 SC-04 SC-05 CR-03 CR-05 CR-06 PN-05 ALL-01 ALL-02 ALL-03 ALL-05',
  ],
  [
    'warning',
    'verified',
    'P6-16 P6-22 P6-27 DC-10 CC-09 CC-13 SC-06 CR-02 YC-04 PN-04 ALL-12 ALL-15 ALL-16 CU-01 DT-04 DT-05 MI-02',
  ],
  ['authority', 'derived', 'P6-21 DC-06'],
  ['warning', 'derived', 'P6-28 CC-14 CR-04'],
  ['warning', 'recalled', 'DC-12 AC-17 ALL-06 ALL-11 ALL-13 CU-03 RC-03 RC-04 MI-01'],
  ['authority', 'recalled', 'AC-13 ALL-04 ALL-17'],
  ['bar', 'recalled', 'AC-16 SC-09 ALL-08 ALL-10'],
] as const;
const lawIds = lawRows.flatMap(([, , ids]) => ids.split(' '));
const ids = allRules.map(({ id }) => id);

describe('given the 136 rows of law.md section 11', () => {
  test('then each is a rule, and what is no row is a requirement that has no id there', () => {
    expect(new Set(lawIds).size).toBe(136);
    expect(lawIds.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !lawIds.includes(id) && !/^(LAW|S\d)-/.test(id))).toEqual([]);
  });

  test('then each stands there once, but for what is asked on two occasions', () => {
    const lawRules = allRules.filter(({ id }) => lawIds.includes(id));
    expect(lawRules).toHaveLength(136 + 6);
    const asked = Map.groupBy(lawRules, ({ id }) => id);
    const twice = [...asked]
      .filter(([, same]) => same.length > 1)
      .map(([id, same]) => [id, ...same.map(({ stage }) => stage)]);
    expect(twice).toEqual([
      ['P6-23', 'conditions', 'breach'],
      ['CC-14', 'conditions', 'breach'],
      ['AC-04', 'screening', 'giving'],
      ['AC-16', 'conditions', 'breach'],
      ['CR-02', 'screening', 'conditions'],
      ['ALL-13', 'screening', 'breach'],
    ]);
  });

  test.each(lawRows)('then what is %s and %s there is so here', (severity, basis, rowIds) => {
    const stated = allRules.filter(({ id }) => rowIds.split(' ').includes(id));
    const differing = stated.filter((rule) => rule.severity !== severity || rule.citation.basis !== basis);
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  test('then what screens ask are the same objects, in the same order', () => {
    const asked: readonly unknown[] = allRules;
    expect(rules.filter((rule) => !asked.includes(rule))).toEqual([]);
    expect(ids.filter((id) => lawIds.includes(id)).filter((id, index, all) => id !== all[index - 1])).toEqual(
      inLawOrder,
    );
  });
});

const families = ['P6', 'DC', 'CC', 'AC', 'SC', 'CR', 'YC', 'PN', 'O22', 'ALL', 'CU', 'DT', 'RC', 'MI'];
const inLawOrder = families.flatMap((family) =>
  lawIds.filter((id) => id.startsWith(`${family}-`)).toSorted((first, second) => first.localeCompare(second)),
);
