import * as z from "zod";
import { journeyDocument } from "./journey-document";
import { LARGEST_COUNT } from "./numbers";
import { pageQuery } from "./page-query";
import { plainText } from "./plain-text";
import { uuidText } from "./uuid-text";

/** What a plan is called. */
const name = plainText({ min: 1, max: 200 });

/** The plan that an address names. */
export const planParams = z.object({ id: uuidText, planId: uuidText });

/** GET /api/v1/journeys/{id}/plans */
export const plansQuery = z.strictObject(pageQuery).extend({ cursor: uuidText.exactOptional() });

/** POST /api/v1/journeys/{id}/plans: it begins as the path is. */
export const newPlan = z.strictObject({ name }).meta({ id: "NewPlan" });

/** PATCH /api/v1/journeys/{id}/plans/{planId} */
export const planChange = z.strictObject({ name }).meta({ id: "PlanChange" });

/** PUT /api/v1/journeys/{id}/plans/{planId}: the interchange document of a path that shall be. */
export const planDocument = journeyDocument
  .clone()
  .check(({ value, issues }) => {
    if (value.journey.plan === "toBe") return;
    const path = ["journey", "plan"];
    const params = { values: "toBe" };
    issues.push({ code: "custom", message: "not-one-of", params, input: null, path });
  })
  .meta({ id: "PlanDocument" });

/** POST /api/v1/journeys/{id}/plans/{planId}/adopt: If-Match names the journey's revision. */
export const adoption = z
  .strictObject({
    revision: z.int().min(1).max(LARGEST_COUNT).meta({
      description: "The revision of the plan that was read: nothing is adopted unseen.",
    }),
  })
  .meta({ id: "PlanAdoption" });
