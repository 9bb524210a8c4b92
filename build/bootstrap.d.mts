/** The part of bootstrap.mjs that the tests use. */
export const browserSwitches: readonly string[];
export function findBrowser(): string | null;
