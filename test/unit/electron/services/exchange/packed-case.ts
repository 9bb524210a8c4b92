import { createHash } from 'node:crypto';
import { createExchange, type ExchangeDependencies } from '../../../../../electron/services/exchange/exchange.ts';
import type { ExchangeFileSystem } from '../../../../../electron/services/exchange/file-system.ts';
import type { CaseEvent, CaseEventBody } from '../../../../../shared/domain/case/events.ts';
import { ok } from '../../../../../shared/result.ts';
import { epochMilliseconds, instantFromEpochMilliseconds, instantSchema } from '../../../../../shared/time.ts';
import { type GivenCaseTraits, givenCaseEvents, id, station } from '../../../../factories/given-case.ts';

export const packageId = 'PV-2611-7K3M9Q2W4X';
export const documentId = id('document');

/** Stands in for paperwork: bytes that depend on nothing but the events. */
export const fakePdf = (events: readonly CaseEvent[]): Uint8Array =>
  new TextEncoder().encode(`%PDF-1.7\n% ${sha256(new TextEncoder().encode(JSON.stringify(events)))}\n%%EOF\n`);

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const produce: ExchangeDependencies['produce'] = async (events) => {
  const pdf = fakePdf(events);
  return ok({ pdf, sha256: sha256(pdf) });
};

export const documentProduced = (events: readonly CaseEvent[]): CaseEventBody => {
  const pdf = fakePdf(events);
  return {
    type: 'DocumentProduced',
    documentId,
    document: 'caution',
    templateVersion: '1',
    language: 'en',
    sha256: sha256(pdf),
    byteLength: pdf.length,
    pages: 2,
    throughSequence: events.length,
  };
};

/** A given caution whose document was produced and whose package was queued. */
export function packedCaseEvents(traits: GivenCaseTraits = {}, after: readonly CaseEventBody[] = []): CaseEvent[] {
  const given = givenCaseEvents(traits);
  return givenCaseEvents({
    ...traits,
    after: [
      documentProduced(given),
      {
        type: 'ExportQueued',
        packageId,
        recipient: 'Northmere Police records',
        throughSequence: given.length + 1,
        documentIds: [documentId],
      },
      ...after,
    ],
  });
}

/** A clock that goes on one second each time it is read. */
export function tickingClock() {
  let milliseconds = epochMilliseconds(instantSchema.parse('2026-11-20T09:05:00.000Z'));
  return {
    now() {
      milliseconds += 1000;
      return instantFromEpochMilliseconds(milliseconds);
    },
  };
}

export interface ExchangeSetting {
  readonly folder: string;
  readonly exportFolder: string | null;
  readonly fileSystem: ExchangeFileSystem;
}

/** A fresh exchange, as after a start of the program. */
export const startExchange = (setting: ExchangeSetting & Partial<Pick<ExchangeDependencies, 'produce' | 'station'>>) =>
  createExchange({
    produce,
    station: () => station,
    clock: tickingClock(),
    programVersion: '0.1.0',
    ...setting,
    exportFolder: () => setting.exportFolder,
  });
