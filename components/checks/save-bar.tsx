import type { ReactNode } from "react";

interface Props {
  /** What stands in the way, or what was kept. */
  readonly above?: ReactNode;
  /** Something stands there now: the bar is higher. */
  readonly isObstructed?: boolean | undefined;
  readonly children: ReactNode;
}

const ON_PHONE =
  "max-md:fixed max-md:inset-x-0 max-md:bottom-[var(--tab-bar,0px)] max-md:px-4 max-md:pb-7";
const ON_DESK = "md:sticky md:bottom-0 md:mt-8 md:pb-4";
const ON_ITS_SIDE = "[@media(max-height:480px)]:static [@media(max-height:480px)]:px-0";

/** What one came for, under the thumb: at the foot of the screen, above a phone's tabs. */
export function SaveBar({ above, isObstructed = false, children }: Props) {
  return (
    <>
      {/* What is last on the page can be scrolled clear of the bar. */}
      <div aria-hidden="true" className={`md:hidden ${isObstructed || above ? "h-56" : "h-32"}`} />
      <div
        data-print="hide"
        className={`z-20 border-hair border-t bg-paper pt-3 ${ON_PHONE} ${ON_DESK} ${ON_ITS_SIDE}`}
      >
        {above}
        <div className="flex gap-2.5">{children}</div>
      </div>
    </>
  );
}
