/** The colours of the screen by day, for what is drawn on paper; their names are those of the tokens. */
export const PAPER = {
  paper: "#fbfbf9",
  surface: "#ffffff",
  ink: "#17191c",
  "ink-2": "#4a5058",
  "ink-3": "#5f666e",
  hair: "#e4e5e1",
  "hair-2": "#c9ccc6",
  edge: "#81877f",
  accent: "#1d4f91",
  "accent-soft": "#e9f0f9",
  "accent-strong": "#163e73",
  "accent-ink": "#ffffff",
  focus: "#1d4f91",
  band: "#f6f0e2",
  "band-edge": "#e6d9b8",
  "band-ink": "#76570f",
  zero: "#b3261e",
  "zero-ink": "#ffffff",
} as const;

/** The same as variables of a style: whatever is drawn within looks as by day. */
export const BY_DAY: Readonly<Record<`--${string}`, string>> = Object.fromEntries(
  Object.entries(PAPER).map(([name, colour]) => [`--${name}`, colour]),
);
