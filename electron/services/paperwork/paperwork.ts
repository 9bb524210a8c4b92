import type { BridgeFailure, Response, Station } from '../../../shared/contract/index.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { fold } from '../../../shared/domain/case/evolve.ts';
import { verifyGiven } from '../../../shared/domain/case/verify.ts';
import { isDraft, type StationSettings } from '../../../shared/domain/pack/pack.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { readEventStream } from '../case-stream.ts';
import type { Dialogs, Handler, Printer } from '../ports.ts';
import { disposalDocument, templateVersion } from './disposal-document.ts';
import { caseReference } from './parts/describe.ts';
import { renderPdf } from './render-pdf.ts';
import { disposalWording } from './wording.ts';

interface PaperworkParts {
  /** Null while the vault is locked. */
  readonly station: () => Station | null;
  readonly settingsHistory: () => Promise<Result<readonly StationSettings[], BridgeFailure>>;
  /** Whether each authority in a stream was answered with the officer's own unlock. Throws while the vault is locked. */
  readonly hasAttestedAnswers: (events: readonly CaseEvent[]) => boolean;
  readonly dialogs: Pick<Dialogs, 'saveFile'>;
  readonly printer: Printer;
  /** Writes a whole file; rejects with the system's error. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
}

export interface Paperwork {
  readonly paperworkProduce: Handler<'paperworkProduce'>;
  readonly paperworkSave: Handler<'paperworkSave'>;
  readonly paperworkPrint: Handler<'paperworkPrint'>;
  /** The document of a whole stream of events, for packages: the same bytes as `paperworkProduce`. */
  readonly produce: (events: readonly CaseEvent[]) => Promise<Result<Response<'paperworkProduce'>, BridgeFailure>>;
}

export function createPaperwork(parts: PaperworkParts): Paperwork {
  const { station, settingsHistory, hasAttestedAnswers, dialogs, printer, writeFile } = parts;
  const produce: Paperwork['produce'] = async (events) => {
    const read = readEventStream(events);
    if (!read.ok) return read;
    const { given, sequence } = read.value;
    if (!given) return failure({ kind: 'disposal-not-given' });
    const atStation = station();
    if (!atStation) return failure({ kind: 'not-signed-in' });
    const settings = await settingsHistory();
    if (!settings.ok) return settings;
    if (!hasAttestedAnswers(events))
      return failure({ kind: 'disposal-not-lawful', detail: 'authority not vouched for' });
    const lawful = verifyGiven(events, settings.value);
    if (!lawful.ok) return failure(lawful.error);
    const version = settings.value.find((entry) => entry.version === given.settingsVersion);
    if (!version) throw new Error('A lawful disposal was given under settings that are not known');

    // The case as it was given: what happened afterwards cannot change the document.
    const asGiven = fold(events.slice(0, given.sequence));
    const { part6CommencedOn } = version.settings;
    const context = {
      station: atStation,
      part6CommencedOn,
      isDraft: isDraft(settings.value, version.version),
      marking: version.settings.marking?.text ?? null,
    };
    const rendered = await renderPdf(disposalDocument(asGiven, context));
    if (!rendered.ok) return failure({ kind: 'failed', detail: `glyph-missing ${rendered.error.codePoint}` });
    return ok({ ...rendered.value, templateVersion, throughSequence: sequence });
  };

  return {
    produce,
    paperworkProduce: ({ events }) => produce(events),

    async paperworkSave({ events, documentId }) {
      const read = readEventStream(events);
      if (!read.ok) return read;
      const document = read.value.documents.find((candidate) => candidate.documentId === documentId);
      if (!document) return failure({ kind: 'document-not-produced' });
      const produced = await produce(events.slice(0, document.throughSequence));
      if (!produced.ok) return produced;
      if (produced.value.sha256 !== document.sha256) return failure({ kind: 'document-differs' });
      const { given, id } = fold(events.slice(0, document.throughSequence));
      if (!given) throw new Error('A document was made of a disposal that was not given');
      const { document: name, file } = disposalWording[given.disposal];
      const path = await dialogs.saveFile(`Save the ${name.toLowerCase()}`, `${file}-${caseReference(id)}.pdf`);
      if (path === null) return ok({ saved: false });
      try {
        await writeFile(path, produced.value.pdf);
      } catch (error) {
        return failure({ kind: writeFailureKind(error) });
      }
      return ok({ saved: true });
    },

    async paperworkPrint() {
      return ok({ printed: await printer.printWindow() });
    },
  };
}

/** Names the failures a user can put right; the rest are thrown on. */
function writeFailureKind(error: unknown): BridgeFailure['kind'] {
  switch (error instanceof Error && 'code' in error && error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not-allowed';
    case 'ENOENT':
      return 'folder-missing';
    default:
      throw error;
  }
}
