/** pdf.js publishes no types for its worker; the page only hands the module over. */
declare module 'pdfjs-dist/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: unknown;
}
