import * as attachment from "@/app/api/v1/attachments/[id]/route";
import * as image from "@/app/api/v1/floors/[id]/image/route";
import * as floor from "@/app/api/v1/floors/[id]/route";
import * as floors from "@/app/api/v1/floors/route";
import type { Floor } from "@/lib/server/floors/floor";

type Headers = Readonly<Record<string, string>>;

export interface FloorAnswer {
  readonly status: number;
  readonly headers: globalThis.Headers;
  /** Its parts are there where the status says so. */
  readonly body: Floor & { readonly code: string; readonly items: readonly Floor[] };
}

async function answered(response: Response): Promise<FloorAnswer> {
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, body: text === "" ? {} : JSON.parse(text) };
}

/** The floors of the open API as whoever holds these headers sees them. */
export function floorsApi(holder: Headers) {
  const request = (method: string, path: string, body?: unknown) =>
    new Request(`http://localhost:3000/api/v1/${path}`, {
      method,
      headers: { ...holder, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const about = (id: string) => ({ params: Promise.resolve({ id }) });
  return {
    list: async () => answered(await floors.GET(request("GET", "floors"))),
    create: async (name: unknown) =>
      answered(await floors.POST(request("POST", "floors", { name }))),
    change: async (id: string, body: unknown) =>
      answered(await floor.PATCH(request("PATCH", `floors/${id}`, body), about(id))),
    remove: async (id: string) =>
      answered(await floor.DELETE(request("DELETE", `floors/${id}`), about(id))),
    upload: async (id: string, bytes: Uint8Array, type = "image/png", more: Headers = {}) => {
      const headers = { ...holder, "content-type": type, ...more };
      const sending = { method: "PUT", headers, body: new Uint8Array(bytes) };
      const url = `http://localhost:3000/api/v1/floors/${id}/image`;
      return answered(await image.PUT(new Request(url, sending), about(id)));
    },
    /** The image itself. */
    serve: (id: string, headers: Headers = {}) => {
      const url = `http://localhost:3000/api/v1/attachments/${id}`;
      return attachment.GET(new Request(url, { headers: { ...holder, ...headers } }), about(id));
    },
  };
}
