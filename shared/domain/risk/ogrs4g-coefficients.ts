/**
 * OGRS4/G, static ("all reoffending predictor, static"). Coefficients: Crown copyright, published by the Ministry of
 * Justice under the MIT Licence in ministryofjustice/oasys-cypress-test and, the same, in
 * ministryofjustice/hmpps-arns-risk-actuarial-api. HMPPS owns the tool: a force needs its agreement to use scores.
 */
export const ogrs4gCitation = {
  text: 'OGRS4/G as coded by the Ministry of Justice (oasys-cypress-test, hmpps-arns-risk-actuarial-api)',
  kind: 'Guidance',
  basis: 'verified',
} as const;

export const ogrs4gConstant = 5.01702292499072;

/** Polynomials hold the factors of the first to the fourth power. */
export const ogrs4gBySex = {
  male: {
    age: [-0.142428460338541, 0.0011000413899151, 1.98538471606e-5, -2.648918335e-7],
    sex: 0,
    gap: -0.0432051839161834,
    copas: 1.55298303083717,
    copasSquared: 0.129334968245905,
  },
  female: {
    age: [-0.0175014516689226, 0.0001625346907234, 3.645241305e-7, -7.46220588e-8],
    sex: -2.95224200717183,
    gap: -0.0427998315841607,
    copas: 1.01980307124196,
    copasSquared: -0.039439197041062,
  },
} as const;

export const ogrs4gSanctions = {
  first: -3.94357049933093,
  second: -3.06189212045904,
  each: -0.0042757301284995,
  /** Added to the years between first and current sanction: `L = ln(n / (26 + c − f))`. */
  copasYears: 26,
} as const;

export const ogrs4gMonthsOffenceFree = {
  atMost: 36,
  powers: [-0.0762086223169624, 0.0016230134182902, 2.24473135387e-5, -1.2808638685e-6],
} as const;

export const ogrs4gOffenceGroups = {
  'violence-weapons-firearms': -0.110075583936778,
  drunkenness: 0.587490417262633,
  handling: 0.088414958679896,
  'sexual-not-child': 0.169969798103235,
  'welfare-fraud': -1.15395495579948,
  'absconding-bail': 0.325485504296161,
  'burglary-other': 0.2060248043228,
  robbery: -0.119211282701221,
  'vehicle-related-theft': 0.173405416410866,
  'sexual-child': 0.111620464721896,
  'burglary-domestic': 0.155944202809011,
  other: 0.0384434393037725,
  'drug-import-export-production': -0.468252524851408,
  'criminal-damage': 0.12167599899735,
  'motoring-not-drink': -0.0439980822830184,
  'fraud-forgery': -0.434791453303048,
  'drink-driving': -0.264724530382273,
  'public-order-harassment': 0.0854410288820027,
  'drug-possession-supply': 0.0204101986121863,
  'theft-non-vehicle': 0.462548123919817,
} as const;
export type Ogrs4gOffenceGroup = keyof typeof ogrs4gOffenceGroups;

/** General bands by the percentage they begin at, highest first. */
export const ogrs4gBands = [
  { band: 'very-high', fromPercent: 90 },
  { band: 'high', fromPercent: 75 },
  { band: 'medium', fromPercent: 50 },
  { band: 'low', fromPercent: 0 },
] as const;
export type Ogrs4gBand = (typeof ogrs4gBands)[number]['band'];
