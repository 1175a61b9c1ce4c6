import { thanksPage } from "@/components/feedback/visitor/said-pages";
import { notAllowed } from "@/lib/server/answers";
import { pageResponse, visitorPage } from "../visitor-page";

export const GET = visitorPage(({ request, view, place }) => {
  const isMasked = new URL(request.url).searchParams.has("masked");
  return pageResponse(thanksPage({ ...view, place, isMasked }), view);
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
