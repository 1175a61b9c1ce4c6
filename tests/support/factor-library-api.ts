import * as one from "@/app/api/v1/factor-library/[id]/route";
import * as all from "@/app/api/v1/factor-library/route";
import * as takingBack from "@/app/api/v1/factor-library/take-back/route";
import * as taking from "@/app/api/v1/factor-library/take-over/route";
import { database } from "@/lib/server/db";
import type { LibrarySection } from "@/lib/server/factors/reads";
import { aKeyHolder } from "./people";

export interface LibraryAnswer {
  readonly status: number;
  readonly text: string;
  /** Its parts are there where the status says so. */
  readonly body: {
    readonly items: readonly LibrarySection[];
    readonly id: string;
    readonly added: number;
    readonly ids: readonly string[];
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
    takeBack: async (ids: readonly string[]) =>
      answered(await takingBack.POST(request("POST", "/take-back", { ids }))),
  };
}

/** A factor of the starter library, as it is sent. */
export const BELL = {
  section: "전화 문의",
  name: "벨 3번 안에 받기",
  basic: true,
  kind: "procedure",
  standard: "벨이 3번 울리기 전에 받습니다",
};

/** A manager, with the library in their hands and what the log says of it. */
export async function aLibraryLeader() {
  const holder = await aKeyHolder({ role: "manager" });
  const api = factorLibraryApi(holder.headers);
  const namesIn = async (section: string, query = "") => {
    const { items } = (await api.list(query)).body;
    const found = items.find((one) => one.section === section);
    return found?.factors.map(({ name }) => name) ?? [];
  };
  const log = async () => {
    const entries = await database().prisma.auditEntry.findMany({
      where: { chain: holder.centreId, action: { startsWith: "factor-library." } },
      orderBy: { number: "asc" },
      select: { action: true, actorId: true, subject: true, detail: true },
    });
    return entries.map(({ detail, ...entry }) => ({ ...entry, detail: JSON.parse(detail) }));
  };
  return { ...holder, api, namesIn, log };
}
