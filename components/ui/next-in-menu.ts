interface Move {
  readonly key: string;
  /** Where the focus is; -1 when nowhere. */
  readonly at: number;
  readonly texts: readonly string[];
}

/** Where a key leads in a list of names: round at the ends, to a name by its first letter; null where it leads nowhere. */
export function nextInMenu({ key, at, texts }: Move): number | null {
  const count = texts.length;
  if (count === 0) return null;
  if (key === "ArrowDown" || key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowUp" || key === "ArrowLeft") return (Math.max(at, 0) - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return key.length === 1 && key !== " " ? byFirstLetter({ key, at, texts }) : null;
}

function byFirstLetter({ key, at, texts }: Move): number | null {
  const order = texts.map((_, step) => (at + 1 + step) % texts.length);
  const found = order.find((index) =>
    texts[index]?.trim().toLowerCase().startsWith(key.toLowerCase()),
  );
  return found ?? null;
}
