/**
 * Every disposal the law is asked about (law.md section 0.2). The program gives three of them so far: `Disposal` of the
 * case.
 */
export const screenedDisposals = ['DC', 'CC', 'ACC', 'SC', 'CR', 'PND', 'O22', 'YC', 'YCC'] as const;
export type ScreenedDisposal = (typeof screenedDisposals)[number];
