import type { CDPSession, Page } from "@playwright/test";
import type { Spot } from "./canvas-page";

const STEPS = 8;

const between = (from: Spot, to: Spot, part: number): Spot => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

/** One way of a finger on the glass. */
interface Stroke {
  readonly from: Spot;
  readonly to: Spot;
}

type Kind = "touchStart" | "touchMove" | "touchEnd";

function send(session: CDPSession, type: Kind, spots: readonly Spot[]) {
  const touchPoints = spots.map(({ x, y }, id) => ({ x, y, id }));
  return session.send("Input.dispatchTouchEvent", { type, touchPoints });
}

/** Fingers on the glass, as the browser's own input takes them: several at a time, one put down after the other. */
export async function fingersOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  const stroke = async (strokes: readonly Stroke[], restMs = 0) => {
    for (const [place] of strokes.entries())
      await send(
        session,
        "touchStart",
        strokes.slice(0, place + 1).map(({ from }) => from),
      );
    await page.waitForTimeout(restMs);
    for (let step = 1; step <= STEPS; step += 1) {
      const spots = strokes.map(({ from, to }) => between(from, to, step / STEPS));
      await send(session, "touchMove", spots);
    }
    await send(session, "touchEnd", []);
  };
  return { stroke };
}
