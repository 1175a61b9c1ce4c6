import { describe, expect, it } from "vitest";
import { panelPlace } from "./panel-place";

const USUAL = { screen: { width: 320, top: 0, bottom: 700 }, mayCover: false };
const anchorAt = (left: number, top: number) => ({
  left,
  right: left + 120,
  top,
  bottom: top + 44,
});

describe("a panel that belongs to a button", () => {
  it("opens below it, flush with its start or its end", () => {
    const asked = { anchor: anchorAt(40, 100), panel: { width: 100, height: 200 }, ...USUAL };
    const place = { left: 40, top: 150, room: 700 - 8 - 150 };
    expect(panelPlace({ ...asked, align: "start" })).toEqual(place);
    expect(panelPlace({ ...asked, align: "end" })).toEqual({ ...place, left: 60 });
  });

  it("stays within a narrow screen on both sides", () => {
    const panel = { width: 280, height: 200 };
    const right = panelPlace({ anchor: anchorAt(190, 100), panel, ...USUAL, align: "start" });
    expect(right.left).toBe(320 - 8 - 280);
    const left = panelPlace({ anchor: anchorAt(10, 100), panel, ...USUAL, align: "end" });
    expect(left.left).toBe(8);
  });

  it("opens above where it does not fit below, and is no higher than there is room", () => {
    const asked = { ...USUAL, align: "start" } as const;
    const panel = { width: 200, height: 300 };
    const above = { left: 20, bottom: 494, room: 486 };
    expect(panelPlace({ ...asked, panel, anchor: anchorAt(20, 500) })).toEqual(above);
    const tall = { width: 200, height: 2_000 };
    expect(panelPlace({ ...asked, panel: tall, anchor: anchorAt(20, 500) })).toEqual(above);
  });

  it("covers what it belongs to, if it may, where neither side has room for all of it", () => {
    const panel = { width: 200, height: 500 };
    const asked = { panel, anchor: anchorAt(20, 320), ...USUAL, align: "start" } as const;
    expect(panelPlace({ ...asked, mayCover: true })).toEqual({ left: 20, top: 192, room: 684 });
    expect(panelPlace(asked)).toEqual({ left: 20, top: 370, room: 322 });
    const tall = { ...asked, panel: { width: 200, height: 2_000 }, mayCover: true };
    expect(panelPlace(tall)).toEqual({ left: 20, top: 8, room: 684 });
  });

  it("keeps clear of what a phone's keyboard covers", () => {
    const seen = { ...USUAL, screen: { ...USUAL.screen, bottom: 380 } };
    const panel = { width: 200, height: 300 };
    const place = panelPlace({ panel, anchor: anchorAt(20, 320), ...seen, align: "start" });
    expect(place).toEqual({ left: 20, bottom: 314, room: 306 });
  });
});
