import { StepFrame } from '../../case/StepFrame.tsx';
import { useWorkspace } from '../../case/workspace.ts';
import { AdjustmentsCard } from './AdjustmentsCard.tsx';
import { DrugTestCard } from './DrugTestCard.tsx';
import { ExploitationCard } from './ExploitationCard.tsx';
import { NeedsSummaryPane } from './NeedsSummaryPane.tsx';
import { pathwayRows } from './needs-view.ts';
import { PathwayItem } from './PathwayItem.tsx';
import { RiskScoreCard } from './RiskScoreCard.tsx';
import { ServiceGapCard } from './ServiceGapCard.tsx';
import { ViolenceRiskCard } from './ViolenceRiskCard.tsx';
import { WomensPathwayCard } from './WomensPathwayCard.tsx';

/** What is behind the offending, and what risk there is. Nothing here has to be asked. */
export function Needs() {
  const { subject, settings } = useWorkspace();
  return (
    <StepFrame step="needs" aside={<NeedsSummaryPane />}>
      <div className="pv-steptitle">
        <h2 className="pv-h1" id="step-title">
          Needs
        </h2>
        <span className="pv-t2 pv-md">
          What is behind the offending? Skip what you do not ask: it counts for nothing.
        </span>
      </div>
      <div className="pv-stack">
        <WomensPathwayCard />
        <section className="pv-card" aria-label="Pathways">
          <div className="pv-need pv-need--head" aria-hidden="true">
            <span />
            <span>Pathway</span>
            <span>A need?</span>
            <span>Linked to</span>
            <span>What shows it</span>
            <span />
          </div>
          <ul className="pv-needs">
            {pathwayRows(subject, settings.settings).map((row) => (
              <PathwayItem key={row.id} row={row} />
            ))}
          </ul>
        </section>
        <div className="pv-cols-2">
          <RiskScoreCard />
          <ViolenceRiskCard />
          <DrugTestCard />
          <ExploitationCard />
          <AdjustmentsCard />
          <ServiceGapCard />
        </div>
      </div>
    </StepFrame>
  );
}
