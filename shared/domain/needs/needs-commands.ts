import type { RecordedDrugTest, RecordedScore, ViolenceRisk } from '../risk/risk-events.ts';
import type { Adjustments, Exploitation, Need, OfferAnswer, ServiceGapReason } from './needs-events.ts';

/** What is asked of a case in the Needs step. Each records the whole of what it names, as it now is, unless it says otherwise. */
export type NeedsCommand =
  | { readonly type: 'AssessNeeds'; readonly needs: readonly Need[] }
  | { readonly type: 'RecordRiskScore'; readonly score: RecordedScore }
  | { readonly type: 'RecordViolenceRisk'; readonly risk: ViolenceRisk }
  | { readonly type: 'RecordDrugTest'; readonly test: RecordedDrugTest }
  | { readonly type: 'RecordExploitation'; readonly exploitation: Exploitation }
  | {
      readonly type: 'AnswerPathwayOffer';
      readonly pathway: 'women';
      readonly answer: OfferAnswer;
      readonly reason: string;
    }
  /** That no service takes both is recorded with the needs themselves. */
  | {
      readonly type: 'RecordServiceGap';
      readonly reason: Exclude<ServiceGapReason, 'none-takes-both'>;
      readonly details?: string | undefined;
    }
  /** Those that were answered; the others stand as they were. */
  | { readonly type: 'RecordAdjustments'; readonly adjustments: Adjustments };
