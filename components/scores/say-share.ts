/** A share of people in the smallest round number that says it: 3 of 10, 1 of 4, 1 of 3, else of 100. */
export function peopleOf(share: number): { readonly part: number; readonly whole: number } {
  const isWhole = (whole: number) => Math.abs(share * whole - Math.round(share * whole)) < 1e-9;
  const whole = [10, 4, 3].find(isWhole) ?? 100;
  const part = Math.round(share * whole);
  const isBetween = share > 0 && share < 1;
  return { whole, part: isBetween ? Math.min(Math.max(part, 1), whole - 1) : part };
}
