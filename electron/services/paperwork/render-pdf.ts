import { createHash } from 'node:crypto';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { fontFamily, fontFiles, missingGlyph } from './fonts.ts';

export interface RenderedPdf {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly pages: number;
}

export interface GlyphMissing {
  readonly kind: 'glyph-missing';
  /** The character the fonts lack: `U+0416`. */
  readonly codePoint: string;
}

const allowedFiles = new Set(Object.values(fontFiles));
pdfmake.setFonts({ [fontFamily]: fontFiles });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => allowedFiles.has(path));

/** Every string anywhere in a definition, its header and its footer. */
export function* textsOf({ header, footer, content }: TDocumentDefinitions): Generator<string> {
  yield* stringsIn(content);
  for (const furniture of [header, footer]) {
    yield* stringsIn(typeof furniture === 'function' ? furniture(1, 1, pageSize) : furniture);
  }
}

const pageSize = { width: 595.28, height: 841.89, orientation: 'portrait' } as const;

function* stringsIn(node: unknown): Generator<string> {
  if (typeof node === 'string') yield node;
  else if (Array.isArray(node)) for (const item of node) yield* stringsIn(item);
  else if (node && typeof node === 'object') yield* stringsIn(Object.values(node));
}

/**
 * Lays a definition out and writes it as PDF 1.7 with PDF/A-2b metadata. The same definition gives the same bytes in any
 * process and time zone: streams stay uncompressed, because deflate differs between the Node and Electron builds that
 * must agree on the SHA-256. Fails when a character has no glyph. A definition can be rendered once: pdfmake writes
 * into it.
 */
export async function renderPdf(definition: TDocumentDefinitions): Promise<Result<RenderedPdf, GlyphMissing>> {
  const missing = missingGlyph(textsOf(definition));
  if (missing !== undefined) {
    const codePoint = `U+${missing.toString(16).toUpperCase().padStart(4, '0')}`;
    return failure({ kind: 'glyph-missing', codePoint });
  }
  const document = await pdfmake
    .createPdf(
      {
        ...definition,
        version: '1.7',
        subset: 'PDF/A-2b',
        language: 'en-GB',
        displayTitle: true,
        compress: false,
      },
      { bufferPages: true },
    )
    .getStream();
  const pages = document.bufferedPageRange().count;
  const chunks: Uint8Array[] = [];
  document.end();
  for await (const chunk of document) chunks.push(chunk);
  const pdf = new Uint8Array(Buffer.concat(chunks));
  return ok({ pdf, sha256: createHash('sha256').update(pdf).digest('hex'), pages });
}
