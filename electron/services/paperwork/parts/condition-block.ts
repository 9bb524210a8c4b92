import type { Condition, Disposal } from '../../../../shared/domain/case/events.ts';
import { type CalendarDay, longDate } from '../../../../shared/time.ts';
import { type Block, type LabelledRow, labelled } from '../layout.ts';
import { conditionKindNames, objectNames, restrictiveKinds, tierNames } from '../wording.ts';
import { pounds } from './describe.ts';

/** One condition: what, with whom, proof, hours, by when; a financial penalty as s102(2) and s111(2) ask for it. */
export function conditionBlock(condition: Condition, name: string, disposal: Disposal): Block {
  const { kind, wording } = condition;
  const rows = kind === 'financial-penalty' ? penaltyRows(condition, disposal) : ordinaryRows(condition);
  return {
    texts: [wording, ...rows.map(([, value]) => value ?? '')],
    content: [
      { text: [name, conditionKindNames[kind]].filter(Boolean).join('. '), bold: true, margin: [0, 6, 0, 2] },
      { text: wording, margin: [0, 0, 0, 4] },
      { stack: [labelled(rows)], margin: [0, 0, 0, 8] },
    ],
  };
}

const ordinaryRows = (condition: Condition): LabelledRow[] => [
  ['With whom', condition.provider],
  ['Hours', condition.hours === undefined ? undefined : String(condition.hours)],
  ['Proof', condition.proof],
  [restrictiveKinds.has(condition.kind) ? 'Until' : 'By when', day(condition.endsOn)],
  ['Cost to you', condition.feePence === undefined ? undefined : pounds(condition.feePence)],
  ['Other details', laterDetails(condition)],
  ['Community remedy', condition.remedyAction],
  [
    'Purpose',
    condition.objects.length === 0 ? undefined : condition.objects.map((object) => objectNames[object]).join(', '),
  ],
];

/** PCSC Act 2022 s101(9), s110(9): left open, to be given later by a person the caution names. */
function laterDetails({ detailsLeftOpen, detailsSuppliedBy }: Condition): string | undefined {
  if (detailsSuppliedBy !== undefined) return `To be given later by ${detailsSuppliedBy}`;
  return detailsLeftOpen ? 'To be given later' : undefined;
}

/** The penalty of a penalty notice: its tier gives the amount, the day it is given the last day to answer it. */
export function penaltyNoticeBlock({ tier, amountPence, payee, method }: Condition, lastDay: CalendarDay): Block {
  const rows: LabelledRow[] = [
    ['Amount', amountPence === undefined ? undefined : pounds(amountPence)],
    ['Tier', tier && tierNames[tier]],
    ['Pay to', payee],
    ['How to pay', method],
    ['Last day', `${longDate(lastDay)}, to pay or to ask for a hearing`],
  ];
  return { texts: rows.map(([, value]) => value ?? ''), content: [labelled(rows)] };
}

function penaltyRows(condition: Condition, disposal: Disposal): LabelledRow[] {
  const { amountPence, payee, payeeIsDesignatedOfficer, method, payBy, proof, nonPaymentConsequences } = condition;
  return [
    ['Amount', amountPence === undefined ? undefined : pounds(amountPence)],
    ['Pay to', payee],
    [
      'Sent on to',
      // PCSC Act 2022 s102(4), s111(4).
      disposal !== 'ACC' && payeeIsDesignatedOfficer === false
        ? 'The designated officer of a magistrates’ court, by the person you pay'
        : undefined,
    ],
    ['How to pay', method],
    ['Pay by', day(payBy)],
    ['Proof', proof],
    ['If you do not pay', nonPaymentConsequences],
    ['Purpose', objectNames.punishment],
  ];
}

const day = (value: CalendarDay | undefined) => (value === undefined ? 'No date is set' : longDate(value));
