import "server-only";
import { readFile } from "node:fs/promises";
import { readJourneyJson } from "@/lib/exchange/journey-json";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import { refusalOfFields } from "../answers/problem-of-error";
import { appendAudit } from "../audit";
import { database, sql } from "../db";
import { createJourney } from "../journeys/create-journey";
import type { CentreScope } from "../viewer";
import { AdministrationRefusal } from "./administration-refusal";
import { type Command, text } from "./command";
import { whichCentre } from "./which-centre";

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw new AdministrationRefusal("no-file", file);
  }
}

async function documentOf(file: string): Promise<JourneyDocument> {
  try {
    const read = readJourneyJson(await textOf(file));
    if (read.status === "fits") return read.value;
    throw refusalOfFields(read.problems);
  } catch (error) {
    throw error instanceof SyntaxError ? new AdministrationRefusal("not-json", file) : error;
  }
}

/** A journey belongs to somebody: the centre's director, or else whoever came first. */
async function ownerOf(scope: CentreScope): Promise<string> {
  const [owner] = await database().read<{ userId: string }>(
    sql`SELECT "userId" FROM "Membership" WHERE "centreId" = ${scope} AND "disabledAt" IS NULL
      ORDER BY CASE "role" WHEN 'director' THEN 0 WHEN 'manager' THEN 1 ELSE 2 END, "createdAt", "id"
      LIMIT 1`,
  );
  if (owner) return owner.userId;
  throw new AdministrationRefusal("no-member");
}

export const importCommand: Command = {
  usage: "import FILE [--centre ID]",
  about: "동선 하나를 JSON 파일에서 / a journey from a JSON file",
  options: { centre: text },
  takesFile: true,
  needsData: true,
  async run(given, { now }) {
    const document = await documentOf(given.file);
    const scope = await whichCentre(given);
    const author = { scope, userId: await ownerOf(scope) };
    const journey = await createJourney(author, document, { reuseTouchpoints: false, now });
    const { engine, write } = database();
    // Nobody of the centre did it: the log says so, though the journey has an owner.
    const note = { chain: scope, at: now, actorId: null, subject: journey.id };
    const detail = { touchpoints: document.journey.touchpoints.length };
    await write(() => appendAudit(engine, { ...note, action: "journey.import", detail }));
    return {
      json: { journeyId: journey.id },
      lines: [`동선을 들여왔습니다 / The journey is imported: ${journey.id}`],
    };
  },
};
