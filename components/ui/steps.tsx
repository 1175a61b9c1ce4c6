interface Props {
  /** Where one is, in words, for example 4 / 7. */
  readonly label: string;
  readonly current: number;
  readonly total: number;
}

/** One bar for each screen of a longer form: done, here, to come. */
export function Steps({ label, current, total }: Props) {
  const bars = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <div role="img" aria-label={label} className="flex gap-1">
      {bars.map((step) => (
        <span
          key={step}
          className={`h-[5px] flex-1 rounded-full ${step < current ? "bg-ink-2" : step === current ? "bg-accent" : "bg-hair-2"}`}
        />
      ))}
    </div>
  );
}
