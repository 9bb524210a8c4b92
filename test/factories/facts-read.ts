/**
 * Watches which parts of a value a computation reads. Lists are written with `[]`; of a part that was looked into, only
 * what was read inside is named: `person.dateOfBirth`, `offences[].class`.
 */
export function watched<T extends object>(value: T): { readonly value: T; readonly read: () => readonly string[] } {
  const paths = new Set<string>();
  const watch = (part: object, path: string): object =>
    new Proxy(part, {
      get(target, key) {
        const inside = Reflect.get(target, key) as unknown;
        if (typeof key === 'symbol' || typeof inside === 'function') return inside;
        const isItem = Array.isArray(target);
        if (isItem && key === 'length') return inside;
        const at = isItem ? `${path}[]` : path === '' ? key : `${path}.${key}`;
        paths.add(at);
        return typeof inside === 'object' && inside !== null ? watch(inside, at) : inside;
      },
    });
  return {
    value: watch(value, '') as T,
    read: () => deepest([...paths]),
  };
}

export const deepest = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => !paths.some((other) => isInside(other, path))).toSorted();

/** Whether `path` lies inside `outer`: `person.fit` in `person`, `offences[].class` in `offences` and `offences[]`. */
export const isInside = (path: string, outer: string): boolean =>
  path !== outer && (path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`));
