import { useState } from 'react';
import type { Order } from '../../../shared/domain/person/person-events.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type OrderDraft, orderOf, type Problem } from './person-forms.ts';
import { optionsOf, orderWords } from './person-words.ts';

type OrderDialogProps = Readonly<{
  order: OrderDraft;
  today: CalendarDay;
  onSave: (order: Order) => void;
  onClose: () => void;
}>;

/** An order or licence of somebody else, as a note to read. */
export function OrderDialog({ order, today, onSave, onClose }: OrderDialogProps) {
  const [draft, setDraft] = useState(order);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const set = (change: Partial<OrderDraft>) => setDraft((before) => ({ ...before, ...change }));
  const field = (name: keyof OrderDraft) => {
    const id = `order-${name}`;
    return { id, error: problems.find(({ fieldId }) => fieldId === id)?.text };
  };
  const latestYear = Number(today.slice(0, 4)) + 20;
  return (
    <Dialog
      title={order.kind ? 'Put the order right' : 'Record an order or licence'}
      subtitle="A note to read: Proviso does not run it"
      icon="note"
      onClose={onClose}
      footer={
        <>
          <Button
            onPress={() => {
              const read = orderOf(draft);
              if (read.ok) onSave(read.value);
              else setProblems(read.problems);
            }}
          >
            Save order
          </Button>
          <Button kind="secondary" onPress={onClose}>
            {order.kind ? 'Keep as it was' : 'Do not record it'}
          </Button>
        </>
      }
    >
      <ErrorSummary problems={problems} />
      <div className="pv-cols-2">
        <Select
          {...field('kind')}
          label="Kind of order"
          options={optionsOf(orderWords)}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          {...field('contactOfficer')}
          label="Contact officer"
          value={draft.contactOfficer}
          onChange={(contactOfficer) => set({ contactOfficer })}
        />
        <DateField
          {...field('from')}
          label="First day, if known"
          latestYear={latestYear}
          value={draft.from}
          onCommit={(from) => set({ from })}
        />
        <DateField
          {...field('until')}
          label="Last day, if known"
          latestYear={latestYear}
          value={draft.until}
          onCommit={(until) => set({ until })}
        />
      </div>
      <TextArea
        {...field('terms')}
        label="What it asks"
        rows={3}
        value={draft.terms}
        onChange={(terms) => set({ terms })}
      />
    </Dialog>
  );
}
