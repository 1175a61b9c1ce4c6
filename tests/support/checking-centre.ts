import { type APIRequestContext, expect } from "@playwright/test";

const DIRECTOR = { username: "sunyoung.kim", password: "quiet-orchard-83" };
const STAFF = { username: "jeongmin", password: "moonlit-harbour-27" };

/** A path with a fork: the stairs or the lift. Each place has four things to look at, two of them basic. */
const FACTORS = [
  { id: "smile", name: "미소", basic: false, kind: "manner" },
  { id: "greeting", name: "먼저 인사", kind: "manner", standard: "5초 안에 먼저 인사합니다" },
  { id: "direction", name: "방향 안내", kind: "procedure" },
  { id: "window", name: "열린 창", basic: false, kind: "facility" },
];

const touchpoint = (id: string, name: string, place: string) => ({
  id,
  name,
  place,
  factors: FACTORS,
});

const DOCUMENT = {
  format: "mot-journey",
  version: 1,
  journey: {
    name: "처음 오신 분 → 상담실",
    persona: "처음 오신 분",
    touchpoints: [
      touchpoint("guard", "정문 경비실", "정문"),
      touchpoint("lobby", "1층 로비", "1층"),
      touchpoint("stairs", "계단", "1층~2층"),
      touchpoint("lift", "엘리베이터", "1층~2층"),
      touchpoint("counsel", "2층 상담실", "2층"),
    ],
    links: [
      { from: "guard", to: "lobby" },
      { from: "lobby", to: "stairs", weight: 3 },
      { from: "lobby", to: "lift", weight: 7 },
      { from: "stairs", to: "counsel" },
      { from: "lift", to: "counsel" },
    ],
  },
};

export interface CheckingCentre {
  readonly url: string;
  readonly journeyId: string;
  /** Signs the staff member in, in the browser that sends the requests. */
  readonly signInAsStaff: (requests: APIRequestContext) => Promise<void>;
  /** What the open API says, as the staff member sees it. */
  readonly ask: (requests: APIRequestContext, path: string) => Promise<CheckingAnswer>;
}

/** Its parts are there where the path asks for them. */
export interface CheckingAnswer {
  readonly items: readonly {
    readonly id: string;
    readonly outcome: "passed" | "failed" | null;
    readonly results: readonly unknown[];
    readonly note: string | null;
    readonly supersedes: { readonly id: string; readonly reason: string } | null;
    readonly supersededBy: string | null;
  }[];
  readonly days: {
    readonly latest: { readonly verdict: 100 | 0 | null };
    readonly lastZero: { readonly passedSince: boolean } | null;
  };
}

/** A centre with recorded rules that allows photos, one path, and a staff member who chose a password of their own. */
export async function checkingCentre(
  url: string,
  requests: APIRequestContext,
): Promise<CheckingCentre> {
  const headers = { origin: url };
  const send = async (method: string, path: string, data: unknown) => {
    const answer = await requests.fetch(`${url}/api/v1/${path}`, { method, headers, data });
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    return answer.json().catch(() => null);
  };
  await send("POST", "setup", { centreName: "한마음종합사회복지관", name: "김선영", ...DIRECTOR });
  const rules = "일하는 방식을 고치기 위한 점검입니다.";
  await send("PATCH", "centre", { rules, photosAllowed: true });
  const { id: journeyId } = await send("POST", "journeys", DOCUMENT);
  const { username } = STAFF;
  const invited = await send("POST", "people", { name: "이정민", username, role: "staff" });
  const temporary = invited.temporaryPassword;
  await send("POST", "session", { username, password: temporary });
  const passwords = { currentPassword: temporary, newPassword: STAFF.password };
  await send("PUT", "session/password", passwords);
  return {
    url,
    journeyId,
    signInAsStaff: async (own) => {
      const answer = await own.post(`${url}/api/v1/session`, { headers, data: STAFF });
      expect(answer.ok()).toBe(true);
    },
    ask: async (own, path) => (await own.get(`${url}/api/v1/${path}`)).json(),
  };
}
