import { type KeyboardEvent, useRef } from 'react';

const box = { width: 1000, height: 320 } as const;
const reach = 25;
const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-reach, 0],
  ArrowRight: [reach, 0],
  ArrowUp: [0, -reach],
  ArrowDown: [0, reach],
};

type Strokes = readonly (readonly number[])[];

/**
 * Drawing with the keyboard, for who cannot use a pen: arrow keys draw, with Shift they move without ink, Backspace takes
 * the last stroke back. The pen starts at the left end of the line.
 */
export function useKeyboardPen(strokes: Strokes, onChange: (strokes: Strokes) => void) {
  const at = useRef<readonly [number, number]>([80, 200]);
  const isDown = useRef(false);
  return (event: KeyboardEvent) => {
    if (event.key === 'Backspace') {
      event.preventDefault();
      isDown.current = false;
      onChange(strokes.slice(0, -1));
      return;
    }
    const direction = directions[event.key];
    if (!direction || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    const [x, y] = at.current;
    const next = [clamp(x + direction[0], box.width), clamp(y + direction[1], box.height)] as const;
    at.current = next;
    if (event.shiftKey) {
      isDown.current = false;
      return;
    }
    const last = strokes.at(-1);
    onChange(isDown.current && last ? [...strokes.slice(0, -1), [...last, ...next]] : [...strokes, [x, y, ...next]]);
    isDown.current = true;
  };
}

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
