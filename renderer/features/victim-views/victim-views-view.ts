import type { Victim } from '../../../shared/domain/case/case.ts';
import type { Disposal } from '../../../shared/domain/case/events.ts';

export const channelWords: Record<Victim['contacts'][number]['channel'], string> = {
  phone: 'Phone',
  'in-person': 'In person',
  text: 'Text message',
  email: 'Email',
  letter: 'Letter',
  'through-someone-else': 'Through someone else',
};

export const contactOutcomeWords: Record<Victim['contacts'][number]['outcome'], string> = {
  'views-given': 'Gave views',
  'no-answer': 'No answer',
  declined: 'Declined',
  'asked-to-wait': 'Asked to wait',
};

const duties: Record<Disposal, string> = {
  DC: 'Make reasonable efforts to get every victim’s views before you decide the conditions, and take them into account: PCSC Act 2022 s100(3).',
  CC: 'Make reasonable efforts to get every victim’s views before you decide the conditions, and take them into account: PCSC Act 2022 s109(3).',
  ACC: 'Ask every victim for their views before you decide the conditions, and record each attempt: CJA 2003 s23ZA.',
};

export const dutyWords = (disposal: Disposal | undefined): string => duties[disposal ?? 'ACC'];
