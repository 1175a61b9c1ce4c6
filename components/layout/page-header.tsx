import type { ReactNode } from "react";

interface Props {
  /** Usually a Breadcrumb, or the date. */
  readonly above?: ReactNode;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Buttons; at most one of them primary. */
  readonly actions?: ReactNode;
}

/** What this page is, and what can be done with it. */
export function PageHeader({ above, title, lead, actions }: Props) {
  return (
    <header className="mb-8">
      {above ? <div className="mb-1 text-ink-3 text-sm">{above}</div> : null}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-[44em] grow basis-80">
          <h1 className="font-bold text-3xl">{title}</h1>
          {lead ? <p className="mt-2 text-ink-2">{lead}</p> : null}
        </div>
        {actions ? (
          <div data-print="hide" className="flex flex-wrap gap-2">
            {actions}
          </div>
        ) : null}
      </div>
    </header>
  );
}
