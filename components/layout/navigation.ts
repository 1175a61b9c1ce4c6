import type { ReactNode } from "react";

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** What people come for: under the thumb on a phone. At most one. */
  readonly isMain?: boolean | undefined;
  /** Pages with addresses of their own that belong to it, such as /walk to /checks. */
  readonly within?: readonly string[] | undefined;
}

/** Which item the page belongs to: its own, or the nearest above it. */
export function currentOf(
  pathname: string,
  items: readonly Pick<NavigationItem, "href" | "within">[],
): string | null {
  const isAt = (place: string) => pathname === place || pathname.startsWith(`${place}/`);
  const holding = items.flatMap(({ href, within = [] }) =>
    [href, ...within].filter(isAt).map((place) => ({ href, place })),
  );
  const [nearest] = holding.sort((one, other) => other.place.length - one.place.length);
  return nearest?.href ?? null;
}
