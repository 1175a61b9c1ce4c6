import type { ReactNode } from "react";

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** What people come for: under the thumb on a phone. At most one. */
  readonly isMain?: boolean | undefined;
}

/** Which item the page belongs to: its own, or the nearest above it. */
export function currentOf(
  pathname: string,
  items: readonly Pick<NavigationItem, "href">[],
): string | null {
  const holding = items.filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
  const [nearest] = [...holding].sort((one, other) => other.href.length - one.href.length);
  return nearest?.href ?? null;
}
