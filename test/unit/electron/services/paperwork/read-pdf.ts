import { spawnSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page as a reader other than pdfmake sees it: poppler's pdftotext, or pdf.js where there is none. */
export async function readPdf(pdf: Uint8Array): Promise<string[]> {
  const poppler = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  const pages = poppler.error ? await readWithPdfJs(pdf) : poppler.stdout.split('\f').slice(0, -1);
  return pages.map((page) => page.replaceAll(/\s+/g, ' '));
}

async function readWithPdfJs(pdf: Uint8Array): Promise<string[]> {
  const pages = await textItems(pdf);
  return pages.map((items) => items.map(({ str }) => str).join(' '));
}

/** How far the text reaches to the right, in points from the left edge of its page. */
export async function rightEdge(pdf: Uint8Array): Promise<number> {
  const items = (await textItems(pdf)).flat();
  return Math.max(...items.map(({ left, width }) => left + width));
}

async function textItems(pdf: Uint8Array) {
  // pdf.js takes the bytes away from its caller.
  const task = getDocument({ data: pdf.slice() });
  const document = await task.promise;
  const pages: { str: string; left: number; width: number }[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item ? [{ str: item.str, left: Number(item.transform[4]), width: item.width }] : [],
      ),
    );
  }
  await task.destroy();
  return pages;
}
