/**
 * The canonical form of a JSON value (RFC 8785): no spaces, members sorted by the UTF-16 code units of their names,
 * strings and numbers as ECMAScript writes them. Throws on anything JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
  }
  const isJson =
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value));
  if (!isJson) throw new TypeError(`JSON cannot hold a ${typeof value}`);
  return JSON.stringify(value);
}

/** A pack file as it is written, whatever it holds. */
export interface WrittenPackFile {
  readonly format: unknown;
  readonly formatVersion: unknown;
  readonly pack: unknown;
}

/** What a signer signs, to be encoded as UTF-8: the whole file as it is written, without its signature. */
export const signedText = ({ format, formatVersion, pack }: WrittenPackFile): string =>
  canonicalJson({ format, formatVersion, pack });
