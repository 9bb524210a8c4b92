import { firing } from '../../frameworks/firing.ts';
import { recipientRecorded } from '../../frameworks/recording/recipient-recorded.ts';
import { failure, ok } from '../../result.ts';
import type { Case } from './case.ts';
import type { CaseCommand } from './commands.ts';
import { asStanding } from './decide-disposal.ts';
import type { Decision } from './decision.ts';
import { documentsOfGiving, exportOfGiving } from './stage.ts';

export function recordDocument(
  subject: Case,
  { type: _, ...document }: CaseCommand & { type: 'RecordDocument' },
): Decision {
  if (!subject.given) return failure({ kind: 'disposal-not-given' });
  const { documentId, throughSequence } = document;
  const isShown = throughSequence >= subject.given.sequence && throughSequence <= subject.sequence;
  if (!isShown) return failure({ kind: 'not-on-this-case' });
  if (subject.documents.some((made) => made.documentId === documentId))
    return failure({ kind: 'already-on-this-case' });
  if (documentsOfGiving(subject).some(({ sha256 }) => sha256 === document.sha256)) {
    return failure({ kind: 'document-already-produced' });
  }
  return ok([{ type: 'DocumentProduced', document: 'caution', language: 'en', ...document }]);
}

/** A package names who receives it (RC-02). */
export function queueExport(subject: Case, { packageId, recipient }: CaseCommand & { type: 'QueueExport' }): Decision {
  if (!subject.given) return failure({ kind: 'disposal-not-given' });
  const documentIds = documentsOfGiving(subject).map(({ documentId }) => documentId);
  if (documentIds.length === 0) return failure({ kind: 'document-not-produced' });
  const isNamed = subject.exports.some((exported) => exported.packageId === packageId);
  if (isNamed || exportOfGiving(subject)) return failure({ kind: 'export-already-queued' });
  const disclosure = { operation: 'disclosure' as const, isRecipientRecorded: recipient.trim() !== '', isLogged: true };
  const barred = firing([recipientRecorded], disclosure);
  if (barred.length > 0) return failure({ kind: 'disposal-barred', rules: barred.map(asStanding) });
  return ok([{ type: 'ExportQueued', packageId, recipient, throughSequence: subject.sequence, documentIds }]);
}
