/**
 * The rules law.md could not verify (column B of section 11 is R) and so leaves to the force's reading: only these obey
 * `settings.severity`. A change of any other rule is ignored.
 */
export const rulesLeftToTheForce: ReadonlySet<string> = new Set([
  'DC-12',
  'AC-13',
  'AC-16',
  'AC-17',
  'SC-09',
  'ALL-04',
  'ALL-06',
  'ALL-08',
  'ALL-10',
  'ALL-11',
  'ALL-13',
  'ALL-17',
  'CU-03',
  'RC-03',
  'RC-04',
  'MI-01',
]);
