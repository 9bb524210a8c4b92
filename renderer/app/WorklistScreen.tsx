import { useState } from 'react';
import { ImportDialog } from '../features/intake/ImportDialog.tsx';
import { NewCaseDialog } from '../features/intake/NewCaseDialog.tsx';
import { Worklist } from '../features/worklist/Worklist.tsx';

/** The worklist with the two ways in: an import and a typed case. */
export function WorklistScreen() {
  const [intake, setIntake] = useState<'import' | 'new' | null>(null);
  const close = () => setIntake(null);
  return (
    <>
      <Worklist onNewCase={() => setIntake('new')} onImport={() => setIntake('import')} />
      {intake === 'import' && <ImportDialog onClose={close} />}
      {intake === 'new' && <NewCaseDialog onClose={close} />}
    </>
  );
}
