interface Graph {
  readonly touchpoints: readonly { readonly id: string }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

interface Arrow {
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

/** The arrows that remain when everything without an arrow into it has been taken away, again and again. */
function arrowsLeftOver(ids: ReadonlySet<string>, arrows: readonly Arrow[]): readonly Arrow[] {
  const incoming = new Map([...ids].map((id) => [id, 0]));
  const outgoing = new Map<string, string[]>([...ids].map((id) => [id, []]));
  for (const { from, to } of arrows) {
    incoming.set(to, (incoming.get(to) ?? 0) + 1);
    outgoing.get(from)?.push(to);
  }
  const ready = [...ids].filter((id) => incoming.get(id) === 0);
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    incoming.delete(next);
    for (const to of outgoing.get(next) ?? []) {
      const left = (incoming.get(to) ?? 0) - 1;
      incoming.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return arrows.filter(({ from, to }) => incoming.has(from) && incoming.has(to));
}

/** Backwards from an arrow: each one left over has another before it, so the way comes round. */
function cycleBefore(start: Arrow, arrowInto: ReadonlyMap<string, Arrow>): readonly Arrow[] {
  const way: Arrow[] = [];
  const passed = new Map<Arrow, number>();
  let current: Arrow | undefined = start;
  while (current !== undefined && !passed.has(current)) {
    passed.set(current, way.length);
    way.push(current);
    current = arrowInto.get(current.from);
  }
  return current === undefined ? [] : way.slice(passed.get(current));
}

/**
 * The index of the link drawn last on some cycle of two touchpoints or more, or null. Linear in
 * touchpoints and links.
 */
export function linkInCycle({ touchpoints, links }: Graph): number | null {
  const ids = new Set(touchpoints.map(({ id }) => id));
  const arrows = links
    .map(({ from, to }, index) => ({ index, from, to }))
    .filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  const arrowInto = new Map(arrowsLeftOver(ids, arrows).map((arrow) => [arrow.to, arrow]));
  const [start] = arrowInto.values();
  if (start === undefined) return null;
  const cycle = cycleBefore(start, arrowInto);
  return cycle.reduce((last, { index }) => Math.max(last, index), 0);
}
