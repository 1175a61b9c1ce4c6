import * as one from "@/app/api/v1/factor-library/[id]/route";
import * as all from "@/app/api/v1/factor-library/route";
import * as taking from "@/app/api/v1/factor-library/take-over/route";
import type { LibrarySection } from "@/lib/server/factors/reads";

export interface LibraryAnswer {
  readonly status: number;
  readonly text: string;
  /** Its parts are there where the status says so. */
  readonly body: {
    readonly items: readonly LibrarySection[];
    readonly id: string;
    readonly added: number;
    readonly code: string;
    readonly errors: readonly { readonly path: string; readonly code: string }[];
  };
}

async function answered(response: Response): Promise<LibraryAnswer> {
  const text = await response.text();
  return { status: response.status, text, body: text === "" ? {} : JSON.parse(text) };
}

/** The factor library of the open API as whoever holds these headers sees it. */
export function factorLibraryApi(holder: Readonly<Record<string, string>>) {
  const request = (method: string, path: string, body?: unknown) =>
    new Request(`http://localhost:3000/api/v1/factor-library${path}`, {
      method,
      headers: { ...holder, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const about = (id: string) => ({ params: Promise.resolve({ id }) });
  return {
    list: async (query = "") => answered(await all.GET(request("GET", query))),
    add: async (body: unknown) => answered(await all.POST(request("POST", "", body))),
    change: async (id: string, body: unknown) =>
      answered(await one.PATCH(request("PATCH", `/${id}`, body), about(id))),
    archive: async (id: string) =>
      answered(await one.DELETE(request("DELETE", `/${id}`), about(id))),
    takeOver: async (body: unknown) =>
      answered(await taking.POST(request("POST", "/take-over", body))),
  };
}
