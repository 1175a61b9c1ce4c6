/** A binary heap of whole numbers: takes them out smallest first. */
export class SmallestFirstQueue {
  readonly #heap: number[] = [];

  get size(): number {
    return this.#heap.length;
  }

  add(value: number): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(value);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] ?? value;
      if (above <= value) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = value;
  }

  take(): number | undefined {
    const heap = this.#heap;
    const smallest = heap[0];
    const last = heap.pop();
    if (last !== undefined && heap.length > 0) this.#sink(last);
    return smallest;
  }

  #sink(value: number): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      const child = this.#smallerChild(at);
      const below = heap[child];
      if (below === undefined || below >= value) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = value;
  }

  #smallerChild(at: number): number {
    const left = 2 * at + 1;
    const first = this.#heap[left] ?? Number.POSITIVE_INFINITY;
    const second = this.#heap[left + 1] ?? Number.POSITIVE_INFINITY;
    return second < first ? left + 1 : left;
  }
}
