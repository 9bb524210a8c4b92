/** Reads an amount of pounds as people type it: `86.40`, `£1,250`, `86`. Whole pence; null when it is no amount. */
export function readPence(text: string): number | null {
  const match = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,8})(?:\.(\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  return Number(match[1]?.replaceAll(',', '')) * 100 + Number(match[2] ?? 0);
}

/** An amount for an input that has its own pound sign: `86.40`, `50`. */
export const penceAsTyped = (pence: number): string =>
  pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2);
