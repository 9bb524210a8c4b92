import { spawnSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page as a reader other than pdfmake sees it: poppler's pdftotext, or pdf.js where there is none. */
export async function readPdf(pdf: Uint8Array): Promise<string[]> {
  const poppler = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  const pages = poppler.error ? await readWithPdfJs(pdf) : poppler.stdout.split('\f').slice(0, -1);
  return pages.map((page) => page.replaceAll(/\s+/g, ' '));
}

async function readWithPdfJs(pdf: Uint8Array): Promise<string[]> {
  // pdf.js takes the bytes away from its caller.
  const document = await getDocument({ data: pdf.slice() }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await document.destroy();
  return pages;
}
