import { compareRequest } from "@/lib/schemas/score";
import { compareJourneys } from "@/lib/scoring";
import { answer, notAllowed, publicRoute } from "@/lib/server/answers";
import { LARGEST_SCORING_BYTES, scoringCost } from "@/lib/server/limits/scoring-cost";

export const POST = publicRoute(
  {
    body: compareRequest,
    maxBytes: LARGEST_SCORING_BYTES,
    cost: ({ asIs, toBe }) => scoringCost(asIs, toBe),
  },
  async ({ body: { asIs, toBe, tallies, ...whatIf } }) =>
    answer(compareJourneys(asIs, toBe, tallies, whatIf)),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
