import { type ReferenceData, readReferenceData } from '../../../shared/reference/reference-data.ts';
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

/**
 * Serves the reference data. `load` brings the text of the columnar file (docs/formats/reference-data.md); it is called
 * once, at first use, and a file that is missing or damaged makes every call throw.
 */
export function createReference({ load }: { readonly load: () => Promise<string> }): Reference {
  let reading: Promise<ReferenceData> | undefined;
  const reference = () => {
    reading ??= load().then(readReferenceData);
    return reading;
  };
  let indexing: Promise<OffenceSearch> | undefined;
  const search = () => {
    indexing ??= reference().then(createOffenceSearch);
    return indexing;
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
