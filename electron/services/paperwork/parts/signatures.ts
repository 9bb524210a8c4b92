import type { CanvasElement, Column, Content } from 'pdfmake/interfaces.js';
import type { Giving, Signature } from '../../../../shared/domain/case/case.ts';
import type { SignatoryRole } from '../../../../shared/domain/case/events.ts';
import { heading, paragraph } from '../layout.ts';
import { disposalWording, headings } from '../wording.ts';
import { dateAndTime, officer } from './describe.ts';

const order: readonly SignatoryRole[] = ['person', 'appropriate-adult', 'interpreter', 'officer'];

/** Points per unit of the box strokes are drawn in: 1000 wide, 320 high. */
const scale = 0.23;
const boxWidth = 1000 * scale;
const boxHeight = 320 * scale;

/** Every signature in its box, as drawn, with who signed, as what and when; two to a row, a row never split. */
export function signatures(given: Giving): Content[] {
  const cells = given.signatures
    .toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role))
    .map((signature) => signatureCell(signature, given));
  const rows: Content[] = [];
  for (let index = 0; index < cells.length; index += 2) {
    const columns = [cells[index] ?? '', cells[index + 1] ?? ''];
    rows.push({ columns, columnGap: 20, unbreakable: true, margin: [0, 0, 0, 12] });
  }
  const [first = '', ...rest] = rows;
  const { length } = disposalWording[given.disposal].parts;
  const parts = length === 2 ? 'Parts 1 and 2' : `Parts 1 to ${length}`;
  const intro = paragraph(`Each signature was made with ${parts} in front of the person signing.`);
  return [{ stack: [heading(headings.signatures), intro, first], unbreakable: true }, ...rest];
}

function signatureCell(signature: Signature, given: Giving): Column {
  const name = signature.role === 'officer' ? officer({ ...given.by, name: signature.name }) : signature.name;
  return {
    width: boxWidth,
    stack: [
      { text: disposalWording[given.disposal].signatories[signature.role], style: 'label', margin: [0, 0, 0, 3] },
      { canvas: drawn(signature.strokes) },
      { text: name, margin: [0, 3, 0, 0] },
      { text: `Signed ${dateAndTime(signature.at)}`, style: 'small' },
    ],
  };
}

/** Strokes as lines in their box, kept inside it; a stroke of one point is a dot. */
function drawn(strokes: Signature['strokes']): CanvasElement[] {
  return [
    { type: 'rect', x: 0, y: 0, w: boxWidth, h: boxHeight, lineWidth: 0.75 },
    ...strokes.map((stroke): CanvasElement => {
      const points = pointsOf(stroke);
      const [only] = points;
      return points.length === 1 && only
        ? { type: 'ellipse', x: only.x, y: only.y, r1: 0.8, r2: 0.8, color: 'black' }
        : { type: 'polyline', points, lineWidth: 1.2, lineCap: 'round' };
    }),
  ];
}

function pointsOf(stroke: readonly number[]) {
  const points: { x: number; y: number }[] = [];
  for (let index = 0; index + 1 < stroke.length; index += 2) {
    const [x = 0, y = 0] = stroke.slice(index, index + 2);
    points.push({ x: Math.min(x, 1000) * scale, y: Math.min(y, 320) * scale });
  }
  return points;
}
