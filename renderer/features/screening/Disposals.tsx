import { useRef } from 'react';
import type { Disposal } from '../../../shared/domain/case/events.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { RadioCards } from '../../components/RadioCards.tsx';
import { Tag } from '../../components/Tag.tsx';
import { disposalChoices, inHeldOrder } from './screening-view.ts';

type DisposalsProps = Readonly<{
  value: Disposal | undefined;
  isReferred: boolean;
  onChange: (disposal: Disposal) => void;
}>;

/**
 * Every disposal with how it stands, what the law leaves open first. While the keyboard or the pointer is among them
 * they keep their order: an answer that is saved just then changes how they stand, not where.
 */
export function Disposals({ value, isReferred, onChange }: DisposalsProps) {
  const { subject, rules } = useWorkspace();
  const place = useRef<HTMLDivElement>(null);
  const order = useRef<readonly Disposal[]>([]);
  const isHeld = place.current?.matches(':hover, :focus-within') ?? false;
  if (!isHeld) order.current = rules.disposals.map(({ disposal }) => disposal);
  const choices = disposalChoices(inHeldOrder(rules.disposals, order.current), {
    isReferred,
    isGiven: subject.given !== undefined,
  });
  return (
    <div ref={place}>
      <RadioCards
        id="disposal"
        label="Disposals"
        options={choices.map((choice) => ({
          value: choice.disposal,
          label: choice.name,
          detail: choice.why,
          status: <Tag colour={choice.tone}>{choice.statusWords}</Tag>,
          barred: choice.isClosed,
        }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
