import { type PointerEvent, useRef, useState } from 'react';
import { strokePath } from './stroke-path.ts';

/** The box of a signature in its own units, whatever its size on the screen. */
const box = { width: 1000, height: 320 } as const;
/** Numbers in one stroke, and strokes in one signature, that a record can hold. */
const limits = { numbers: 4000, strokes: 400 } as const;

type Strokes = readonly (readonly number[])[];

type SignaturePadProps = Readonly<{
  label: string;
  strokes: Strokes;
  onChange: (strokes: Strokes) => void;
  describedBy?: string | undefined;
}>;

/** Signing with pen, finger or mouse. The caller offers what stands in for it on the keyboard. */
export function SignaturePad({ label, strokes, onChange, describedBy }: SignaturePadProps) {
  const [drawn, setDrawn] = useState<readonly number[]>();
  const pen = useRef<number[]>([]);

  const add = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const moves = event.nativeEvent.getCoalescedEvents();
    for (const { clientX, clientY } of moves.length > 0 ? moves : [event.nativeEvent]) {
      const x = within(((clientX - left) / width) * box.width, box.width);
      const y = within(((clientY - top) / height) * box.height, box.height);
      const moved = pen.current.at(-2) !== x || pen.current.at(-1) !== y;
      if (moved && pen.current.length + 2 <= limits.numbers) pen.current.push(x, y);
    }
    setDrawn([...pen.current]);
  };
  const finish = () => {
    if (pen.current.length === 0) return;
    onChange([...strokes, pen.current]);
    pen.current = [];
    setDrawn(undefined);
  };

  return (
    <fieldset className="pv-pad" aria-label={label} aria-describedby={describedBy}>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        aria-hidden="true"
        onPointerDown={(event) => {
          if (event.button !== 0 || strokes.length >= limits.strokes) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          pen.current = [];
          add(event);
        }}
        onPointerMove={(event) => {
          if (pen.current.length > 0) add(event);
        }}
        onPointerUp={finish}
        onPointerCancel={finish}
      >
        <BaseLine />
        <Ink strokes={drawn ? [...strokes, drawn] : strokes} />
      </svg>
    </fieldset>
  );
}

type SignatureImageProps = Readonly<{ label: string; strokes: Strokes }>;

/** A signature that was made. */
export function SignatureImage({ label, strokes }: SignatureImageProps) {
  return (
    <div className="pv-pad pv-pad--made">
      <svg viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label}>
        <BaseLine />
        <Ink strokes={strokes} />
      </svg>
    </div>
  );
}

const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));

function BaseLine() {
  return <path className="base" d="M40 250H960" />;
}

function Ink({ strokes }: Readonly<{ strokes: Strokes }>) {
  return <path className="ink" d={strokes.map(strokePath).join('')} />;
}
