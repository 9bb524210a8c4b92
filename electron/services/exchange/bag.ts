import { createHash } from 'node:crypto';
import type { Station } from '../../../shared/contract/index.ts';
import { idSchema, packageIdSchema } from '../../../shared/domain/case/events.ts';
import type { CalendarDay } from '../../../shared/time.ts';

/** A file of a bag: its path inside the bag, with `/` between folders, and its bytes. */
export interface BagFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface BagContents {
  readonly packageId: string;
  readonly caseJson: string;
  /** PDFs, each named by its document id. */
  readonly documents: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly createdOn: CalendarDay;
  readonly station: Station;
  readonly programVersion: string;
}

/** The payload manifest; its own SHA-256 identifies what a package holds. */
export const manifestName = 'manifest-sha256.txt';

export const documentPath = (documentId: string): string => `data/documents/${documentId}.pdf`;

/** SHA-256 as 64 lower-case hex digits. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The files of a BagIt 1.0 bag (RFC 8493), sorted by path. The same contents give the same bytes. No file name and no
 * tag holds personal data: a package id or document id of another form throws.
 */
export function makeBag(contents: BagContents): readonly BagFile[] {
  const { packageId, caseJson, documents, createdOn, station, programVersion } = contents;
  const payload = byPath([
    textFile('data/case.json', caseJson),
    ...documents.map(({ name, bytes }) => ({ path: documentPath(idSchema.parse(name)), bytes })),
  ]);
  const octets = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const tags = byPath([
    textFile('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    textFile(
      'bag-info.txt',
      tagLines([
        ['Source-Organization', station.forceName],
        ['External-Identifier', packageIdSchema.parse(packageId)],
        ['Bagging-Date', createdOn],
        ['Payload-Oxum', `${octets}.${payload.length}`],
        ['Bag-Software-Agent', `Proviso ${programVersion}`],
        ['Marking', 'OFFICIAL-SENSITIVE'],
      ]),
    ),
    textFile(manifestName, manifestOf(payload)),
  ]);
  return byPath([...payload, ...tags, textFile('tagmanifest-sha256.txt', manifestOf(tags))]);
}

const textFile = (path: string, text: string): BagFile => ({ path, bytes: new TextEncoder().encode(text) });

const byPath = (files: readonly BagFile[]): readonly BagFile[] => files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

const manifestOf = (files: readonly BagFile[]): string =>
  files.map(({ path, bytes }) => `${sha256Of(bytes)}  ${path}\n`).join('');

/** RFC 8493 section 2.2.2. A line break in a value would begin another tag, so white space becomes one space. */
const tagLines = (tags: readonly (readonly [label: string, value: string])[]): string =>
  tags.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join('');
