import type { ReactNode } from "react";

interface Props {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** A link or a quiet button at its right. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heading and a hairline. */
export function Section({ title, lead, end, children }: Props) {
  return (
    <section className="mt-12">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="font-bold text-xl">{title}</h2>
        {end}
        {lead ? <p className="basis-full text-ink-2 text-sm">{lead}</p> : null}
      </div>
      {children}
    </section>
  );
}
