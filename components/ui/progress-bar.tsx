interface Props {
  readonly label: string;
  readonly value: number;
  readonly maximum: number;
  /** Said in words beside it, for example 120건 중 48건. */
  readonly count: string;
}

/** How far a longer work has come, with its count. */
export function ProgressBar({ label, value, maximum, count }: Props) {
  const share = maximum > 0 ? Math.min(Math.max(value / maximum, 0), 1) : 0;
  return (
    <div>
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <span className="font-semibold">{label}</span>
        <span className="text-ink-2 text-sm tabular-nums">{count}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={maximum}
        aria-valuenow={value}
        aria-valuetext={count}
        className="h-2 overflow-clip rounded-full bg-hair forced-colors:border"
      >
        <div
          className="h-full origin-left bg-accent transition-transform forced-colors:bg-[Highlight]"
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
    </div>
  );
}
