/** A number as it is typed: digits, at most one point. Null where it is none. */
export function numberOf(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  return /^\d{1,6}(\.\d{1,3})?$/.test(plain) ? Number(plain) : null;
}

/** A number as it stands in a field: no more digits than people type. */
export const numberText = (value: number | null): string =>
  value === null ? "" : String(Number(value.toFixed(3)));
