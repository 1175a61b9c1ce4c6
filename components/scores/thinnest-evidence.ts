import type { JourneyScore, LinkScore } from "@/lib/scoring";

const checksOf = ({ passed, failed }: LinkScore): number => passed + failed;

/** The touchpoint whose checks set how wide the range is; null where nothing was checked that visits pass. */
export function thinnestOf({
  links,
}: Pick<JourneyScore, "links">): { readonly id: string; readonly checks: number } | null {
  const passed = links.filter(({ exposure }) => exposure > 0);
  const [first, ...others] = passed;
  if (!first) return null;
  const worth = (link: LinkScore) => checksOf(link) / link.exposure;
  const thinnest = others.reduce((least, one) => (worth(one) < worth(least) ? one : least), first);
  return { id: thinnest.id, checks: checksOf(thinnest) };
}
