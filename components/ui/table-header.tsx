import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { classNames } from "./class-names";
import { PageLink } from "./page-link";
import type { SortDirection, TableColumn } from "./table-column";

const ARROWS = { ascending: ArrowUp, descending: ArrowDown } as const;
const SORT = "inline-flex min-h-11 items-center gap-1 hover:text-ink hover:underline";

// Said again, as in the table.
const ROLE = { role: "columnheader" };

type Header = Pick<TableColumn<never>, "header" | "align" | "isHiddenOnPhone" | "sort">;

/** The head of one column; where it sorts, a link or a button inside it. */
export function TableHeader({ column }: { column: Header }) {
  const { header, align, isHiddenOnPhone, sort } = column;
  return (
    <th
      scope="col"
      {...ROLE}
      {...(sort ? { "aria-sort": sort.direction ?? "none" } : {})}
      className={classNames(
        "whitespace-nowrap border-hair-2 border-b py-2 pr-5 font-semibold text-ink-3 text-xs last:pr-0",
        align === "end" ? "text-right" : "text-left",
        isHiddenOnPhone && "not-print:max-md:hidden",
      )}
    >
      <Sorting {...{ header, sort }} />
    </th>
  );
}

function Sorting({ header, sort }: Pick<Header, "header" | "sort">) {
  if (!sort) return header;
  const content = (
    <>
      {header} <Arrow direction={sort.direction} />
    </>
  );
  if ("href" in sort)
    return (
      <PageLink href={sort.href} scroll={false} className={SORT}>
        {content}
      </PageLink>
    );
  return (
    <button type="button" onClick={sort.onPress} className={SORT}>
      {content}
    </button>
  );
}

function Arrow({ direction }: { direction: SortDirection | null }) {
  const Icon = direction === null ? ArrowUpDown : ARROWS[direction];
  return <Icon aria-hidden="true" className="size-[1.1em]" />;
}
