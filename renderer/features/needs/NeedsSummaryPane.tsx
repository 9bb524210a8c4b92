import { useWorkspace } from '../../case/workspace.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Tag } from '../../components/Tag.tsx';
import { exploitationDue, needsSummary, saves } from './needs-view.ts';

/** What was saved, and what it points to. */
export function NeedsSummaryPane() {
  const { subject, settings, rules, goTo } = useWorkspace();
  const { asked, points, hasDualNeed, disadvantage, gaps, adjustments } = needsSummary(subject, settings.settings);
  const exploitation = subject.needs.exploitations.at(-1);
  const due = exploitation ? exploitationDue(exploitation) : [];
  const isViolenceStopping = rules.rows.some(({ id, outcome }) => id === 'S4-02' && outcome === 'authority');
  const history = saves(subject, settings.settings);
  const [newest] = history;
  return (
    <aside className="pv-aside" aria-label="Needs summary">
      <div className="pv-pane__head">
        <h2 className="pv-h3">What this points to</h2>
        <span className="pv-push pv-t3 pv-sm">{asked}</span>
      </div>
      <section className="pv-pane__body pv-scroll pv-stack" tabIndex={0} aria-label="Summary of needs">
        {due.length > 0 && (
          <Notice tone="bad">
            <b>Exploitation indicated.</b> Before any disposal: {due.join('. ')}.
          </Notice>
        )}
        {isViolenceStopping && (
          <Notice tone="authority" action={<LinkButton onPress={() => goTo('screening')}>Open screening</LinkButton>}>
            <b>High risk of violence.</b> An inspector must agree to a disposal.
          </Notice>
        )}
        {hasDualNeed && (
          <Notice tone="warn">
            <b>Dual need.</b> Substance misuse and mental health together
            {gaps.length === 0 ? ': choose a service that takes both.' : `. Gap logged: ${gaps.join('. ')}.`}
          </Notice>
        )}
        {points.length === 0 && <p className="pv-t3 pv-sm">No need recorded yet.</p>}
        {disadvantage && (
          <p>
            <Tag colour="orange">{disadvantage}</Tag>
          </p>
        )}
        {points.length > 0 && (
          <ul className="pv-points">
            {points.map(({ pathway, name, links, tone, evidence }) => (
              <li key={pathway}>
                <b>{name}</b>
                <Tag colour={tone}>{links}</Tag>
                {evidence && <small>{evidence}</small>}
              </li>
            ))}
          </ul>
        )}
        {adjustments.length > 0 && (
          <div>
            <h3 className="pv-h3">Adjustments</h3>
            <ul className="pv-sm">
              {adjustments.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        )}
        {newest && (
          <details className="pv-others">
            <summary>{`${history.length} saved, last ${newest.saved}`}</summary>
            <ol className="pv-saves">
              {history.map(({ heading, saved, what }) => (
                <li key={`${heading} ${saved} ${what}`}>
                  <b>{heading}</b>
                  <small>{what}</small>
                  <small className="pv-t3">{saved}</small>
                </li>
              ))}
            </ol>
          </details>
        )}
      </section>
    </aside>
  );
}
