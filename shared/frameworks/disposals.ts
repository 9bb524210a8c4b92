/**
 * Every disposal the law is asked about (law.md section 0.2). An adult is given one of the first seven; a person under 18
 * is referred for the last two.
 */
export const screenedDisposals = ['DC', 'CC', 'ACC', 'SC', 'CR', 'PND', 'O22', 'YC', 'YCC'] as const;
export type ScreenedDisposal = (typeof screenedDisposals)[number];
