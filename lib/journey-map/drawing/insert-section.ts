import type { MapCommand, Way } from "../map-command";
import type { MapLink, MapTouchpoint, TouchpointId } from "../map-types";
import type { Where } from "../where";

/** Touchpoints with the ways between them, in path order. */
export interface Section {
  readonly touchpoints: readonly MapTouchpoint[];
  readonly links: readonly MapLink[];
}

/** One way through the section, from its first touchpoint. */
function mainWay({ touchpoints, links }: Section): readonly TouchpointId[] {
  const way: TouchpointId[] = [];
  let id = touchpoints[0]?.id;
  while (id !== undefined) {
    const here = id;
    way.push(here);
    id = links.find(({ from }) => from === here)?.to;
  }
  return way;
}

/** The forks of the section, with their shares. */
function forkCommands({ links }: Section): readonly MapCommand[] {
  const forks = new Map<TouchpointId, Way[]>();
  for (const { from, to, weight } of links)
    forks.set(from, [...(forks.get(from) ?? []), { to, weight }]);
  return [...forks]
    .filter(([, ways]) => ways.length > 1)
    .map(([from, ways]) => ({ type: "set-ways", from, ways }));
}

/** Puts a whole section where one touchpoint would be put, as one step. */
export function insertSection(section: Section, where: Where): MapCommand {
  const { touchpoints, links } = section;
  const way = mainWay(section);
  const byId = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const onWay = way.flatMap((id, place): MapCommand[] => {
    const touchpoint = byId.get(id);
    const before = way[place - 1];
    if (!touchpoint) return [];
    const there: Where = before === undefined ? where : { kind: "after", id: before };
    return [{ type: "draw", touchpoint, where: there }];
  });
  const others = touchpoints.filter(({ id }) => !way.includes(id));
  const beside = others.map((touchpoint): MapCommand => {
    const link = links.find(({ to }) => to === touchpoint.id);
    const there: Where = link
      ? { kind: "branch", id: link.from }
      : { kind: "apart", at: touchpoint.position ?? { x: 0, y: 0 } };
    return { type: "draw", touchpoint, where: there };
  });
  const drawn = new Set(way.slice(1).map((to, place) => `${way[place]}>${to}`));
  for (const { id } of others) {
    const link = links.find(({ to }) => to === id);
    if (link) drawn.add(`${link.from}>${id}`);
  }
  const joins = links
    .filter(({ from, to }) => !drawn.has(`${from}>${to}`))
    .map(({ from, to }): MapCommand => ({ type: "connect", from, to }));
  return { type: "batch", commands: [...onWay, ...beside, ...joins, ...forkCommands(section)] };
}
