import type { Condition } from '../../../shared/domain/case/events.ts';
import { listedTier, type PenaltyTier as Tier } from '../../../shared/domain/conditions/penalty-notice-terms.ts';
import { newId } from '../../app/new-id.ts';
import { disposalWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Notice } from '../../components/Notice.tsx';
import { SettledSegmented } from '../../components/SettledSegmented.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextField } from '../../components/TextField.tsx';
import { penaltyOf, stepWords, tierHint, tierOptions, tierRows } from './conditions-view.ts';

/** The one penalty of a penalty notice: its tier gives the amount (SI 2013/1165). */
export function PenaltyTier() {
  const { subject, run, today, settings, proposal } = useWorkspace();
  const penalty = subject.conditions.find(({ tier }) => tier !== undefined);
  const given = subject.given !== undefined;
  const listed = listedTier(
    subject.offences.map(({ cjsCode }) => cjsCode),
    settings.settings.penaltyNoticeTiers,
  );
  const save = (condition: Condition) => void run({ type: 'SetCondition', condition });
  const choose = (tier: Tier) =>
    save(penaltyOf(tier, penalty ?? { conditionId: newId(), payee: settings.settings.fineRegistration?.payee }));
  const change = (field: 'payee' | 'method', text: string) => {
    if (penalty && text.trim()) save({ ...penalty, [field]: text.trim() });
  };
  const inTheWay = proposal?.rows.filter(({ outcome }) => outcome === 'bar' || outcome === 'authority') ?? [];
  return (
    <>
      <div className="pv-card">
        <div className="pv-card__head">
          <h2 className="pv-h1" id="step-title">
            {stepWords.PND.title}
          </h2>
          <Tag colour="blue">{disposalWords.PND}</Tag>
        </div>
        <div className="pv-card__body pv-stack">
          <SettledSegmented
            id="penalty-tier"
            label="Tier"
            hint={tierHint(listed)}
            options={tierOptions}
            value={penalty?.tier}
            onChange={choose}
            disabled={given}
          />
          {penalty && (
            <>
              <div className="pv-cols-2">
                <TextField
                  id="penalty-payee"
                  label="Paid to"
                  value={penalty.payee ?? ''}
                  readOnly={given}
                  onCommit={(text) => change('payee', text)}
                />
                <TextField
                  id="penalty-method"
                  label="How it is paid"
                  value={penalty.method ?? ''}
                  readOnly={given}
                  onCommit={(text) => change('method', text)}
                />
              </div>
              {!given && penalty.amountPence && (
                <SummaryList keys="widest" rows={tierRows(today, penalty.amountPence)} />
              )}
            </>
          )}
          {listed !== undefined && penalty?.tier !== undefined && penalty.tier !== listed && (
            <Notice tone="warn">
              <b>The force lists this offence in the {listed} tier.</b> Check the tier before you go on.
            </Notice>
          )}
        </div>
      </div>
      {inTheWay.map(({ id, heading, reason, citation, outcome }) => (
        <Notice key={id} tone={outcome === 'bar' ? 'bad' : 'authority'}>
          <b>{heading}.</b> {reason} {citation}
        </Notice>
      ))}
    </>
  );
}
