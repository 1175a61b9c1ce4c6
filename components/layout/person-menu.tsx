import { ChevronDown, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { Popover } from "@/components/ui/popover";

interface Props {
  readonly centre: string;
  readonly person: string;
  /** Read out before the names, for example 내 메뉴. */
  readonly label: string;
  /** Links and buttons with the look of `MENU_ROW`. */
  readonly children: ReactNode;
}

/** The look of one line in the menu. */
export const MENU_ROW =
  "flex min-h-12 w-full items-center gap-3 rounded-md px-3 py-2 text-left hover:bg-sunken focus-visible:-outline-offset-3 [&_svg]:size-[1.2em] [&_svg]:shrink-0 [&_svg]:text-ink-2";

/** Whose session this is, in which centre, and what belongs to them. */
export function PersonMenu({ centre, person, label, children }: Props) {
  return (
    <Popover
      align="end"
      name={`${label}: ${centre}, ${person}`}
      buttonClassName="flex min-h-11 max-w-full items-center gap-1.5 rounded-lg px-2.5 text-ink-2 text-sm hover:bg-sunken hover:text-ink"
      label={
        <>
          <UserRound aria-hidden="true" className="size-6 shrink-0 lg:hidden" />
          <span className="hidden truncate lg:inline">
            {centre} · {person}
          </span>
          <ChevronDown aria-hidden="true" className="hidden size-[1.1em] shrink-0 lg:inline" />
        </>
      }
    >
      <div className="mb-2 border-hair border-b px-3 pt-2 pb-3">
        <p className="font-semibold">{person}</p>
        <p className="text-ink-2 text-sm">{centre}</p>
      </div>
      {children}
    </Popover>
  );
}
