/** One fault's outcome, as one line of JSON. `value` counts what was lost or wrong: 0 holds. */
export interface FaultFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar: string;
  readonly holds: boolean;
  /** How much was tried, so that 0 means something. */
  readonly tried: string;
}

export interface FaultOptions {
  /** A form of seconds, for every `npm test`; the full one meets the promise's own numbers. */
  readonly quick: boolean;
}

export type Fault = (options: FaultOptions) => Promise<FaultFigure>;

/** What went wrong, in words, on standard error; the figure counts them. */
export class Wrongs {
  #count = 0;

  note(sentence: string, count = 1): void {
    if (count <= 0) return;
    this.#count += count;
    process.stderr.write(`  wrong: ${sentence} (${count})\n`);
  }

  figure(name: string, { bar, tried }: { bar: string; tried: string }): FaultFigure {
    const holds = this.#count === 0;
    return { name, value: this.#count, unit: "wrong", bar, holds, tried };
  }
}
