import { PageLink } from "./page-link";

interface Crumb {
  readonly href: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  /** The places above this one, outermost first. */
  readonly parents: readonly Crumb[];
  /** What this one is called here; the heading says it in full. */
  readonly current: string;
}

/** The way back up, which is the same whatever page one came from. */
export function Breadcrumb({ label, parents, current }: Props) {
  return (
    <nav aria-label={label} data-print="hide">
      <ol className="-my-2 flex flex-wrap items-center text-ink-2 text-sm">
        {parents.map((parent) => (
          <li
            key={parent.href}
            className="flex items-center after:px-2 after:text-ink-3 after:content-['/'_/_'']"
          >
            <PageLink
              href={parent.href}
              className="inline-flex min-h-11 min-w-6 items-center text-accent underline underline-offset-4 hover:decoration-2"
            >
              {parent.label}
            </PageLink>
          </li>
        ))}
        <li aria-current="page" className="inline-flex min-h-11 items-center">
          {current}
        </li>
      </ol>
    </nav>
  );
}
