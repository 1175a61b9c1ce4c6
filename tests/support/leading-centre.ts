import { type APIRequestContext, expect } from "@playwright/test";

const DIRECTOR = { username: "sunyoung.kim", password: "quiet-orchard-83" };
const STAFF = { name: "이정민", username: "jeongmin" };
const STAFF_PASSWORD = "moonlit-harbour-27";

export interface LeadingCentre {
  /** Signs somebody in, in the browser that sends the requests. */
  readonly signIn: (requests: APIRequestContext, who?: "director" | "staff") => Promise<void>;
  /** Asks the open API as whoever is signed in there. */
  readonly ask: (
    requests: APIRequestContext,
    method: string,
    path: string,
    data?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<LeadingAnswer>;
}

/** Its parts are there where the path asks for them. */
export interface LeadingAnswer {
  readonly id: string;
  readonly revision: number;
  readonly format: string;
  readonly version: number;
  readonly temporaryPassword: string;
  readonly items: readonly { readonly id: string; readonly number: number }[];
  readonly journey: {
    readonly name: string;
    readonly touchpoints: readonly {
      readonly id: string;
      readonly name: string;
      readonly duty: string;
      readonly factors: readonly { readonly id: string; readonly name: string }[];
    }[];
    readonly links: readonly unknown[];
    readonly entries: readonly { readonly weight: number | null }[] | null;
  };
}

/** A centre with its director and one staff member, and nothing else yet. */
export async function leadingCentre(
  url: string,
  requests: APIRequestContext,
): Promise<LeadingCentre> {
  const ask: LeadingCentre["ask"] = async (own, method, path, data, more = {}) => {
    const headers = { origin: url, ...more };
    const sending = data === undefined ? {} : { data };
    const answer = await own.fetch(`${url}/api/v1/${path}`, { method, headers, ...sending });
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    return answer.json().catch(() => null);
  };
  await ask(requests, "POST", "setup", { centreName: "한마음복지관", name: "김선영", ...DIRECTOR });
  const invited = await ask(requests, "POST", "people", { ...STAFF, role: "staff" });
  const { temporaryPassword } = invited;
  const { username } = STAFF;
  await ask(requests, "POST", "session", { username, password: temporaryPassword });
  const passwords = { currentPassword: temporaryPassword, newPassword: STAFF_PASSWORD };
  await ask(requests, "PUT", "session/password", passwords);
  const signIns = { director: DIRECTOR, staff: { username, password: STAFF_PASSWORD } };
  return {
    ask,
    signIn: async (own, who = "director") => {
      await ask(own, "POST", "session", signIns[who]);
    },
  };
}
