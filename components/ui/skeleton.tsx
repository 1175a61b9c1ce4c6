interface Props {
  /** Read out meanwhile, for example 불러오는 중. */
  readonly label: string;
  readonly lines?: number | undefined;
}

/** Keeps the place of what is on its way. Invisible for the first second, so that nothing flickers. */
export function Skeleton({ label, lines = 3 }: Props) {
  const bars = Array.from({ length: lines }, (_, index) => `line-${index}`);
  return (
    <div role="status" className="grid gap-4 py-2">
      <span className="sr-only">{label}</span>
      {bars.map((bar) => (
        <span
          key={bar}
          aria-hidden="true"
          className="after-a-second h-5 rounded-sm bg-hair last:w-2/3"
        />
      ))}
    </div>
  );
}
