import "server-only";
import { type Answer, answer, created } from "../../answers";
import { etagOf } from "../if-match";
import type { StoredPlan } from "./stored-plans";

/** What the server keeps about a plan, beside the interchange document. */
const resourceOf = ({ document, ...kept }: StoredPlan) => ({ ...kept, ...document });

const headersOf = ({ revision }: StoredPlan) => ({ ETag: etagOf(revision) });

export const planAnswer = (plan: StoredPlan): Answer =>
  answer(resourceOf(plan), { headers: headersOf(plan) });

export const createdPlan = (plan: StoredPlan): Answer =>
  created(resourceOf(plan), {
    location: `/api/v1/journeys/${plan.journeyId}/plans/${plan.id}`,
    headers: headersOf(plan),
  });
