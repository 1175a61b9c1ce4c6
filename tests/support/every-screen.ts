import { type APIRequestContext, expect } from "@playwright/test";

interface ScreenIds {
  readonly journeyId: string;
  readonly planId: string;
  readonly touchpointId: string;
  readonly checkId: string;
  readonly libraryFactorId: string;
}

type Addresses = (ids: ScreenIds) => readonly string[];

/** By the folder of its page: at which addresses a screen of somebody signed in is looked at. One that is missing here fails. */
export const SCREENS: Readonly<Record<string, Addresses>> = {
  "": () => ["/", "/?days=365"],
  today: () => ["/today"],
  waiting: () => ["/waiting"],
  walk: ({ journeyId }) => ["/walk", `/walk?journeyId=${journeyId}`],
  journeys: () => ["/journeys"],
  "journeys/new": () => ["/journeys/new"],
  "journeys/[id]": ({ journeyId }) => [`/journeys/${journeyId}`],
  "journeys/[id]/check-sheet": ({ journeyId }) => [`/journeys/${journeyId}/check-sheet`],
  "journeys/[id]/edit": ({ journeyId }) => [`/journeys/${journeyId}/edit`],
  "journeys/[id]/feedback": ({ journeyId }) => [`/journeys/${journeyId}/feedback`],
  "journeys/[id]/feedback/stickers": ({ journeyId }) => [
    `/journeys/${journeyId}/feedback/stickers`,
  ],
  "journeys/[id]/plans/[planId]": ({ journeyId, planId }) => [
    `/journeys/${journeyId}/plans/${planId}`,
  ],
  "journeys/[id]/plans/[planId]/edit": ({ journeyId, planId }) => [
    `/journeys/${journeyId}/plans/${planId}/edit`,
  ],
  "journeys/[id]/qr": ({ journeyId }) => [`/journeys/${journeyId}/qr`],
  checks: () => ["/checks", "/checks?outcome=failed"],
  "checks/new": ({ touchpointId, journeyId }) => [
    "/checks/new",
    `/checks/new?${new URLSearchParams({ touchpointId, journeyId })}`,
  ],
  "checks/walk": ({ journeyId }) => ["/checks/walk", `/checks/walk?journeyId=${journeyId}`],
  "checks/paper": ({ touchpointId, journeyId }) => [
    "/checks/paper",
    `/checks/paper?${new URLSearchParams({ journeyId })}`,
    `/checks/paper?${new URLSearchParams({ journeyId, touchpointId })}`,
  ],
  "checks/[id]": ({ checkId }) => [`/checks/${checkId}`],
  "checks/[id]/correct": ({ checkId }) => [`/checks/${checkId}/correct`],
  settings: () => ["/settings"],
  "settings/people": () => ["/settings/people"],
  "settings/sign-in": () => ["/settings/sign-in"],
  "settings/appearance": () => ["/settings/appearance"],
  "settings/rules": () => ["/settings/rules"],
  "settings/centre": () => ["/settings/centre"],
  "settings/factors": () => ["/settings/factors"],
  "settings/factors/[id]": ({ libraryFactorId }) => [`/settings/factors/${libraryFactorId}`],
  "settings/duties": () => ["/settings/duties"],
  "settings/api-keys": () => ["/settings/api-keys"],
  "settings/log": () => ["/settings/log"],
  "settings/backup": () => ["/settings/backup"],
};

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly name?: string;
    readonly touchpointId?: string;
    readonly factors?: readonly { readonly id: string }[];
  }[];
}

/** Ids of the example's first journey, one of its plans and checks, and a factor of its library. */
export async function screenIds(requests: APIRequestContext, url: string): Promise<ScreenIds> {
  const list = async (path: string): Promise<Listed["items"]> => {
    const answer = await requests.get(`${url}/api/v1/${path}`);
    expect(answer.ok(), path).toBe(true);
    return ((await answer.json()) as Listed).items;
  };
  const named = (name: string) => (item: { readonly name?: string }) => item.name === name;
  const journeys = await list("journeys");
  const journeyId = journeys.find(named("처음 오신 분이 상담실에 닿기까지"))?.id ?? "";
  const [plan] = await list(`journeys/${journeyId}/plans`);
  const [check] = await list("checks?limit=1");
  const [section] = await list("factor-library");
  return {
    journeyId,
    planId: plan?.id ?? "",
    touchpointId: check?.touchpointId ?? "",
    checkId: check?.id ?? "",
    libraryFactorId: section?.factors?.[0]?.id ?? "",
  };
}
