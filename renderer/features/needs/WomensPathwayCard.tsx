import { useState } from 'react';
import { type OfferAnswer, offerAnswerSchema } from '../../../shared/domain/needs/needs-events.ts';
import { womensPathwayOffer } from '../../../shared/domain/needs/womens-pathway.ts';
import { dayOf, shortDate } from '../../../shared/time.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { offerAnswerWords } from './messages.ts';
import { readOfferAnswer } from './offer-forms.ts';
import type { Problem } from './risk-forms.ts';

const answers = offerAnswerSchema.options.map((value) => ({ value, label: offerAnswerWords[value] }));

/** What is there for a woman, before anything else is asked. For anybody else there is nothing here. */
export function WomensPathwayCard() {
  const { subject, settings } = useWorkspace();
  const [isEditing, setEditing] = useState(false);
  const offer = womensPathwayOffer(subject, settings.settings);
  if (!offer) return null;
  const standing = subject.needs.pathwayOffers.at(-1);
  return (
    <Card
      heading="Women’s pathway"
      level={3}
      head={
        <>
          <span className="pv-push" />
          <Button
            kind="secondary"
            size="small"
            label={`${standing ? 'Change' : 'Record'} the answer to the women’s pathway`}
            onPress={() => setEditing(true)}
          >
            {standing ? 'Change' : 'Record'}
          </Button>
        </>
      }
    >
      <SummaryList
        keys="narrow"
        rows={[
          {
            key: 'On offer',
            value:
              offer.length === 0 ? (
                'The library holds no service for women only.'
              ) : (
                <ul>
                  {offer.map((words) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
              ),
          },
          { key: 'For', value: 'Every woman. No probation record is needed.' },
          ...(standing
            ? [
                {
                  key: offerAnswerWords[standing.answer],
                  value: `${standing.reason} (${shortDate(dayOf(standing.at))}, ${standing.by.name})`,
                },
              ]
            : []),
        ]}
      />
      {isEditing && <OfferDialog onClose={() => setEditing(false)} />}
    </Card>
  );
}

function OfferDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { run } = useWorkspace();
  const [answer, setAnswer] = useState<OfferAnswer>();
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const save = async () => {
    const { problems: found, value } = readOfferAnswer({ answer, reason });
    setProblems(found);
    if (value && (await run({ type: 'AnswerPathwayOffer', pathway: 'women', ...value }))) onClose();
  };
  const field = (id: string) => ({ id, error: problems.find(({ fieldId }) => fieldId === id)?.text });
  return (
    <Dialog
      title="Record the answer to the women’s pathway"
      icon="shield"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => void save()}>Save answer</Button>
          <Button kind="secondary" onPress={onClose}>
            Do not record it
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-stack">
        <Segmented
          {...field('offer-answer')}
          label="Her answer"
          options={answers}
          value={answer}
          onChange={setAnswer}
        />
        <TextArea
          {...field('offer-reason')}
          label="Her reason"
          rows={2}
          limit={500}
          value={reason}
          onChange={setReason}
        />
      </div>
    </Dialog>
  );
}
