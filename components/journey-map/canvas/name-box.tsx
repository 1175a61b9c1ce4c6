"use client";
import { useEffect, useId, useRef } from "react";
import type { Point } from "@/lib/journey-map/map-types";
import type { CanvasWords } from "./canvas-words";
import type { NameOffer, NameTaking } from "./name-taking";
import { ScreenPlace } from "./screen-place";
import { usePicked } from "./store";
import { useName } from "./use-name";
import type { Viewport } from "./use-viewport";

interface Props extends NameTaking {
  readonly words: CanvasWords["name"];
  readonly viewport: Viewport;
  readonly at: Point;
  /** What its keys do. */
  readonly hint: string;
}

/** What the box takes of the screen, with a few of its offers. */
const ROOM = { x: 132, y: 40, height: 256 };
/** From the middle of what is named to the offers below its box, and from these to the edge of the canvas. */
const OFFERS = { below: 75, least: 150, edge: 12 };

/** As high as the offers may be so as to stand within the canvas; the rest of them is scrolled to. */
const useOffersRoom = (viewport: Viewport, { y: at }: Point): number =>
  usePicked(viewport, ({ y, k, height }) =>
    Math.max(OFFERS.least, Math.round(height - y - at * k) - OFFERS.below - OFFERS.edge),
  );

/** A name, written on the canvas. Enter takes it; Enter on nothing ends the row. */
export function NameBox({ words, viewport, at, hint, ...taking }: Props) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const { name, type, offers, problem, reached, onKeyDown, take, takeOffer } = useName(taking);
  const maxHeight = useOffersRoom(viewport, at);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.select();
  }, []);
  useEffect(() => {
    const { k } = viewport.get();
    const { x, y } = { x: at.x - ROOM.x / k, y: at.y - ROOM.y / k };
    viewport.reveal({ x, y, width: (2 * ROOM.x) / k, height: ROOM.height / k });
    const frame = requestAnimationFrame(() => box.current?.scrollIntoView({ block: "nearest" }));
    return () => cancelAnimationFrame(frame);
  }, [viewport, at.x, at.y]);
  return (
    <ScreenPlace {...{ viewport, at }}>
      <div className="w-64 -translate-x-1/2">
        <div className="mx-auto mb-1.5 size-[34px] rounded-full border-2 border-accent border-dashed bg-surface" />
        <input
          ref={box}
          value={name}
          maxLength={200}
          role="combobox"
          aria-label={words.label}
          aria-describedby={`${id}-hint`}
          aria-expanded={offers.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={reached < 0 ? undefined : `${id}-${reached}`}
          aria-invalid={problem !== null}
          autoComplete="off"
          placeholder={words.placeholder}
          className="min-h-12 w-full rounded-lg border-2 border-accent bg-surface px-3 scroll-mt-24 scroll-mb-72 text-center lg:scroll-mb-40 font-semibold outline-none"
          onChange={(event) => type(event.target.value)}
          onBlur={() => take(false)}
          {...{ onKeyDown }}
        />
        <div
          className="mt-1 overflow-y-auto rounded-lg border border-hair-2 bg-surface p-1 shadow-float"
          style={{ maxHeight }}
        >
          <p
            id={`${id}-hint`}
            className={`px-2 py-1 text-sm ${problem ? "text-zero" : "text-ink-2"}`}
          >
            {problem ?? hint}
          </p>
          <Offers
            label={words.offers}
            {...{ id, offers, reached }}
            onTake={(offer) => takeOffer(offer, true)}
          />
        </div>
      </div>
    </ScreenPlace>
  );
}

interface OffersProps {
  readonly id: string;
  readonly label: string;
  readonly offers: readonly NameOffer[];
  readonly reached: number;
  readonly onTake: (offer: NameOffer) => void;
}

/** What is there under such a name. */
function Offers({ id, label, offers, reached, onTake }: OffersProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[reached]?.scrollIntoView({ block: "nearest" });
  }, [reached]);
  return (
    <div ref={list} id={`${id}-list`} role="listbox" aria-label={label}>
      {offers.map((offer, index) => (
        <button
          key={offer.touchpoint?.id ?? "new"}
          id={`${id}-${index}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === reached}
          className="flex min-h-11 w-full flex-col justify-center rounded-md px-2 py-1.5 text-left text-sm hover:bg-sunken aria-selected:bg-accent-soft"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(offer)}
        >
          <span className="font-semibold">{offer.text}</span>
          <span className="text-ink-2 text-xs">{offer.from}</span>
        </button>
      ))}
    </div>
  );
}
