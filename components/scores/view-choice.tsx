import { PageLink } from "@/components/ui/page-link";
import type { JourneyView } from "./journey-view";

interface Props extends Pick<JourneyView, "say" | "id"> {
  /** The days that the address names. */
  readonly window: { readonly from?: string; readonly to?: string };
  readonly current: "path" | "floors";
}

const CHOICE =
  "inline-flex min-h-11 items-center border-transparent border-b-2 px-1 text-ink-2 no-underline hover:text-ink aria-[current]:border-accent aria-[current]:font-bold aria-[current]:text-ink";

/** The same path, over time or over the building; kept in the address. Works without a script. */
export function ViewChoice({ say, id, window, current }: Props) {
  const hrefOf = (view: Props["current"]) => {
    const asked = new URLSearchParams({ ...window, ...(view === "path" ? {} : { view }) });
    return `/journeys/${id}${asked.size > 0 ? `?${asked}` : ""}`;
  };
  return (
    <nav aria-label={say("views.label")} data-print="hide" className="flex gap-5">
      {(["path", "floors"] as const).map((view) => (
        <PageLink
          key={view}
          href={hrefOf(view)}
          scroll={false}
          {...(view === current ? { "aria-current": "true" } : {})}
          className={CHOICE}
        >
          {say(`views.${view}`)}
        </PageLink>
      ))}
    </nav>
  );
}
