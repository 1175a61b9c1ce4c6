"use client";
import { usePathname } from "next/navigation";
import { PageLink } from "@/components/ui/page-link";
import { currentOf, type NavigationItem } from "./navigation";

interface Props {
  readonly label: string;
  readonly items: readonly NavigationItem[];
}

const TAB =
  "flex min-w-0 flex-1 flex-col items-center justify-end gap-1 px-0.5 pt-2 pb-1.5 text-center text-ink-2 text-[clamp(12.5px,0.76rem,15px)] leading-tight -outline-offset-3 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:shadow-[inset_0_3px_var(--accent)]";
const ICON = "grid h-7 place-items-center [&_svg]:size-6";
const MAIN_ICON =
  "-mt-6 grid size-14 place-items-center rounded-full border-4 border-surface bg-accent text-accent-ink [&_svg]:size-7";

/** The places of the app on a phone, within reach of the thumb; what people come for stands out. */
export function TabBar({ label, items }: Props) {
  const pathname = usePathname();
  const current = currentOf(pathname, items);
  return (
    <nav
      aria-label={label}
      data-tab-bar
      data-print="hide"
      className="fixed inset-x-0 bottom-0 z-40 flex items-stretch border-hair border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {items.map(({ href, label: text, icon, isMain }) => (
        <PageLink
          key={href}
          href={href}
          aria-current={href === current ? (pathname === current ? "page" : "true") : undefined}
          className={`${TAB} ${isMain ? "aria-[current]:shadow-none" : ""}`}
        >
          <span aria-hidden="true" className={isMain ? MAIN_ICON : ICON}>
            {icon}
          </span>
          {text}
        </PageLink>
      ))}
    </nav>
  );
}
