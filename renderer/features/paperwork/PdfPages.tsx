import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

/** Dots an inch of the drawn pages: sharp on paper, and small enough to hold a long document. */
const dotsPerInch = 200;

/** Draws a PDF's pages as pictures. pdf.js runs in the page itself: no worker, no address, nothing fetched. */
async function drawPages(pdf: Uint8Array): Promise<readonly Blob[]> {
  const [pdfjs, worker] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs')]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  const task = pdfjs.getDocument({ data: pdf.slice(), useWasm: false, useWorkerFetch: false });
  const opened = await task.promise;
  const pictures: Blob[] = [];
  for (let number = 1; number <= opened.numPages; number += 1) {
    const page = await opened.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / 72 });
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(viewport.width);
    canvas.height = Math.ceil(viewport.height);
    await page.render({ canvas, viewport }).promise;
    pictures.push(await pictureOf(canvas));
  }
  await task.destroy();
  return pictures;
}

const pictureOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The page could not be drawn'))), 'image/png'),
  );

type PdfPagesProps = Readonly<{ pdf: Uint8Array; onPrintable: (pages: readonly string[]) => void }>;

/** The pages as they will come out of the printer. The same pictures are printed. */
export function PdfPages({ pdf, onPrintable }: PdfPagesProps) {
  const [pages, setPages] = useState<readonly string[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const tell = useRef(onPrintable);
  tell.current = onPrintable;
  useEffect(() => {
    let isCurrent = true;
    let urls: readonly string[] = [];
    drawPages(pdf).then(
      (pictures) => {
        if (!isCurrent) return;
        urls = pictures.map((picture) => URL.createObjectURL(picture));
        setPages(urls);
        tell.current(urls);
      },
      () => setFailed(true),
    );
    return () => {
      isCurrent = false;
      tell.current([]);
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [pdf]);
  if (hasFailed)
    return (
      <p className="pv-desk__empty">
        The preview cannot be drawn. The document itself is safe: save it and open it elsewhere.
      </p>
    );
  if (pages.length === 0) return <p className="pv-desk__empty">Drawing the pages…</p>;
  return (
    <div className="pv-desk__pages">
      {pages.map((url, index) => (
        <img key={url} className="pv-desk__page" src={url} alt={`Page ${index + 1} of ${pages.length}`} />
      ))}
    </div>
  );
}

/** What the printer gets: outside the program's own elements, shown on paper only. */
export function PrintedPages({ pages }: Readonly<{ pages: readonly string[] }>) {
  return createPortal(
    <div className="pv-print">
      {pages.map((url) => (
        <img key={url} src={url} alt="" />
      ))}
    </div>,
    document.body,
  );
}
