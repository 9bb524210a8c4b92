import { useEffect, useState } from 'react';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import { FileCheckDialog } from './FileCheckDialog.tsx';
import { countRaised, type GapPlace } from './file-check-view.ts';
import { useFileCheck } from './use-file-check.ts';

/** In the header of a case: how many gaps a reviewer would raise, and the way to the list of them. */
export function FileCheck() {
  const { goTo } = useWorkspace();
  const gaps = useFileCheck();
  const [isOpen, setOpen] = useState(false);
  const [target, setTarget] = useState<GapPlace>();
  // The step is on the screen by now: focus goes to the field, and from there the keyboard goes on.
  useEffect(() => {
    if (!target) return;
    if (target.field !== undefined) focusField(target.field);
    setTarget(undefined);
  }, [target]);
  const open = (place: GapPlace) => {
    setOpen(false);
    setTarget(place);
    goTo(place.step);
  };
  const raised = countRaised(gaps);
  return (
    <>
      <Button kind="secondary" size="small" icon={raised > 0 ? 'note' : 'check'} onPress={() => setOpen(true)}>
        {raised > 0 ? `File check (${raised})` : 'File check'}
      </Button>
      {isOpen && <FileCheckDialog gaps={gaps} onGo={open} onClose={() => setOpen(false)} />}
    </>
  );
}

/** A group of choices has its focus on the one that stands, or on the first. */
function focusField(id: string): void {
  const field = document.getElementById(id);
  const choice = field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>('input');
  (choice ?? field)?.focus();
}
