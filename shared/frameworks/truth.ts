import type { Truth } from './rule.ts';

/** Kleene's three-valued logic, with the facts that are missing carried along (vectors/README.md section 3.3). */

/** A statement that cannot be decided before the facts at these paths are known. */
export const unknown = (...missing: readonly [string, ...string[]]): Truth => ({ missing });

/** The paths a statement still waits for; none when it is decided. */
export const missingOf = (truth: Truth): readonly string[] => (typeof truth === 'boolean' ? [] : truth.missing);

export const not = (truth: Truth): Truth => (typeof truth === 'boolean' ? !truth : truth);

/** True if some part is true; false if all are false, or there is none; otherwise unknown for want of all unknown parts. */
export function or(...parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true;
  return parts.every((part) => part === false) ? false : { missing: parts.flatMap(missingOf) };
}

/** False if some part is false; true if all are true; otherwise unknown for want of all unknown parts. */
export const and = (...parts: readonly Truth[]): Truth => not(or(...parts.map(not)));

/** *Or* over a list: false when it is empty. */
export const some = <T>(list: readonly T[], test: (item: T, index: number) => Truth): Truth => or(...list.map(test));

/** Tests a value that may be missing: null or absent, it is unknown for want of `path`. */
export const known = <T>(value: T | null | undefined, path: string, test: (value: T) => Truth): Truth =>
  value === null || value === undefined ? unknown(path) : test(value);
