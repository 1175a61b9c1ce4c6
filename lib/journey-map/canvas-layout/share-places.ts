import { Columns } from "../path-layout/columns";
import { pointOn } from "../path-layout/curve";
import type { Rect } from "../path-layout/types";
import { linkCurve } from "./link-curve";
import type { CanvasLink, CanvasStop } from "./types";

/** Along a link: where its share is looked for first, then wherever else. */
const ALONG = [0.62, 0.5, 0.4, 0.72, 0.3, 0.8, 0.22, 0.88];
/** As large as a share is written in any language. */
const SHARE = { width: 112, height: 30 };

/** Each link with the place of its share: free of nodes, texts and other shares where it has such a place. */
export function withSharePlaces(
  links: readonly CanvasLink[],
  stops: readonly CanvasStop[],
): readonly CanvasLink[] {
  const nodes = new Map(stops.map(({ id, node }) => [id, node]));
  const taken = new Columns(
    stops.flatMap(({ node, flag, title, note }) => [
      node,
      ...[...flag, ...title, ...note].map(({ room }) => room),
    ]),
  );
  return links.map((link) => {
    const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
    if (link.share === null || !from || !to) return link;
    const curve = linkCurve(link, from, to);
    const roomAt = (at: number): Rect => {
      const { x, y } = pointOn(curve, at);
      return { ...SHARE, x: x - SHARE.width / 2, y: y - SHARE.height / 2 };
    };
    const shareAt = ALONG.find((at) => taken.isFree(roomAt(at))) ?? link.shareAt;
    taken.add(roomAt(shareAt));
    return { ...link, shareAt };
  });
}
