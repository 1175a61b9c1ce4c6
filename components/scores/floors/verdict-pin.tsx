import type { ReactNode } from "react";
import { AtPlace } from "@/components/journey-map/floor-plan/at-place";
import { PinTexts } from "@/components/journey-map/floor-plan/pin-texts";
import { StopNode } from "@/components/journey-map/path-drawing/path-stop";
import { pixelOf, type Size } from "@/lib/journey-map/floor-route/arrow";
import type { FloorPin } from "@/lib/journey-map/floor-route/floor-route";
import { PIN, type PinLabel } from "@/lib/journey-map/floor-route/pin-labels";
import type { PinWords } from "./floor-view";

interface Props {
  readonly pin: FloorPin;
  readonly words: PinWords;
  readonly size: Size;
  readonly label: PinLabel | null;
}

const NODE = { x: -PIN, y: -PIN, width: PIN * 2, height: PIN * 2 } as const;

const spoken = ({ number, name, evidence, flag }: PinWords): string =>
  `${number}. ${[name, evidence, flag].filter(Boolean).join(", ")}`;

/** A touchpoint where it stands, with the marks that it has in the drawing of the path. */
export function VerdictPin({ pin, words, size, label }: Props) {
  return (
    <AtPlace at={pixelOf(pin, size)}>
      <Opening {...words}>
        <circle r={22} className="fill-transparent" />
        <circle r={PIN + 6} className="fill-none stroke-[3px] group-focus-visible:stroke-focus" />
        <PinSign {...{ pin, words, label }} />
      </Opening>
    </AtPlace>
  );
}

function Opening({ children, ...words }: PinWords & { readonly children: ReactNode }) {
  if (words.href === null)
    return (
      <g>
        <title>{spoken(words)}</title>
        {children}
      </g>
    );
  return (
    <a href={words.href} aria-label={spoken(words)} className="group cursor-pointer outline-none">
      {children}
    </a>
  );
}

function PinSign({ pin, words: { look }, label }: Pick<Props, "pin" | "words" | "label">) {
  const isWeakest = look === "weakest";
  return (
    <>
      <StopNode node={NODE} look={look} />
      <PinTexts
        {...{ label }}
        number={pin.number}
        numberClassName={isWeakest ? "fill-zero-ink" : "fill-ink"}
        labelClassName={isWeakest ? "fill-zero" : "fill-ink"}
      />
    </>
  );
}
