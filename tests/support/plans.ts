import * as adopting from "@/app/api/v1/journeys/[id]/plans/[planId]/adopt/route";
import * as restoring from "@/app/api/v1/journeys/[id]/plans/[planId]/restore/route";
import * as one from "@/app/api/v1/journeys/[id]/plans/[planId]/route";
import * as all from "@/app/api/v1/journeys/[id]/plans/route";
import type { AnsweredBody } from "./journeys";

type Headers = Readonly<Record<string, string>>;

export interface AnsweredPlan extends AnsweredBody {
  readonly name: string;
  readonly journeyId: string;
  readonly adoptedAt: string | null;
}

export interface PlanAnswer {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly text: string;
  readonly body: AnsweredPlan;
}

async function answered(response: Response): Promise<PlanAnswer> {
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, body: text === "" ? {} : JSON.parse(text) };
}

interface Sending {
  readonly body?: unknown;
  readonly ifMatch?: number | undefined;
}

/** The plans of a journey as whoever holds these headers sees them. */
export function plansApi(holder: Headers, id: string) {
  const ask = (method: string, path: string, { body, ifMatch }: Sending = {}) =>
    new Request(`http://localhost:3000/api/v1/journeys/${id}/plans${path}`, {
      method,
      headers: {
        ...holder,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(ifMatch === undefined ? {} : { "if-match": `"${ifMatch}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const ofJourney = { params: Promise.resolve({ id }) };
  const ofPlan = (planId: string) => ({ params: Promise.resolve({ id, planId }) });
  return {
    list: async (query = "") => answered(await all.GET(ask("GET", query), ofJourney)),
    begin: async (name: string) =>
      answered(await all.POST(ask("POST", "", { body: { name } }), ofJourney)),
    get: async (planId: string) => answered(await one.GET(ask("GET", ""), ofPlan(planId))),
    replace: async (planId: string, body: unknown, ifMatch?: number) =>
      answered(await one.PUT(ask("PUT", "", { body, ifMatch }), ofPlan(planId))),
    rename: async (planId: string, name: string) =>
      answered(await one.PATCH(ask("PATCH", "", { body: { name } }), ofPlan(planId))),
    remove: async (planId: string) => answered(await one.DELETE(ask("DELETE", ""), ofPlan(planId))),
    restore: async (planId: string) =>
      answered(await restoring.POST(ask("POST", ""), ofPlan(planId))),
    adopt: async (planId: string, revision: number, ifMatch?: number) =>
      answered(
        await adopting.POST(ask("POST", "", { body: { revision }, ifMatch }), ofPlan(planId)),
      ),
  };
}

/** The document of a plan, with other touchpoints and, one after the other, their links. */
export function pathOf(
  { format, version, journey }: AnsweredPlan,
  touchpoints: readonly { readonly id: string; readonly name: string }[],
) {
  const links = touchpoints.slice(1).map(({ id: to }, index) => ({
    from: touchpoints[index]?.id ?? "",
    to,
  }));
  return { format, version, journey: { ...journey, touchpoints, links, entries: null } };
}
