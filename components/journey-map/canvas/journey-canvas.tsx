"use client";
import { type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { fill } from "@/lib/i18n/fill";
import type { TouchpointId } from "@/lib/journey-map/map-types";
import { AskingLayer, type Naming } from "./asking-layer";
import { CanvasGround } from "./canvas-ground";
import type { CanvasHost, HostRef } from "./canvas-host";
import type { DrawingKeyWords } from "./canvas-words";
import { askForBranch, askForNext } from "./deeds";
import { DrawingKey } from "./drawing-key";
import { GestureHint } from "./gesture-hint";
import { GestureLayer } from "./gesture-layer";
import { KeysSheet } from "./keys/keys-sheet";
import { useCanvasKeys } from "./keys/use-canvas-keys";
import { LinkLayer } from "./link-layer";
import { Minimap } from "./minimap";
import { partAt } from "./part-at";
import { StopLayer } from "./stop-layer";
import { StopMarksContext, useStopMarks } from "./stop-marks";
import { ToolBar } from "./tool-bar";
import { type CanvasWork, useCanvas } from "./use-canvas";
import { useNearStops } from "./use-near-stops";
import { usePointer } from "./use-pointer";
import { ZoomBar } from "./zoom-bar";

export interface JourneyCanvasProps extends Omit<CanvasWork, "onKeys"> {
  readonly naming: Naming;
  readonly keyWords: DrawingKeyWords;
  /** Whether it fills the window. */
  readonly isWide: boolean;
  readonly onWide: () => void;
  /** Asks for several touchpoints at once. */
  readonly onSection: () => void;
  /** Those that stand on other journeys too. */
  readonly sharedIds: ReadonlySet<TouchpointId>;
}

/** All of the height that there is: what the signs mean stands below, a look further down. */
const BEFORE_ITS_KEY = "lg:h-full lg:shrink-0";

/** A journey to be drawn: x is time, y is a lane. */
export default function JourneyCanvas(props: JourneyCanvasProps) {
  const { naming, keyWords, sharedIds, isWide, onWide, onSection, ...work } = props;
  const svg = useRef<SVGSVGElement>(null);
  const world = useRef<SVGGElement>(null);
  const [areKeysShown, setKeysShown] = useState(false);
  const onKeys = () => setKeysShown(true);
  const { host, hostRef, said } = useCanvas({ ...work, onKeys }, { svg, world });
  const { words, layout, viewport } = host;
  const [first, ...more] = work.selectedIds;
  const only = first === undefined || more.length > 0 ? null : first;
  useFirstLook(hostRef);
  return (
    <div className="flex h-full flex-col">
      <div
        className={`relative min-h-0 grow overflow-clip rounded-xl border border-hair-2 bg-paper max-lg:h-[70dvh] max-lg:min-h-96 max-lg:shrink-0 ${isWide ? "" : BEFORE_ITS_KEY}`}
      >
        <Drawing {...{ svg, world, host, hostRef, sharedIds }} />
        {work.map.touchpoints.length === 0 ? <Blank {...{ host }} /> : null}
        <GestureHint gestures={host.gestures} {...{ viewport }} />
        <AskingLayer {...{ host, naming }} />
        <ToolBar
          words={words.tools}
          tool={host.tool}
          onTool={host.setTool}
          onNew={() => askForNext(host)}
          onBranch={only === null ? null : () => askForBranch(host, only)}
          onSection={onSection}
          {...{ onKeys }}
        />
        <ZoomBar words={words.zoom} frame={layout.frame} {...{ viewport, isWide, onWide }} />
        <Minimap label={words.minimap} {...{ viewport, layout }} />
        <p role="status" className="sr-only">
          {said.text}
          {said.count % 2 === 1 ? "\u00a0" : ""}
        </p>
      </div>
      <DrawingKey words={keyWords} map={host.map} {...{ layout }} />
      <KeysSheet words={words.keys} isOpen={areKeysShown} onClose={() => setKeysShown(false)} />
    </div>
  );
}

/** Everything at first, or as much of it as can be read. */
function useFirstLook(host: HostRef) {
  const isDone = useRef(false);
  useEffect(() => {
    const { viewport, layout } = host.current;
    const look = () => {
      if (isDone.current || viewport.get().width === 0) return;
      isDone.current = true;
      viewport.begin(layout.frame);
    };
    look();
    return viewport.subscribe(look);
  }, [host]);
}

/** What is said by the labels of the touchpoints. */
const DRAWN_ONLY = { "aria-hidden": true } as const;
const CHOICE = { role: "listbox", "aria-multiselectable": true } as const;

interface DrawingProps {
  readonly svg: React.RefObject<SVGSVGElement | null>;
  readonly world: React.RefObject<SVGGElement | null>;
  readonly host: CanvasHost;
  readonly hostRef: HostRef;
  readonly sharedIds: ReadonlySet<TouchpointId>;
}

function Drawing({ svg, world, host, hostRef, sharedIds }: DrawingProps) {
  const { map, layout, words, saySecond, gestures, hovered, viewport, asking, keyOf } = host;
  const saying = useMemo(() => ({ words, saySecond }), [words, saySecond]);
  const pointer = usePointer(hostRef, svg);
  useNearStops(host.near, { viewport, layout, keyOf });
  const onKeyDown = useCanvasKeys(hostRef);
  const chosenKey = asking.kind === "link" ? linkKeyOf(host, asking) : null;
  const isEmpty = map.touchpoints.length === 0;
  const marks = useStopMarks(map, words);
  return (
    <svg
      ref={svg}
      {...pointer}
      {...(isEmpty ? { role: "group" } : CHOICE)}
      aria-label={fill(words.label, { name: map.name })}
      tabIndex={isEmpty ? 0 : -1}
      data-tool={host.tool}
      className="group/canvas absolute inset-0 size-full touch-none select-none outline-none data-[tool=hand]:cursor-grab data-[tool=select]:cursor-crosshair [text-rendering:geometricPrecision] [&[data-far]_[data-words]_text]:hidden"
      onKeyDown={onKeyDown}
      onDoubleClick={(event) => onDoubleClick(host, event)}
      onFocus={(event) => followFocus(host, event.target)}
    >
      <g ref={world}>
        <g {...DRAWN_ONLY}>
          <CanvasGround
            axis={layout.axis}
            band={layout.band}
            groups={layout.groups}
            axisName={words.axis}
          />
          <LinkLayer
            {...{ map, layout, saying, chosenKey, keyOf, gestures, hovered }}
            near={host.near}
          />
        </g>
        <StopMarksContext value={marks}>
          <StopLayer
            {...{ map, layout, saying, keyOf, gestures, sharedIds }}
            near={host.near}
            selectedIds={host.selectedIds}
            currentKey={host.currentKey}
          />
        </StopMarksContext>
        <g {...DRAWN_ONLY}>
          <GestureLayer {...{ gestures, viewport }} frame={layout.frame} />
        </g>
      </g>
    </svg>
  );
}

const linkKeyOf = ({ idOf }: CanvasHost, { from, to }: { from: string; to: string }) =>
  `${idOf(from)}>${idOf(to)}`;

/** On a name: another one. Where nothing is: something new. */
function onDoubleClick(host: CanvasHost, event: MouseEvent) {
  const part = partAt(event.target);
  if (part.kind === "stop") return host.ask({ kind: "rename", key: part.key });
  if (part.kind !== "empty") return;
  const at = host.viewport.toWorld({ x: event.clientX, y: event.clientY });
  const isFirst = host.map.touchpoints.length === 0;
  const spot = { x: Math.round(at.x), y: Math.round(at.y) };
  host.ask({
    kind: "name",
    where: isFirst ? { kind: "first" } : { kind: "apart", at: spot },
    at: isFirst ? null : at,
    position: isFirst ? null : spot,
    second: null,
  });
}

function followFocus(host: CanvasHost, target: Element) {
  const part = partAt(target);
  if (part.kind === "stop" && part.key !== host.currentKey) host.follow(part.key);
}

function Blank({ host }: { readonly host: CanvasHost }) {
  const { words } = host;
  return host.asking.kind === "nothing" ? (
    <div className="pointer-events-none absolute inset-x-0 top-1/2 grid -translate-y-1/2 justify-items-center px-4">
      <div className="max-w-[34em] rounded-xl border border-hair-2 bg-surface px-6 py-4 text-center">
        <p className="font-semibold text-lg">{words.blank.title}</p>
        <p className="text-ink-2">{words.blank.hint}</p>
      </div>
    </div>
  ) : null;
}
