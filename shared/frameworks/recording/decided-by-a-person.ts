import { screenedDisposals } from '../disposals.ts';
import { inForce } from '../effective.ts';
import type { Rule } from '../rule.ts';

export interface RecordedDecision {
  readonly isDeciderNamed: boolean;
  /** In the decider’s own words. */
  readonly hasReason: boolean;
}

/** A caution is the decision of a person, software only advises: Data Protection Act 2018 ss49-50. */
export const decidedByAPerson: Rule<RecordedDecision> = {
  id: 'RC-05',
  disposals: screenedDisposals,
  stage: 'recording',
  severity: 'bar',
  requirement: { en: 'Decided by a named person', cy: 'Wedi’i benderfynu gan berson a enwir' },
  failing: { en: 'No named person decided', cy: 'Dim person a enwir wedi penderfynu' },
  reason: {
    en: 'Software gives advice and a person decides. Record who decided and why.',
    cy: 'Rhoi cyngor y mae meddalwedd, a pherson sy’n penderfynu. Cofnodwch pwy a benderfynodd a pham.',
  },
  citation: { text: 'Data Protection Act 2018 ss49-50', kind: 'Act', basis: 'derived', effective: inForce },
  reads: ['hasReason', 'isDeciderNamed'],
  test: ({ isDeciderNamed, hasReason }) => ({ fires: !isDeciderNamed || !hasReason }),
};
