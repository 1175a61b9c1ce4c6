"use client";
import { usePathname } from "next/navigation";
import { PageLink } from "@/components/ui/page-link";
import { currentOf, type NavigationItem } from "./navigation";

interface Props {
  readonly label: string;
  readonly items: readonly Pick<NavigationItem, "href" | "label" | "within">[];
}

/** The places of the app, beside its name. */
export function TopNavigation({ label, items }: Props) {
  const pathname = usePathname();
  const current = currentOf(pathname, items);
  return (
    <nav aria-label={label} className="flex self-stretch">
      {items.map((item) => (
        <PageLink
          key={item.href}
          href={item.href}
          aria-current={
            item.href === current ? (pathname === current ? "page" : "true") : undefined
          }
          className="inline-flex items-center whitespace-nowrap px-3.5 font-medium text-ink-2 -outline-offset-3 hover:text-ink aria-[current]:font-bold aria-[current]:text-ink aria-[current]:shadow-[inset_0_-3px_var(--accent)]"
        >
          {item.label}
        </PageLink>
      ))}
    </nav>
  );
}
