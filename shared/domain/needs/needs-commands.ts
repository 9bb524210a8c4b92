import type { RecordedDrugTest, RecordedScore, ViolenceRisk } from '../risk/risk-events.ts';
import type { Exploitation, Need } from './needs-events.ts';

/** What is asked of a case in the Needs step. Each records the whole of what it names, as it now is. */
export type NeedsCommand =
  | { readonly type: 'AssessNeeds'; readonly needs: readonly Need[] }
  | { readonly type: 'RecordRiskScore'; readonly score: RecordedScore }
  | { readonly type: 'RecordViolenceRisk'; readonly risk: ViolenceRisk }
  | { readonly type: 'RecordDrugTest'; readonly test: RecordedDrugTest }
  | { readonly type: 'RecordExploitation'; readonly exploitation: Exploitation };
