import type { Content, CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces.js';

/** Points, A4 with margins that leave room for the marking at head and foot. */
export const pageMargins: [number, number, number, number] = [54, 76, 54, 66];
export const textWidth = 595.28 - 54 - 54;

export const styles: StyleDictionary = {
  force: { fontSize: 14, bold: true },
  title: { fontSize: 24, bold: true, lineHeight: 1 },
  heading: { fontSize: 15, bold: true },
  label: { bold: true },
  small: { fontSize: 10 },
  marking: { fontSize: 11, bold: true },
};

const hairline = 0.4;

/** Thin lines between rows, none at the sides. */
export const ruled: CustomTableLayout = {
  hLineWidth: () => hairline,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : cellGap),
  paddingRight: () => 0,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** One box around the whole. */
export const boxed: CustomTableLayout = {
  hLineWidth: () => 1.25,
  vLineWidth: () => 1.25,
  paddingLeft: () => 10,
  paddingRight: () => 10,
  paddingTop: () => 8,
  paddingBottom: () => 8,
};

/**
 * What fits on a page with room to spare: pdfmake drops, without a word, the part of an unsplittable block that is
 * longer than a page. Longer text may split.
 */
const lettersPerLine = 40;
const linesPerPage = 34;

const linesOf = (text: string) =>
  text.split('\n').reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / lettersPerLine)), 0);

const fitsOnAPage = (texts: readonly string[]) =>
  texts.reduce((lines, text) => lines + linesOf(text), 0) <= linesPerPage;

/** Content that should stay on one page. */
export interface Block {
  /** The words it holds, to judge its height. */
  readonly texts: readonly string[];
  readonly content: Content[];
}

export const keptTogether = ({ texts, content }: Block): Content => ({
  stack: content,
  unbreakable: fitsOnAPage(texts),
});

/** A heading that stays with the first block under it. */
export function section(title: Content, blocks: readonly Block[]): Content[] {
  const [first = { texts: [], content: [] }, ...rest] = blocks;
  return [keptTogether({ texts: first.texts, content: [title, ...first.content] }), ...rest.map(keptTogether)];
}

export const heading = (text: string, citation?: string): Content => ({
  columns: [
    { width: '*', text, style: 'heading' },
    ...(citation
      ? [
          {
            width: 'auto',
            text: citation,
            style: 'small',
            noWrap: true,
            margin: [12, 5, 0, 0] as [number, number, number, number],
          },
        ]
      : []),
  ],
  margin: [0, 16, 0, 6],
});

export type LabelledRow = readonly [label: string, value: string | undefined];

const labelWidth = 120;
const cellGap = 8;

/**
 * Label and value pairs; rows with nothing to say are left out. The widths are fixed: a column that fits itself to its
 * text would let a long word push it off the page.
 */
export function labelled(rows: readonly LabelledRow[]): Content {
  const body = rows.flatMap(([label, value]) =>
    value === undefined ? [] : [[{ text: label, style: 'label' }, value]],
  );
  const texts = rows.map(([, value]) => value ?? '');
  return {
    table: { widths: [labelWidth, textWidth - labelWidth - cellGap], body, dontBreakRows: fitsOnAPage(texts) },
    layout: ruled,
  };
}

export const paragraph = (text: string): Content => ({ text, margin: [0, 0, 0, 6] });

/** A tick drawn as lines: the fonts have no such sign. New each time, because pdfmake writes into what it lays out. */
export const tick = (): Content => ({
  canvas: [
    { type: 'rect', x: 0, y: 3, w: 10, h: 10, lineWidth: 0.75 },
    {
      type: 'polyline',
      points: [
        { x: 2, y: 8 },
        { x: 4.5, y: 11 },
        { x: 9, y: 4.5 },
      ],
      lineWidth: 1.5,
    },
  ],
});
