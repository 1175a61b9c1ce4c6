import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link";

export interface PlaceLine {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly detail: string;
  readonly end?: ReactNode;
}

/** Places to go to, one large line each. */
export function PlaceList({ lines }: { lines: readonly PlaceLine[] }) {
  return (
    <ul className="border-hair-2 border-t">
      {lines.map(({ key, href, name, detail, end }) => (
        <li key={key} className="border-hair border-b">
          <PageLink
            href={href}
            className="flex min-h-16 items-center gap-x-4 py-2.5 -outline-offset-3 hover:bg-sunken"
          >
            <span className="min-w-0 grow">
              <b className="block font-semibold text-lg leading-snug">{name}</b>
              {detail ? <span className="block text-ink-2 text-sm">{detail}</span> : null}
            </span>
            {end ? <span className="shrink-0 text-right text-ink-2 text-sm">{end}</span> : null}
            <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-ink-3" />
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
