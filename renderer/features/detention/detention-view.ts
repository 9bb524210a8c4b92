import type { Case } from '../../../shared/domain/case/case.ts';
import { detentionClocks } from '../../../shared/domain/dates/detention-clocks.ts';
import { detentionFactsOf } from '../../../shared/domain/detention/detention.ts';
import { clockTimeOf, dayOf, type Instant, shortDate } from '../../../shared/time.ts';

export interface DetentionView {
  readonly rows: readonly { readonly key: string; readonly value: string }[];
  /** CU-01 and CU-02 where they fire. */
  readonly rules: readonly {
    readonly id: string;
    readonly heading: string;
    readonly reason: string;
    readonly citation: string;
    readonly isBar: boolean;
  }[];
}

const moment = (at: Instant) => `${shortDate(dayOf(at))}, ${clockTimeOf(at)}`;

/** Reviews, limits and what the rules say of them; null while arrival or authorisation is not known. */
export function detentionView(subject: Case, now: Instant): DetentionView | null {
  const facts = detentionFactsOf(subject, now);
  if (!facts) return null;
  const { nextReviewBy, basicLimitAt, extendedLimitAt, fired } = detentionClocks(facts);
  const { reviews = [], extension } = subject.detention ?? {};
  return {
    rows: [
      { key: 'Authorised', value: moment(facts.authorisedAt) },
      ...reviews.map(({ at, officer }, index) => ({ key: `Review ${index + 1}`, value: `${moment(at)}, ${officer}` })),
      { key: 'Next review by', value: moment(nextReviewBy) },
      { key: '24 hours end', value: moment(basicLimitAt) },
      ...(extension ? [{ key: 'Superintendent', value: `${moment(extension.at)}, ${extension.officer}` }] : []),
      ...(extendedLimitAt ? [{ key: '36 hours end', value: moment(extendedLimitAt) }] : []),
    ],
    rules: fired.map(({ id, failing, reason, citation, severity }) => ({
      id,
      heading: failing.en,
      reason: reason.en,
      citation: citation.text,
      isBar: severity === 'bar',
    })),
  };
}
