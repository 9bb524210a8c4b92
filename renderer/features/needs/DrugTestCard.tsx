import { useState } from 'react';
import { clockTimeOf, dayOf, shortDate } from '../../../shared/time.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { DrugTestDialog } from './DrugTestDialog.tsx';
import { drugTestView, noTestWords } from './needs-view.ts';

/** The test for specified Class A drugs, and what follows from it. */
export function DrugTestCard() {
  const { subject, settings, today } = useWorkspace();
  const [isEditing, setEditing] = useState(false);
  const test = subject.needs.drugTests.at(-1);
  const { dateOfBirth } = subject.person;
  const view = test && dateOfBirth && drugTestView(test, dateOfBirth, settings.settings);
  return (
    <Card
      heading="Drug test"
      level={3}
      head={
        <>
          <span className="pv-push" />
          {dateOfBirth && (
            <Button
              kind="secondary"
              size="small"
              label={test ? 'Change the drug test' : 'Record a drug test'}
              onPress={() => setEditing(true)}
            >
              {test ? 'Change' : 'Record'}
            </Button>
          )}
        </>
      }
    >
      <div className="pv-stack pv-stack--4">
        {test && view ? (
          <>
            <SummaryList
              keys="narrow"
              rows={[
                { key: 'Result', value: view.isUsable ? view.result : `${view.result}. Not to be used.` },
                {
                  key: 'Tested',
                  value: `${shortDate(dayOf(test.testedAt))} ${clockTimeOf(test.testedAt)}, on ${test.stage}, ${test.cjsCode}`,
                },
                ...(test.authority
                  ? [{ key: 'Authority', value: `${test.authority.name}: ${test.authority.reason}` }]
                  : []),
                ...(test.referredTo ? [{ key: 'Referred to', value: test.referredTo }] : []),
              ]}
            />
            {[...view.followUp, ...view.warnings].map((words) => (
              <Notice key={words} tone="warn">
                {words}
              </Notice>
            ))}
          </>
        ) : (
          <p className="pv-t3 pv-sm">{noTestWords(dateOfBirth, today)}</p>
        )}
      </div>
      {isEditing && dateOfBirth && (
        <DrugTestDialog test={test} dateOfBirth={dateOfBirth} onClose={() => setEditing(false)} />
      )}
    </Card>
  );
}
