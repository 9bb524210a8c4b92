import type { OfferAnswer } from '../../../shared/domain/needs/needs-events.ts';
import type { Problem } from './risk-forms.ts';

export interface OfferDraft {
  readonly answer: OfferAnswer | undefined;
  readonly reason: string;
}

/** An answer is kept with its reason, or not at all. */
export function readOfferAnswer({ answer, reason }: OfferDraft): {
  readonly problems: readonly Problem[];
  readonly value?: { readonly answer: OfferAnswer; readonly reason: string };
} {
  const given = reason.trim();
  if (answer && given) return { problems: [], value: { answer, reason: given } };
  return {
    problems: [
      ...(answer ? [] : [{ fieldId: 'offer-answer', text: 'Select her answer' }]),
      ...(given ? [] : [{ fieldId: 'offer-reason', text: 'Enter her reason' }]),
    ],
  };
}
