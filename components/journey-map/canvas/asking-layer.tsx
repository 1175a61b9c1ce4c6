"use client";
import { linkCurve } from "@/lib/journey-map/canvas-layout/link-curve";
import { ghostAt } from "@/lib/journey-map/drawing/ghost-at";
import type { MapCommand } from "@/lib/journey-map/map-command";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { pointOn } from "@/lib/journey-map/path-layout/curve";
import { whereUnder } from "@/lib/journey-map/where-under";
import { type Asking, type CanvasHost, nameOf } from "./canvas-host";
import { askForName, askForSeconds } from "./deeds";
import { LinkBox } from "./link-box";
import { NameBox } from "./name-box";
import type { NameOffer } from "./name-taking";
import { SecondsBox } from "./seconds-box";

export interface Naming {
  readonly offersFor: (typed: string) => readonly NameOffer[];
  readonly problemOf: (name: string) => string | null;
  readonly newTouchpoint: (name: string) => MapTouchpoint;
  readonly takeOffer: (touchpoint: MapTouchpoint) => MapTouchpoint;
}

interface Props {
  readonly host: CanvasHost;
  readonly naming: Naming;
}

/** What is asked for on the canvas: a name, or what to do with a way. */
export function AskingLayer({ host, naming }: Props) {
  const { asking } = host;
  if (asking.kind === "name") return <NewName {...{ host, naming, asking }} />;
  if (asking.kind === "rename") return <Rename {...{ host, naming }} id={host.idOf(asking.key)} />;
  if (asking.kind === "seconds") return <Seconds {...{ host }} id={host.idOf(asking.key)} />;
  if (asking.kind === "link") return <OneLink {...{ host, asking }} />;
  return null;
}

type NameAsking = Extract<Asking, { readonly kind: "name" }>;

/** What was drawn, with the time at which it was drawn. */
function drawCommand(host: CanvasHost, asking: NameAsking, touchpoint: MapTouchpoint): MapCommand {
  const { layout, idOf } = host;
  const where = whereUnder(asking.where, idOf);
  const placed = { ...touchpoint, position: asking.position };
  const command = { type: "draw" as const, touchpoint: placed, where };
  if (asking.second === null || where.kind !== "after") return command;
  const before = layout.stops.find(({ id }) => id === where.id);
  const durationSeconds = Math.max(1, asking.second - (before?.arrival?.[1] ?? 0));
  const timed = { type: "edit" as const, id: where.id, changes: { durationSeconds } };
  return { type: "batch", commands: [command, timed] };
}

function NewName({ host, naming, asking }: Props & { readonly asking: NameAsking }) {
  const { map, layout, words, viewport, idOf, ask, focus } = host;
  const at = asking.at ?? ghostAt(map, layout, whereUnder(asking.where, idOf));
  const leave = () => {
    ask({ kind: "nothing" });
    if (host.currentKey !== null) focus(host.currentKey);
  };
  const add = (touchpoint: MapTouchpoint, isNext: boolean) => {
    host.run(drawCommand(host, asking, touchpoint));
    const where = { kind: "after" as const, id: touchpoint.id };
    host.follow(touchpoint.id);
    if (isNext) return ask({ kind: "name", where, at: null, position: null, second: null });
    ask({ kind: "nothing" });
    focus(touchpoint.id);
  };
  return (
    <NameBox
      key={JSON.stringify(asking.where)}
      words={words.name}
      hint={words.name.hint}
      {...{ viewport, at }}
      initial=""
      offersFor={naming.offersFor}
      problemOf={naming.problemOf}
      onName={(name, isNext) => add(naming.newTouchpoint(name), isNext)}
      onTake={(touchpoint, isNext) => add(naming.takeOffer(touchpoint), isNext)}
      onLeave={leave}
    />
  );
}

function Rename({ host, naming, id }: Props & { readonly id: string }) {
  const { layout, words, viewport, ask, run, focus, keyOf } = host;
  const node = layout.stops.find((stop) => stop.id === id)?.node;
  if (!node) return null;
  const leave = () => {
    ask({ kind: "nothing" });
    focus(keyOf(id));
  };
  return (
    <NameBox
      key={id}
      words={words.name}
      hint={words.name.rename}
      {...{ viewport }}
      at={{ x: node.x + node.width / 2, y: node.y + node.height / 2 }}
      initial={nameOf(host, id)}
      offersFor={() => []}
      problemOf={naming.problemOf}
      onName={(name) => {
        run({ type: "edit", id, changes: { name } });
        leave();
      }}
      onTake={leave}
      onLeave={leave}
    />
  );
}

function Seconds({ host, id }: { readonly host: CanvasHost; readonly id: string }) {
  const { layout, map, words, viewport, ask, run, focus, keyOf } = host;
  const stop = layout.stops.find((one) => one.id === id);
  const touchpoint = map.touchpoints.find((one) => one.id === id);
  const room = stop?.note[0]?.room;
  const place = map.touchpoints.findIndex((one) => one.id === id);
  const next = map.touchpoints.slice(place + 1).find(({ routine }) => routine);
  if (!touchpoint || !room) return null;
  const leave = () => {
    ask({ kind: "nothing" });
    focus(keyOf(id));
  };
  return (
    <SecondsBox
      key={keyOf(id)}
      words={words.seconds}
      {...{ viewport }}
      at={{ x: room.x + room.width / 2, y: room.y + room.height / 2 }}
      name={touchpoint.name}
      seconds={touchpoint.durationSeconds}
      onSeconds={(durationSeconds) => run({ type: "edit", id, changes: { durationSeconds } })}
      onLeave={leave}
      onNext={() => (next ? askForSeconds(host, keyOf(next.id)) : leave())}
    />
  );
}

type LinkAsking = Extract<Asking, { readonly kind: "link" }>;

function OneLink({ host, asking }: { readonly host: CanvasHost; readonly asking: LinkAsking }) {
  const { layout, map, words, viewport, idOf, keyOf, ask, run, focus } = host;
  const [from, to] = [idOf(asking.from), idOf(asking.to)];
  const link = layout.links.find((one) => one.from === from && one.to === to);
  const ends = [from, to].map((id) => layout.stops.find((stop) => stop.id === id)?.node);
  const [start, end] = ends;
  if (!link || !start || !end) return null;
  const ways = map.links.filter((one) => one.from === from);
  const close = () => {
    ask({ kind: "nothing" });
    focus(asking.from);
  };
  const share = (weights: readonly (number | null)[]) =>
    run(
      {
        type: "set-ways",
        from,
        ways: ways.map((way, place) => ({ to: way.to, weight: weights[place] ?? null })),
      },
      { step: `ways.${from}` },
    );
  const remove = () => {
    close();
    run({ type: "disconnect", from, to }, { message: words.said.disconnected });
  };
  return (
    <LinkBox
      key={link.key}
      {...{ words, viewport }}
      at={pointOn(linkCurve(link, start, end), 0.5)}
      from={nameOf(host, from)}
      to={nameOf(host, to)}
      ways={ways.map((way) => ({
        key: keyOf(way.to),
        name: nameOf(host, way.to),
        weight: way.weight,
      }))}
      wanted={asking.to}
      onShares={share}
      onInsert={() => askForName(host, { kind: "between", from, to })}
      onRemove={remove}
      onClose={close}
    />
  );
}
