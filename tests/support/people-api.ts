import * as key from "@/app/api/v1/api-keys/[id]/route";
import * as keys from "@/app/api/v1/api-keys/route";
import * as audit from "@/app/api/v1/audit/route";
import * as backup from "@/app/api/v1/backup/route";
import * as centre from "@/app/api/v1/centre/route";
import * as password from "@/app/api/v1/people/[id]/password/route";
import * as person from "@/app/api/v1/people/[id]/route";
import * as people from "@/app/api/v1/people/route";

type Headers = Readonly<Record<string, string>>;

export interface PeopleAnswer {
  readonly status: number;
  readonly text: string;
  /** Its parts are there where the status says so. */
  readonly body: Readonly<Record<string, never>> & {
    readonly code: string;
    readonly items: readonly Readonly<Record<string, unknown>>[];
    readonly nextCursor: string | null;
    readonly membershipId: string;
    readonly id: string;
    readonly key: string;
    readonly username: string;
    readonly temporaryPassword: string;
  };
}

async function answered(response: Response): Promise<PeopleAnswer> {
  const text = await response.text();
  return { status: response.status, text, body: text === "" ? {} : JSON.parse(text) };
}

/** The people, keys, log and settings of a centre as whoever holds these headers sees them. */
export function peopleApi(holder: Headers) {
  const request = (method: string, path: string, body?: unknown) =>
    new Request(`http://localhost:3000/api/v1/${path}`, {
      method,
      headers: { ...holder, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const about = (id: string) => ({ params: Promise.resolve({ id }) });
  return {
    list: async () => answered(await people.GET(request("GET", "people"))),
    invite: async (body: unknown) => answered(await people.POST(request("POST", "people", body))),
    change: async (id: string, body: unknown) =>
      answered(await person.PATCH(request("PATCH", `people/${id}`, body), about(id))),
    reset: async (id: string) =>
      answered(await password.POST(request("POST", `people/${id}/password`), about(id))),
    keys: async () => answered(await keys.GET(request("GET", "api-keys"))),
    makeKey: async (body: unknown) => answered(await keys.POST(request("POST", "api-keys", body))),
    revokeKey: async (id: string) =>
      answered(await key.DELETE(request("DELETE", `api-keys/${id}`), about(id))),
    log: async (query = "") => answered(await audit.GET(request("GET", `audit${query}`))),
    centre: async () => answered(await centre.GET(request("GET", "centre"))),
    changeCentre: async (body: unknown) =>
      answered(await centre.PATCH(request("PATCH", "centre", body))),
    backup: () => backup.GET(request("GET", "backup")),
  };
}
