import { Disclosure } from "@/components/ui/disclosure";
import { Mark } from "@/components/ui/mark";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/format/dates";
import { formatStopwatch } from "@/lib/format/durations";
import { touchpointOf } from "./journey-view";
import type { Walked, WalkedView } from "./walked-view";

const SHAPES = { 100: "circle", 0: "diamond", unproven: "ring" } as const;

/** The walks behind the figures, latest first; each leads to its checks, with their notes and photos. */
export function WalkedVisits(view: WalkedView) {
  const { sayWalked, walked, locale } = view;
  const { walks, count } = walked;
  return (
    <Disclosure label={sayWalked("visits.title")} data-print="hide" className="mt-4 border-b-0">
      <Table
        caption={sayWalked("visits.title")}
        isCaptionHidden
        rows={walks}
        rowKey={(walk) => walk.id}
        columns={[
          {
            key: "day",
            header: sayWalked("visits.columns.day"),
            cell: ({ id, day }) => (
              <TextLink href={`/checks?walkId=${id}`}>{formatDay(day, locale)}</TextLink>
            ),
            isRowHeader: true,
          },
          {
            key: "visit",
            header: sayWalked("visits.columns.visit"),
            cell: ({ score }) => (
              <Mark shape={SHAPES[score ?? "unproven"]}>
                {score ?? sayWalked("visits.unproven")}
              </Mark>
            ),
          },
          {
            key: "first",
            header: sayWalked("visits.columns.first"),
            cell: (walk) => greetingOf(walk, view),
            align: "end",
          },
          {
            key: "broken",
            header: sayWalked("visits.columns.broken"),
            cell: ({ brokenBy }) =>
              brokenBy.map((broken) => touchpointOf(view, broken)?.name ?? "").join(", "),
          },
        ]}
      />
      {count > walks.length ? (
        <p className="mt-3 text-ink-2 text-sm">
          {sayWalked("visits.more", { listed: walks.length })}
        </p>
      ) : null}
    </Disclosure>
  );
}

function greetingOf({ greeting }: Walked["walks"][number], { sayWalked }: WalkedView): string {
  if (greeting.status === "greeted") return formatStopwatch(greeting.second);
  return sayWalked(greeting.status === "nobody" ? "visits.nobody" : "visits.untimed");
}
