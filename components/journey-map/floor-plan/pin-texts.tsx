import { LABEL, type PinLabel } from "@/lib/journey-map/floor-route/pin-labels";

interface Props {
  readonly number: number;
  readonly label: PinLabel | null;
  readonly numberClassName: string;
  readonly labelClassName: string;
}

/** The number of a pin, in it, and its name where it found room. */
export function PinTexts({ number, label, numberClassName, labelClassName }: Props) {
  return (
    <>
      <text
        y={5.5}
        textAnchor="middle"
        fontSize={number > 99 ? 13 : 16}
        className={`font-bold ${numberClassName}`}
      >
        {number}
      </text>
      {label ? (
        <text
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          fontSize={LABEL.size}
          className={`stroke-[4px] stroke-surface font-semibold [paint-order:stroke] [stroke-linejoin:round] ${labelClassName}`}
        >
          {label.text}
        </text>
      ) : null}
    </>
  );
}
