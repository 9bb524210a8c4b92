import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { Kbd } from '../components/Kbd.tsx';

const shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['Ctrl', 'K'], does: 'Find a case, person or action' },
  { keys: ['Ctrl', 'Enter'], does: 'Press the green button' },
  { keys: ['Ctrl', 'S'], does: 'Save and close the case' },
  { keys: ['Ctrl', 'L'], does: 'Lock' },
  { keys: ['Alt', '1'], does: 'First step of the case; Alt 2 to Alt 8 the others' },
  { keys: ['Ctrl', 'P'], does: 'Print the document' },
  { keys: ['Space'], does: 'Tick a statement that was read out' },
  { keys: ['Enter'], does: 'Open the row of a list' },
  { keys: ['N'], does: 'New case, while the worklist has focus' },
  { keys: ['P'], does: 'The person across all their cases, while the worklist has focus' },
  { keys: ['I'], does: 'Import a custody extract, while the worklist has focus' },
  { keys: ['1'], does: 'First view of the worklist; 2 to 7 the others' },
  { keys: ['/'], does: 'Filter the list, while it has focus' },
  { keys: ['T'], does: 'Try to deliver now, while the outbox has focus' },
  { keys: ['Esc'], does: 'Close a window, keep things as they are' },
  { keys: ['F1'], does: 'This list; ? while a list has focus' },
];

export function Shortcuts({ onClose }: Readonly<{ onClose: () => void }>) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose} footer={<Button onPress={onClose}>Close</Button>}>
      <dl className="govuk-summary-list govuk-summary-list--w">
        {shortcuts.map(({ keys, does }) => (
          <div className="govuk-summary-list__row" key={does}>
            <dt className="govuk-summary-list__key">
              <Kbd keys={keys} />
              <span className="pv-vh">{keys.join(' ')}</span>
            </dt>
            <dd className="govuk-summary-list__value">{does}</dd>
          </div>
        ))}
      </dl>
      <p className="pv-sm pv-t3">
        Single letters work only while a list has focus. Tab and Shift Tab reach everything.
      </p>
    </Dialog>
  );
}
