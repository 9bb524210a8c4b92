import {
  type EthnicityCode,
  officerDefinedEthnicities,
  selfDefinedEthnicities,
} from '../../reference/ethnicity-codes.ts';
import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** Codes. Null: blank. */
export interface EthnicityRecord {
  readonly selfDefined: string | null;
  readonly officerDefined: string | null;
}

const isAmong = (codes: readonly EthnicityCode[], recorded: string): boolean =>
  codes.some(({ code }) => code === recorded);

/** What the person says of their ethnicity and what an officer sees are two fields, both filled: practice. */
export const ethnicityHeldApart: Rule<EthnicityRecord> = {
  id: 'MI-01',
  disposals: screenedDisposals,
  stage: 'insight',
  severity: 'warning',
  requirement: {
    en: 'Self-defined and officer-defined ethnicity held apart',
    cy: 'Ethnigrwydd hunanddiffiniedig ac ethnigrwydd a ddiffinnir gan swyddog ar wahân',
  },
  failing: {
    en: 'Self-defined or officer-defined ethnicity blank, or one put for the other',
    cy: 'Ethnigrwydd hunanddiffiniedig neu a ddiffinnir gan swyddog yn wag, neu’r naill yn lle’r llall',
  },
  reason: {
    en: 'What the person says and what an officer sees are two facts. Record both, each in its own codes; “not stated” is an answer.',
    cy: 'Mae’r hyn y mae’r person yn ei ddweud a’r hyn y mae swyddog yn ei weld yn ddwy ffaith. Cofnodwch y ddwy, pob un yn ei chodau ei hun; mae “heb ei nodi” yn ateb.',
  },
  citation: { text: 'Practice in recording ethnicity', kind: 'Practice', basis: 'recalled', effective: inForce },
  reads: ['officerDefined', 'selfDefined'],
  test: ({ selfDefined, officerDefined }) => ({
    fires:
      !selfDefined ||
      !officerDefined ||
      isAmong(officerDefinedEthnicities, selfDefined) ||
      isAmong(selfDefinedEthnicities, officerDefined),
  }),
};
