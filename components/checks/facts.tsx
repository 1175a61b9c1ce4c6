import type { ReactNode } from "react";

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** What is known of one thing, label beside value. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid border-hair border-t sm:grid-cols-[9rem_1fr]">
      {facts.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="pr-6 pt-3 text-ink-3 text-sm sm:border-hair sm:border-b sm:py-3">
            {label}
          </dt>
          <dd className="border-hair border-b pb-3 sm:py-3">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
