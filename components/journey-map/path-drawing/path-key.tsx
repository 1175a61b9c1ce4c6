import { type StopLook, StopNode } from "./path-stop";

export interface KeyItem {
  readonly sign: StopLook | "long";
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly items: readonly KeyItem[];
}

/** What the signs of a drawing mean. */
export function PathKey({ label, items }: Props) {
  return (
    <ul aria-label={label} className="mt-3 flex flex-wrap gap-x-6 gap-y-2 text-ink-2 text-sm">
      {items.map(({ sign, text }) => (
        <li key={sign} className="flex items-start gap-2">
          <Sample {...{ sign }} />
          <span className="max-w-[46em]">{text}</span>
        </li>
      ))}
    </ul>
  );
}

function Sample({ sign }: Pick<KeyItem, "sign">) {
  const isLong = sign === "long";
  const width = isLong ? 84 : 34;
  return (
    <svg
      aria-hidden="true"
      viewBox={`-6 -6 ${width + 12} 46`}
      className={`mt-px h-5 shrink-0 ${isLong ? "w-[42px]" : "w-5"}`}
    >
      <StopNode node={{ x: 0, y: 0, width, height: 34 }} look={isLong ? "plain" : sign} />
    </svg>
  );
}
