import type { Journey, Tallies } from "@/lib/scoring";

const stop = (id: string, durationSeconds: number, greets = false) => ({
  id,
  name: id,
  major: true,
  routine: true,
  greets,
  durationSeconds,
});

/** The founding story: a newcomer's path from the gate to the counsellor. `id`s are keys of its messages. */
export const foundingJourney: Journey = {
  touchpoints: [
    stop("guard", 6),
    stop("lobby", 12),
    stop("stairs", 20),
    stop("lift", 35),
    stop("counsel", 900, true),
  ],
  links: [
    { from: "guard", to: "lobby" },
    { from: "lobby", to: "stairs", weight: 3 },
    { from: "lobby", to: "lift", weight: 7 },
    { from: "stairs", to: "counsel" },
    { from: "lift", to: "counsel" },
  ],
};

/** Two months of checks of it, as an example. */
export const foundingTallies: Tallies = {
  guard: { passed: 52, failed: 8 },
  lobby: { passed: 57, failed: 3 },
  stairs: { passed: 17, failed: 1 },
  lift: { passed: 38, failed: 4 },
  counsel: { passed: 58, failed: 2 },
};
