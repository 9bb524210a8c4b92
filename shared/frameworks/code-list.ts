import type { OffenceFacts } from './facts.ts';
import type { Truth } from './rule.ts';
import { known } from './truth.ts';

/**
 * Whether the offence's code is in a list of codes. A list that is not loaded is one unknown; nothing is in an empty
 * list, whatever the code (vectors/README.md section 3.3).
 */
export const codeIsIn = (
  list: readonly string[] | null | undefined,
  path: string,
  { cjsCode }: OffenceFacts,
  index: number,
): Truth =>
  known(
    list,
    path,
    (codes) => codes.length > 0 && known(cjsCode, `offences[${index}].cjsCode`, (code) => asSet(codes).has(code)),
  );

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A list may hold thousands of codes and is asked for every case: it is made a set once. */
function asSet(codes: readonly string[]): ReadonlySet<string> {
  const known = sets.get(codes);
  if (known) return known;
  const made = new Set(codes);
  sets.set(codes, made);
  return made;
}
