import { assertNever } from '../../result.ts';
import type { Instant } from '../../time.ts';
import type { Actor } from '../case/identity.ts';
import type { RecordedDrugTest, RecordedScore, RiskEventBody, ViolenceRisk } from '../risk/risk-events.ts';
import type { Adjustments, Exploitation, Need, NeedsEventBody } from './needs-events.ts';

/** Who recorded something, and when. */
export interface Recording {
  readonly at: Instant;
  readonly by: Actor;
}

/** Everything recorded of a person's needs and risks in one case: each save, oldest first; the last one stands. */
export interface NeedsRecord {
  /** Each save holds the pathways that were saved then. Versions count from 1. */
  readonly versions: readonly (Recording & { readonly needs: readonly Need[] })[];
  readonly riskScores: readonly (Recording & RecordedScore)[];
  readonly violenceRisks: readonly (Recording & ViolenceRisk)[];
  /** One test for a person in detention: PACE 1984 s63B. */
  readonly drugTests: readonly (Recording & RecordedDrugTest)[];
  readonly exploitations: readonly (Recording & Exploitation)[];
  readonly pathwayOffers: readonly (Recording & PathwayOffer)[];
  /** Every gap that was met, not the last alone. */
  readonly serviceGaps: readonly (Recording & ServiceGap)[];
  readonly adjustments: readonly (Recording & { readonly answers: Adjustments })[];
}

export type PathwayOffer = Omit<Extract<NeedsEventBody, { type: 'PathwayOfferAnswered' }>, 'type'>;
export type ServiceGap = Omit<Extract<NeedsEventBody, { type: 'ServiceGapRecorded' }>, 'type'>;

export const nothingAssessed: NeedsRecord = {
  versions: [],
  riskScores: [],
  violenceRisks: [],
  drugTests: [],
  exploitations: [],
  pathwayOffers: [],
  serviceGaps: [],
  adjustments: [],
};

/** Adds one save to the record. */
export function evolveNeeds(
  record: NeedsRecord,
  body: NeedsEventBody | RiskEventBody,
  recording: Recording,
): NeedsRecord {
  switch (body.type) {
    case 'NeedsAssessed':
      return { ...record, versions: [...record.versions, { needs: body.needs, ...recording }] };
    case 'RiskScoreRecorded':
      return { ...record, riskScores: [...record.riskScores, { ...body.score, ...recording }] };
    case 'ViolenceRiskRecorded':
      return { ...record, violenceRisks: [...record.violenceRisks, { ...body.risk, ...recording }] };
    case 'DrugTestRecorded':
      return { ...record, drugTests: [...record.drugTests, { ...body.test, ...recording }] };
    case 'ExploitationIndicated':
      return { ...record, exploitations: [...record.exploitations, { ...body.exploitation, ...recording }] };
    case 'PathwayOfferAnswered': {
      const { type: _, ...offer } = body;
      return { ...record, pathwayOffers: [...record.pathwayOffers, { ...offer, ...recording }] };
    }
    case 'ServiceGapRecorded': {
      const { type: _, ...gap } = body;
      return { ...record, serviceGaps: [...record.serviceGaps, { ...gap, ...recording }] };
    }
    case 'AdjustmentsRecorded':
      return { ...record, adjustments: [...record.adjustments, { answers: body.adjustments, ...recording }] };
    default:
      return assertNever(body);
  }
}

/** The last answer to each pathway that was ever saved, in the order in which they were first saved. */
export const standingNeeds = ({ versions }: NeedsRecord): readonly (Recording & Need)[] => [
  ...new Map(
    versions.flatMap(({ needs, at, by }) => needs.map((need) => [need.pathway, { ...need, at, by }] as const)),
  ).values(),
];

/** How many needs are present at the same time: from two on, a multiple disadvantage (S4-21). */
export const concurrentNeeds = (record: NeedsRecord): number =>
  standingNeeds(record).filter(({ present }) => present === 'yes').length;
