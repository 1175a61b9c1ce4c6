import { PIN, type PinLabel } from "@/lib/journey-map/floor-route/pin-labels";
import { PinTexts } from "./pin-texts";

interface Props {
  readonly number: number;
  readonly isSelected: boolean;
  readonly label: PinLabel | null;
}

/** A numbered pin with its name, around its own place. */
export function PinMark({ number, isSelected, label }: Props) {
  const look = isSelected
    ? "fill-accent stroke-surface"
    : "fill-surface stroke-accent group-hover:fill-accent-soft";
  return (
    <>
      <circle r={PIN + 5} className="fill-none stroke-[3px] group-focus-visible:stroke-focus" />
      <circle r={PIN} className={`stroke-[2.5px] ${look}`} />
      <PinTexts
        {...{ number, label }}
        numberClassName={isSelected ? "fill-accent-ink" : "fill-ink"}
        labelClassName="fill-ink"
      />
    </>
  );
}
