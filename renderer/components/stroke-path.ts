/** The SVG path of a pen stroke: x, y pairs joined by curves through their midpoints; a lone point is a dot. */
export function strokePath(stroke: readonly number[]): string {
  const points: [number, number][] = [];
  for (let at = 0; at + 1 < stroke.length; at += 2) points.push([stroke[at] ?? 0, stroke[at + 1] ?? 0]);
  const [first, ...rest] = points;
  if (!first) return '';
  const last = rest.at(-1);
  if (!last) return `M${first[0]} ${first[1]}h0.1`;
  const curves = rest.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = rest[index + 1] ?? last;
    return `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
  });
  return `M${first[0]} ${first[1]}${curves.join('')}L${last[0]} ${last[1]}`;
}
