import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Case } from '../../../shared/domain/case/case.ts';
import { disposalNames } from '../../../shared/domain/case/statements.ts';
import { type CalendarDay, epochMilliseconds } from '../../../shared/time.ts';
import { fontFamily } from './fonts.ts';
import { boxed, heading, keptTogether, pageMargins, paragraph, styles, textWidth } from './layout.ts';
import { meaning, warning } from './parts/consequences.ts';
import { decision } from './parts/decision.ts';
import { caseReference } from './parts/describe.ts';
import { head } from './parts/head.ts';
import { signatures } from './parts/signatures.ts';
import { signedParts } from './parts/signed-parts.ts';
import { statements } from './parts/statements.ts';
import { disposalWording, standardMarking } from './wording.ts';

/** Raised whenever the same case would give other bytes than before. */
export const templateVersion = '1';

export interface DocumentContext {
  readonly station: { readonly name: string; readonly forceName: string };
  /** From the version of the force's settings it was given under. */
  readonly part6CommencedOn: CalendarDay | null;
  /** The settings rest on law, a code or guidance that is not in force: the document says so on its face (S0-20). */
  readonly isDraft: boolean;
  /** The force's protective marking; null: not loaded, the program's own stands. */
  readonly marking: string | null;
}

/**
 * The document of a disposal as pdfmake takes it: for a caution the one document of PCSC Act 2022 s99(2)(e), s108(2)(e)
 * and CJA 2003 s23(5), for the others the resolution record, the penalty notice and the record of outcome 22, with what
 * the person must be told. `asGiven` is the case as it was when it was given, so that nothing that happened later shows.
 * Throws when it is not given, or a Part 6 caution has no commencement.
 */
export function disposalDocument(asGiven: Case, context: DocumentContext): TDocumentDefinitions {
  const { station, part6CommencedOn, isDraft } = context;
  const marking = context.marking ?? standardMarking;
  const subject = withPrintableSpaces(asGiven);
  const { given } = subject;
  if (!given) throw new Error('A document needs a disposal that was given');
  const reference = caseReference(subject.id);
  const words = disposalWording[given.disposal];
  const name = `${words.document} ${given.disposal}, template ${templateVersion}`;
  return {
    pageSize: 'A4',
    pageMargins,
    styles,
    defaultStyle: { font: fontFamily, fontSize: 12, lineHeight: 1.1 },
    info: {
      title: `${disposalNames[given.disposal]} ${reference}`,
      author: xmlSafe(station.forceName),
      subject: name,
      keywords: `case ${reference}, sequence ${given.sequence}`,
      creator: 'Proviso',
      creationDate: new Date(epochMilliseconds(given.at)),
    },
    header: () => pageHead(marking, reference, subject.custodyRecordNumber),
    footer: (page, pages) => pageFoot(marking, name, page, pages),
    content: [
      ...(isDraft ? [draftNotice] : []),
      ...head(subject, given, station, part6CommencedOn),
      ...signedParts(subject, given),
      ...warning(given),
      meaning(given),
      ...decision(subject, given),
      ...statements(given),
      ...signatures(given),
      contact(words.contactTitle, station, reference),
    ],
  };
}

const draftNotice: Content = {
  table: {
    widths: ['*'],
    body: [[paragraph('Made under a draft rules pack. The law, code or guidance it rests on is not in force.')]],
  },
  layout: boxed,
  margin: [0, 0, 0, 12],
};

/** Tabs and the line ends of other systems have no glyph: pasted text must not stop a signed document. */
const withPrintableSpaces = (subject: Case): Case =>
  JSON.parse(JSON.stringify(subject), (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/[\t\v\f]/g, ' ') : value,
  );

/** pdfkit writes metadata into XML without escaping it. */
const xmlSafe = (text: string) => text.replaceAll('&', 'and').replaceAll(/[<>]/g, '');

const pageHead = (marking: string, reference: string, custodyRecordNumber: string | undefined): Content =>
  marked(
    marking,
    `Case ${reference}`,
    custodyRecordNumber === undefined ? '' : `Custody record ${custodyRecordNumber}`,
    [54, 28, 54, 0],
  );

const pageFoot = (marking: string, name: string, page: number, pages: number): Content =>
  marked(marking, name, `Page ${page} of ${pages}`, [54, 24, 54, 0]);

const markingWidth = 120;
const sideWidth = (textWidth - markingWidth) / 2;

/** The protective marking in the middle, head and foot of every page (S0-03). */
const marked = (marking: string, left: string, right: string, margin: [number, number, number, number]): Content => ({
  columns: [
    { width: sideWidth, text: left, style: 'small' },
    { width: markingWidth, text: marking, style: 'marking', alignment: 'center' },
    { width: sideWidth, text: right, style: 'small', alignment: 'right' },
  ],
  margin,
});

function contact(title: string, { name, forceName }: DocumentContext['station'], reference: string): Content {
  return keptTogether({
    texts: [],
    content: [
      heading(title),
      paragraph(`Call 101 and ask for ${name}, ${forceName}. Give the reference ${reference}.`),
    ],
  });
}
