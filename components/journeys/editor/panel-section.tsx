import type { ReactNode, RefObject } from "react";

interface Props {
  readonly title: string;
  readonly lead?: string | undefined;
  /** For whoever is led there. */
  readonly place?: RefObject<HTMLElement | null> | undefined;
  readonly children: ReactNode;
}

/** One decision about a touchpoint. */
export function PanelSection({ title, lead, place, children }: Props) {
  return (
    <section
      {...(place ? { ref: place, tabIndex: -1, "data-focus-quiet": true } : {})}
      className="scroll-mt-20 border-hair border-t py-6 first-of-type:border-t-0 first-of-type:pt-0"
    >
      <h3 className="font-bold text-lg">{title}</h3>
      {lead ? <p className="mt-1 text-ink-2 text-sm">{lead}</p> : null}
      <div className="mt-4 grid gap-5">{children}</div>
    </section>
  );
}
