import { type ReferenceData, readReferenceData } from '../../../shared/reference/reference-data.ts';
import { type OffenceUpdate, withOffenceUpdates } from '../../../shared/reference/updated-offences.ts';
import { ok } from '../../../shared/result.ts';
import type { Handler } from '../ports.ts';
import { createOffenceSearch, type OffenceSearch } from './offence-search.ts';

export interface Reference {
  /** Needed before unlocking: it waits for the file only, not for the search index. */
  readonly referenceForces: Handler<'referenceForces'>;
  readonly referenceSearchOffences: Handler<'referenceSearchOffences'>;
  readonly referenceOffence: Handler<'referenceOffence'>;
  /** The name of a force by its two-digit code; null when it is no force of the list. */
  forceName(code: string): Promise<string | null>;
  /** What `aboutProgram` says of the offences. */
  about(): Promise<{ count: number; source: string; retrievedOn: string }>;
}

interface ReferenceOptions {
  /**
   * Brings the text of the columnar file (docs/formats/reference-data.md); called once, at first use. A file that is
   * missing or damaged makes every call throw.
   */
  readonly load: () => Promise<string>;
  /** What the force's settings in use add or change, and their version: another version is indexed anew. */
  readonly updates: () => { readonly version: number; readonly offences: readonly OffenceUpdate[] };
}

/** Serves the reference data with the force's own updates. */
export function createReference({ load, updates }: ReferenceOptions): Reference {
  let reading: Promise<ReferenceData> | undefined;
  const reference = () => {
    reading ??= load().then(readReferenceData);
    return reading;
  };
  let indexed: { readonly version: number; readonly search: Promise<OffenceSearch> } | undefined;
  const search = () => {
    const { version, offences } = updates();
    if (indexed?.version !== version) {
      const made = reference().then((read) => createOffenceSearch(withOffenceUpdates(read, offences)));
      indexed = { version, search: made };
    }
    return indexed.search;
  };

  return {
    referenceForces: async () => ok({ forces: [...(await reference()).forces] }),
    referenceSearchOffences: async ({ query, limit }) => ok({ offences: [...(await search()).search(query, limit)] }),
    referenceOffence: async ({ cjsCode }) => ok({ offence: (await search()).byCode(cjsCode) }),
    forceName: async (code) => (await reference()).forces.find((force) => force.code === code)?.name ?? null,
    about: async () => {
      const { offences, source, retrievedOn } = await reference();
      return { count: offences.length, source, retrievedOn };
    },
  };
}
