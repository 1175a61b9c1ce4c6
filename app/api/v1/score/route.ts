import { scoreRequest } from "@/lib/schemas/score";
import { scoreJourney } from "@/lib/scoring";
import { answer, notAllowed, publicRoute } from "@/lib/server/answers";
import { LARGEST_SCORING_BYTES, scoringCost } from "@/lib/server/limits/scoring-cost";

export const POST = publicRoute(
  {
    body: scoreRequest,
    maxBytes: LARGEST_SCORING_BYTES,
    cost: ({ journey }) => scoringCost(journey),
  },
  async ({ body: { journey, tallies, options } }) =>
    answer(scoreJourney(journey, tallies, options)),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["POST"]);
