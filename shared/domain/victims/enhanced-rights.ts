import type { Case } from '../case/case.ts';
import type { VictimDetails, Vulnerability } from './victim-events.ts';

export type EnhancedRightsReason = Vulnerability | 'domestic-abuse' | 'hate-crime';

/** Who has them is recalled from the Code; the shorter times that follow are verified (law.md section 4.4). */
export const enhancedRightsCitation = {
  text: 'Code of Practice for Victims of Crime 2021',
  kind: 'Code',
  basis: 'recalled',
} as const;

/**
 * Why a victim has enhanced rights, so that they are told sooner; empty when they have not. Under the Victims' Code 2021:
 * vulnerable, intimidated, under 18, persistently targeted, or a person harmed by domestic abuse or hate crime, which
 * are among the most serious crimes. A repeat victim as well (S3-16): the shorter time harms nobody.
 */
export function enhancedRights(
  { kind, vulnerabilities = [] }: Pick<VictimDetails, 'kind' | 'vulnerabilities'>,
  offences: Case['offences'],
): readonly EnhancedRightsReason[] {
  const isMarked = (marker: 'domesticAbuse' | 'hateCrime') =>
    kind === 'person' && offences.some(({ answers }) => answers[marker] === true);
  return [
    ...vulnerabilities,
    ...(isMarked('domesticAbuse') ? (['domestic-abuse'] as const) : []),
    ...(isMarked('hateCrime') ? (['hate-crime'] as const) : []),
  ];
}
