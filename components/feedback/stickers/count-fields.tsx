"use client";
import { NumberField } from "@/components/ui/number-field";
import { fill } from "@/lib/i18n/fill";
import { FACES } from "../face-shapes";
import type { FaceCounts } from "../feedback-view";
import type { StickerWords } from "./sticker-words";

const MOST = 9_999;

const nameOf = (value: number) => `count-${value}`;

/** An empty box is none. */
export function countsIn(form: FormData): FaceCounts {
  const at = (value: number) => Number(form.get(nameOf(value)) || 0);
  return [at(1), at(2), at(3), at(4), at(5)];
}

interface Props {
  readonly words: StickerWords;
  /** What stands there at first. */
  readonly counts?: FaceCounts | undefined;
}

/** How many stickers are below each face. */
export function CountFields({ words: { stickers, faces }, counts }: Props) {
  return (
    <fieldset>
      <legend className="mb-3 font-semibold">{stickers.counts}</legend>
      <div className="grid gap-4">
        {FACES.map(({ value, key }, index) => {
          const face = faces[index] ?? "";
          return (
            <NumberField
              key={key}
              label={face}
              name={nameOf(value)}
              min={0}
              max={MOST}
              step={1}
              defaultValue={counts?.[index]}
              unit={stickers.unit}
              decreaseLabel={fill(stickers.fewer, { face })}
              increaseLabel={fill(stickers.moreOf, { face })}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
