import type { Disposal } from '../../../shared/domain/case/events.ts';
import { conditionsOutOfPlace } from '../../../shared/domain/case/procedure.ts';
import { StepFrame } from '../../case/StepFrame.tsx';
import { disposalWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Icon } from '../../components/Icon.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Tag } from '../../components/Tag.tsx';
import { ConditionList } from './ConditionList.tsx';
import { stepWords, toFixBefore } from './conditions-view.ts';
import { PenaltyTier } from './PenaltyTier.tsx';
import { useJudging } from './use-judging.ts';

export function Conditions() {
  const { subject, run, goTo } = useWorkspace();
  const chosen = subject.disposal?.disposal;
  const outOfPlace = conditionsOutOfPlace(subject);
  const takeAway = async () => {
    for (const { conditionId } of outOfPlace) await run({ type: 'RemoveCondition', conditionId });
  };
  return (
    <StepFrame step="conditions" layout="pv-conds pv-scroll" note={<ConditionsNote />}>
      {outOfPlace.length > 0 && (
        <Notice tone="warn" action={<LinkButton onPress={() => void takeAway()}>Take them away</LinkButton>}>
          <b>Set for another disposal:</b> {outOfPlace.map(({ wording }) => wording).join('; ')}
        </Notice>
      )}
      {chosen ? (
        <ChosenConditions disposal={chosen} />
      ) : (
        <Notice tone="warn" action={<LinkButton onPress={() => goTo('screening')}>Open screening</LinkButton>}>
          <h2 className="pv-h3" id="step-title">
            Conditions
          </h2>
          Choose a disposal in Screening first: it decides which conditions the law allows.
        </Notice>
      )}
    </StepFrame>
  );
}

function ChosenConditions({ disposal }: Readonly<{ disposal: Disposal }>) {
  switch (disposal) {
    case 'SC': {
      const { title, none } = stepWords.SC;
      return (
        <div className="pv-card">
          <div className="pv-card__head">
            <h2 className="pv-h1" id="step-title">
              {title}
            </h2>
            <Tag colour="blue">{disposalWords.SC}</Tag>
          </div>
          <p className="pv-card__body">{none}</p>
        </div>
      );
    }
    case 'PND':
      return <PenaltyTier />;
    default:
      return <ConditionList disposal={disposal} />;
  }
}

function ConditionsNote() {
  const { subject } = useWorkspace();
  const words = toFixBefore(subject, useJudging());
  return words ? (
    <>
      <Icon name="warning" />
      {words}
    </>
  ) : null;
}
