import { useWorkspace } from '../../case/workspace.ts';
import { Notice } from '../../components/Notice.tsx';
import { countWords, gapRow } from './file-check-view.ts';
import { useFileCheck } from './use-file-check.ts';

/** How many of the gravest stand beside the papers; the rest is in the list. */
const most = 3;

/** With the paperwork, while the person is still here: what would be raised later. */
export function FileCheckNotice() {
  const { subject } = useWorkspace();
  const gaps = useFileCheck();
  const raised = gaps.filter(({ grade }) => grade !== 'note');
  if (!subject.given) return null;
  return (
    <Notice tone={raised.length > 0 ? 'warn' : 'ok'} className="pv-filecheck">
      <b>File check, before the person leaves.</b> {countWords(gaps)}.
      {raised.length > 0 && (
        <ul>
          {raised.slice(0, most).map((gap) => {
            const { key, words } = gapRow(gap, subject);
            return <li key={key}>{words}</li>;
          })}
          {raised.length > most && <li>{raised.length - most} more in the file check above</li>}
        </ul>
      )}
    </Notice>
  );
}
