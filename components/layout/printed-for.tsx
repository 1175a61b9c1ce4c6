interface Props {
  readonly centre: string;
  readonly day: string;
}

/** On paper alone: whose it is, and of which day. */
export const PrintedFor = ({ centre, day }: Props) => (
  <p className="hidden text-ink-2 text-sm print:float-right print:block">
    {centre} · {day}
  </p>
);
