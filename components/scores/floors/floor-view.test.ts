import { describe, expect, it } from "vitest";
import { aFactor, aMap } from "@/lib/journey-map/testing/a-map";
import { scoringJourney } from "@/lib/schemas/scoring-journey";
import { firstSeconds, scoreJourney } from "@/lib/scoring";
import { checkHref, evidenceHref, type JourneyView } from "../journey-view";
import { journeyWords } from "../journey-words";
import { pathPicture } from "../path-words";
import {
  floorsOfPath,
  pinWords,
  standingNowhere,
  UNCHECKABLE_ANCHOR,
  uncheckableOn,
} from "./floor-view";

const FLOORS = ["g", "u", "empty"].map((id) => ({ id, name: `층 ${id}`, image: null }));
const STANDS: Readonly<Record<string, string>> = { gate: "g", lobby: "g", desk: "u" };

function aView(mayCheck = true): JourneyView {
  const map = aMap("gate>lobby lobby>stairs stairs>desk");
  const touchpoints = map.touchpoints.map((bare) => {
    const one = { ...bare, factors: [aFactor(`${bare.id} factor`, { basic: true })] };
    const floorId = STANDS[one.id];
    return floorId === undefined ? one : { ...one, pin: { floorId, x: 0.5, y: 0.5 } };
  });
  const journey = { ...map, touchpoints } as JourneyView["journey"];
  const scoring = scoringJourney(journey);
  const score = scoreJourney(scoring, {
    gate: { passed: 12, failed: 0 },
    lobby: { passed: 10, failed: 4 },
  });
  const window = { from: "2026-11-01", to: "2026-11-30" };
  const days = { days: [], latest: null, lastZero: null, daysUnbroken: 0 };
  const figures = { window, score, days, firstSeconds: firstSeconds(scoring), observed: null };
  return { locale: "ko", say: journeyWords("ko"), id: "j", journey, figures, mayCheck };
}

const pinsOf = (view: JourneyView) =>
  Object.fromEntries(pathPicture(view).stops.map((stop) => [stop.id, pinWords(view, stop)]));

describe("a journey over its floors", () => {
  it("draws the floors on which it stands, and leads on to the next one past what stands nowhere", () => {
    const view = aView();
    const drawn = floorsOfPath({ ...view, floors: FLOORS });
    expect(drawn.map(({ floor, route }) => [floor.id, route.pins.map(({ id }) => id)])).toEqual([
      ["g", ["gate", "lobby"]],
      ["u", ["desk"]],
    ]);
    expect(drawn[0]?.gates.map(({ text, name }) => [text, name])).toEqual([
      ["층 u 4번으로", "2번 lobby: 층 u 4번 desk 접점으로 가기"],
    ]);
    expect(standingNowhere({ ...view, floors: FLOORS }).map(({ id }) => id)).toEqual(["stairs"]);
  });

  it("marks a pin as the drawing of the path marks its stop", () => {
    const { gate, lobby, desk } = pinsOf(aView());
    expect([gate?.look, lobby?.look, desk?.look]).toEqual(["plain", "weakest", "blind"]);
    expect([lobby?.evidence, lobby?.flag]).toEqual(["14번 중 4번 놓침", "먼저 고칠 곳"]);
  });

  it("says of a pin where nothing can be checked why that is, whoever looks", () => {
    const view = aView();
    const touchpoints = view.journey.touchpoints.map((one) =>
      one.id === "desk" ? { ...one, factors: [] } : one,
    );
    const bare = { ...view, journey: { ...view.journey, touchpoints } };
    expect(pinsOf(bare).desk?.href).toBe(`#${UNCHECKABLE_ANCHOR}`);
    expect(pinsOf({ ...bare, mayCheck: false }).desk?.href).toBe(`#${UNCHECKABLE_ANCHOR}`);
    expect(uncheckableOn({ ...bare, floors: FLOORS })).toEqual([{ number: 4, name: "desk" }]);
    expect(uncheckableOn({ ...view, floors: FLOORS })).toEqual([]);
  });

  it("opens the checks behind a pin, or the check of one that nobody checked, for who may check", () => {
    const { lobby, desk } = pinsOf(aView());
    expect(lobby?.href).toBe(evidenceHref("lobby", aView().figures.window));
    expect(desk?.href).toBe(checkHref("desk", "j"));
    expect(pinsOf(aView(false)).desk?.href).toBeNull();
  });
});
