import { feedbackItem, feedbackQuery } from "@/lib/schemas/feedback";
import { answer, notAllowed, publicRoute, route } from "@/lib/server/answers";
import { feedbackOfJourney } from "@/lib/server/feedback/feedback-of-journey";
import { takePlaceTurn, takeVisitorTurn } from "@/lib/server/feedback/limits";
import { recordFeedback } from "@/lib/server/feedback/record-feedback";
import { visitedPlace } from "@/lib/server/feedback/visited-place";

export const GET = route("view-feedback", { query: feedbackQuery }, async ({ viewer, query }) => {
  const { touchpoints, ...about } = await feedbackOfJourney(viewer, { ...query, now: new Date() });
  return answer({ ...about, items: touchpoints, nextCursor: null });
});

export const POST = publicRoute(
  { body: feedbackItem, maxBytes: 8_192 },
  async ({ request, body }) => {
    takeVisitorTurn(request.headers);
    takePlaceTurn(await visitedPlace(body.code));
    return answer(await recordFeedback(body, { now: new Date() }));
  },
);

export const { PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET", "POST"]);
