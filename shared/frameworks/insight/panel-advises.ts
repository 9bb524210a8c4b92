import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

export interface PanelReview {
  readonly grade: number;
  /** Something of the case is other than it was before the review. */
  readonly changesCase: boolean;
}

/** A scrutiny panel grades from 1 to 4 and gives advice: it cannot reopen or overturn a case (scrutiny-panel terms). */
export const panelAdvises: Rule<PanelReview> = {
  id: 'MI-03',
  disposals: screenedDisposals,
  stage: 'insight',
  severity: 'bar',
  requirement: { en: 'Panel grades from 1 to 4 and changes nothing', cy: 'Panel yn graddio o 1 i 4 heb newid dim' },
  failing: {
    en: 'Panel grade is not 1 to 4, or the panel changed a case',
    cy: 'Gradd y panel heb fod o 1 i 4, neu newidiodd y panel achos',
  },
  reason: {
    en: 'A scrutiny panel grades a case from 1 to 4 and cannot reopen or overturn it. Record one of the four grades and leave the case as it is.',
    cy: 'Mae panel craffu yn graddio achos o 1 i 4 ac ni all ei ailagor na’i wrthdroi. Cofnodwch un o’r pedair gradd a gadewch yr achos fel y mae.',
  },
  citation: {
    text: 'Out-of-court disposal scrutiny panels, terms of reference',
    kind: 'Guidance',
    basis: 'verified',
    effective: inForce,
  },
  reads: ['changesCase', 'grade'],
  test: ({ grade, changesCase }) => ({ fires: changesCase || ![1, 2, 3, 4].includes(grade) }),
};
