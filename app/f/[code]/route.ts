import { v7 } from "uuid";
import { formPage } from "@/components/feedback/visitor/form-page";
import { formValues } from "@/components/feedback/visitor/form-values";
import { closedPage } from "@/components/feedback/visitor/said-pages";
import { notAllowed } from "@/lib/server/answers";
import { sendForm } from "./send-form";
import { pageResponse, visitorPage } from "./visitor-page";

export const GET = visitorPage(({ view, place }) => {
  if (place.isClosed) return pageResponse(closedPage({ ...view, place }), view, { status: 410 });
  // Its number makes an answer that is sent twice count once.
  const values = formValues(new URLSearchParams({ id: v7() }));
  return pageResponse(formPage({ ...view, place, values, problems: {} }), view);
});

export const POST = visitorPage(sendForm);

export const { PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET", "POST"]);
