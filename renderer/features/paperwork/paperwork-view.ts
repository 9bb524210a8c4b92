import type { ExportPackage, ProducedDocument } from '../../../shared/domain/case/case.ts';
import type { Disposal } from '../../../shared/domain/case/events.ts';
import { clockTimeOf, dayOf, type Instant, shortDate } from '../../../shared/time.ts';
import { disposalInSentences } from '../../case/words.ts';

const signedParts: Record<Disposal, string> = {
  DC: 'the offence, the admission, the consent and the conditions as they were signed',
  CC: 'the offence, the admission, the consent and the conditions as they were signed',
  ACC: 'the offence, the admission, the consent and the conditions as they were signed',
  SC: 'the offence, the admission and the consent as they were signed, and what the caution means',
  CR: 'the offence, what was admitted or accepted, and what was agreed, as they were signed',
  PND: 'the offence, the penalty as it was signed, and the last day to pay or to ask for a hearing',
  O22: 'what it is about and the activity that was completed',
};

/** What the document is called inside a sentence, and what it shows. */
export const documentWords = (disposal: Disposal): { readonly name: string; readonly shows: string } => ({
  name: disposalInSentences[disposal].document,
  shows: signedParts[disposal],
});

/** The next thing to do: the one green button. */
export function nextOf(
  document: ProducedDocument | undefined,
  exported: ExportPackage | undefined,
): 'make' | 'print' | 'export' | 'close' {
  if (!document) return 'make';
  if (!document.printedAt) return 'print';
  return exported ? 'close' : 'export';
}

const when = (at: Instant) => `${shortDate(dayOf(at))}, ${clockTimeOf(at)}`;

export const documentRows = (document: ProducedDocument) => [
  { key: 'Pages', value: String(document.pages) },
  { key: 'Made', value: `${when(document.at)}, ${document.by.name}` },
  { key: 'Printed', value: document.printedAt ? when(document.printedAt) : 'Not yet' },
  { key: 'Saved', value: document.savedAt ? when(document.savedAt) : 'Not yet' },
  { key: 'Template', value: document.templateVersion },
  { key: 'Seal', value: document.sha256.slice(0, 32).replace(/(.{8})(?=.)/g, '$1 ') },
];

export function exportWords(exported: ExportPackage | undefined): string {
  if (!exported)
    return 'The package holds the case, its documents and a seal for every file, for the force to take in.';
  if (!exported.delivered) {
    return `${exported.packageId} is queued. It is delivered as soon as the folder can be reached; nothing is lost if this machine stops.`;
  }
  return `${exported.packageId} was delivered whole on ${when(exported.delivered.at)}.`;
}
