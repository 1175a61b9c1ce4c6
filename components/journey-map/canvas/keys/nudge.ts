import { fill } from "@/lib/i18n/fill";
import type { Direction } from "@/lib/journey-map/canvas-layout/stop-beside";
import { earliestBy, laterBy } from "@/lib/journey-map/drawing/later-by";
import type { MapCommand } from "@/lib/journey-map/map-command";
import { LANE } from "@/lib/journey-map/path-layout/sizes";
import { type CanvasHost, nameOf } from "../canvas-host";

const FINE_UNTIL = 60;
const COARSE_SECONDS = 5;

/** A second earlier or later, beyond a minute five. */
function shiftSeconds(host: CanvasHost, sign: 1 | -1) {
  const { selectedIds, layout, map, path, words, saySecond } = host;
  const ids = new Set(selectedIds);
  const stop = layout.stops.find(({ id }) => id === selectedIds.at(-1));
  if (!stop?.arrival) return;
  const [now] = stop.arrival;
  const step = now > FINE_UNTIL ? COARSE_SECONDS : 1;
  const { graph } = path;
  const seconds = Math.max(sign * step, -earliestBy(map, { graph, ids }));
  const commands = laterBy(map, { graph, ids, seconds });
  if (seconds === 0 || commands.length === 0) return host.say(words.hints.notEarlier);
  host.run({ type: "batch", commands }, { step: `later.${selectedIds.join()}` });
  const name = nameOf(host, stop.id);
  host.say(fill(words.said.arrival, { name, second: saySecond(now + seconds) }));
}

/** Half a lane up or down. */
function shiftLanes(host: CanvasHost, sign: 1 | -1) {
  const { selectedIds, layout, words } = host;
  const commands = layout.stops
    .filter(({ id, standing }) => selectedIds.includes(id) && standing !== "apart")
    .map(({ id, node }): MapCommand => {
      const x = Math.round(node.x + node.width / 2);
      const y = Math.round(node.y + node.height / 2 + (sign * LANE) / 2);
      return { type: "move", id, to: { x, y } };
    });
  if (commands.length === 0) return;
  host.run({ type: "batch", commands }, { step: `lanes.${selectedIds.join()}` });
  const name = nameOf(host, selectedIds.at(-1) ?? "");
  host.say(fill(sign > 0 ? words.said.lower : words.said.higher, { name }));
}

/** Moves what is chosen in time or across the lanes. */
export function nudge(host: CanvasHost, direction: Direction) {
  const sign = direction === "right" || direction === "down" ? 1 : -1;
  if (direction === "left" || direction === "right") shiftSeconds(host, sign);
  else shiftLanes(host, sign);
}
