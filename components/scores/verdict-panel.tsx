import type { ReactNode } from "react";

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** One of the answers that stand side by side at the head of the page. */
export function VerdictPanel({ title, children }: Props) {
  return (
    <section className="border-hair py-5 max-lg:border-t max-lg:first:border-t-0 lg:border-l lg:px-7 lg:first:border-l-0 lg:first:pl-0 lg:last:pr-0 print:border-t-0 print:px-3 print:first:pl-0">
      <h2 className="font-normal text-ink-2 text-sm tracking-normal">{title}</h2>
      {children}
    </section>
  );
}
