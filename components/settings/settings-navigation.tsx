"use client";
import { usePathname } from "next/navigation";
import { PageLink } from "@/components/ui/page-link";

interface Props {
  readonly label: string;
  readonly items: readonly { readonly href: string; readonly title: string }[];
}

/** Beside each of the settings on a wide screen; a phone has the list and the way back to it. */
export function SettingsNavigation({ label, items }: Props) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} data-print="hide" className="hidden lg:block">
      <ul className="sticky top-24 grid">
        {items.map(({ href, title }) => (
          <li key={href}>
            <PageLink
              href={href}
              aria-current={pathname === href ? "page" : undefined}
              className="flex min-h-11 items-center rounded-lg px-3 text-ink-2 hover:bg-sunken hover:text-ink aria-[current]:bg-sunken aria-[current]:font-bold aria-[current]:text-ink"
            >
              {title}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
