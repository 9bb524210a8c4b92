export interface EthnicityCode {
  readonly code: string;
  readonly meaning: string;
}

/** Self-defined ethnicity, 18+1, with Roma from the 19+1 set (law.md section 9). Held apart from what an officer sees. */
export const selfDefinedEthnicities: readonly EthnicityCode[] = [
  { code: 'W1', meaning: 'White British' },
  { code: 'W2', meaning: 'White Irish' },
  { code: 'W3', meaning: 'Gypsy or Irish Traveller' },
  { code: 'W4', meaning: 'Roma' },
  { code: 'W9', meaning: 'Any other White background' },
  { code: 'M1', meaning: 'White and Black Caribbean' },
  { code: 'M2', meaning: 'White and Black African' },
  { code: 'M3', meaning: 'White and Asian' },
  { code: 'M9', meaning: 'Any other Mixed background' },
  { code: 'A1', meaning: 'Indian' },
  { code: 'A2', meaning: 'Pakistani' },
  { code: 'A3', meaning: 'Bangladeshi' },
  { code: 'A4', meaning: 'Chinese' },
  { code: 'A9', meaning: 'Any other Asian background' },
  { code: 'B1', meaning: 'Caribbean' },
  { code: 'B2', meaning: 'African' },
  { code: 'B9', meaning: 'Any other Black background' },
  { code: 'O2', meaning: 'Arab' },
  { code: 'O9', meaning: 'Any other ethnic group' },
  { code: 'NS', meaning: 'Not stated' },
];

/** Ethnic appearance as an officer sees it (law.md section 9). */
export const officerDefinedEthnicities: readonly EthnicityCode[] = [
  { code: 'IC1', meaning: 'White North European' },
  { code: 'IC2', meaning: 'White South European' },
  { code: 'IC3', meaning: 'Black' },
  { code: 'IC4', meaning: 'Asian' },
  { code: 'IC5', meaning: 'Chinese, Japanese or South East Asian' },
  { code: 'IC6', meaning: 'Arab or North African' },
  { code: 'IC9', meaning: 'Unknown' },
];
