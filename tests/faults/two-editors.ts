import { isSame } from "@/lib/journey-map/is-same";
import type { MapCommand } from "@/lib/journey-map/map-command";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { aJourneyDocument } from "../support/journeys";
import { aPlace } from "./a-place";
import { type Fault, Wrongs } from "./fault";
import { JourneyEditorSession } from "./journey-editor";
import { ServerProcess } from "./server-process";

const PLACES = 12;

type FieldOf = "duty" | "place";

/** What one editor has done so far, as it must be found at the end. */
interface Ledger {
  readonly field: FieldOf;
  /** The last words for a touchpoint's field, by the touchpoint's name. */
  readonly last: Map<string, string>;
  readonly added: Set<string>;
  /** What was written behind what stood there already, where both write. */
  readonly written: string[];
}

const nameOf = (place: number): string => `접점 ${place}`;

const startDocument = () =>
  aJourneyDocument({
    touchpoints: Array.from({ length: PLACES }, (_, place) => ({
      id: `t${place}`,
      name: nameOf(place),
      factors: [{ id: "f", name: "먼저 인사" }],
    })),
    links: Array.from({ length: PLACES - 1 }, (_, place) => ({
      from: `t${place}`,
      to: `t${place + 1}`,
    })),
  });

const idNamed = ({ touchpoints }: JourneyMap, name: string): string =>
  touchpoints.find((touchpoint) => touchpoint.name === name)?.id ?? "";

const newTouchpoint = ({ touchpoints }: JourneyMap, name: string) => {
  const [first] = touchpoints;
  if (!first) throw new Error("an empty journey");
  return { ...first, id: name, name, duty: "", place: "", factors: [] };
};

/** Behind what stands in a field where both write. */
function written(map: JourneyMap, words: string): MapCommand {
  const id = idNamed(map, nameOf(0));
  const procedure = map.touchpoints.find((touchpoint) => touchpoint.id === id)?.procedure ?? "";
  return { type: "edit", id, changes: { procedure: `${procedure}${words}.` } };
}

/** One after the other: words of one's own field, words in a field of both, a touchpoint added, one taken away. */
function nextChange(ledger: Ledger, number: number): (map: JourneyMap) => MapCommand {
  const { field, last, added } = ledger;
  const [newest] = [...added].slice(-1);
  const own = `${field} ${number}`;
  if (number % 5 === 1) {
    const words = `${field[0]}${number}`;
    ledger.written.push(words);
    return (map) => written(map, words);
  }
  if (number % 10 === 2) {
    added.add(own);
    return (map) => ({ type: "add", touchpoint: newTouchpoint(map, own), after: null });
  }
  if (number % 30 === 9 && newest !== undefined) {
    added.delete(newest);
    return (map) => ({ type: "remove", id: idNamed(map, newest) });
  }
  const name = nameOf(number % PLACES);
  last.set(name, own);
  return (map) => ({ type: "edit", id: idNamed(map, name), changes: { [field]: own } });
}

async function edit(session: JourneyEditorSession, ledger: Ledger, saves: number): Promise<void> {
  for (let number = 0; number < saves; number += 1) {
    const change = nextChange(ledger, number);
    await session.change(change, { isAnswerLost: number % 50 === 10 });
  }
}

/** What is not as both left it. */
function judge(wrongs: Wrongs, map: JourneyMap, ledgers: readonly Ledger[]): void {
  const named = new Map(map.touchpoints.map((touchpoint) => [touchpoint.name, touchpoint]));
  for (const { field, last, added } of ledgers) {
    const lost = [...last].filter(([name, words]) => named.get(name)?.[field] !== words);
    wrongs.note(`lost words of ${field}`, lost.length);
    wrongs.note("lost additions", [...added].filter((name) => !named.has(name)).length);
  }
  const wanted = PLACES + ledgers.reduce((sum, { added }) => sum + added.size, 0);
  wrongs.note("touchpoints too many or too few", Math.abs(map.touchpoints.length - wanted));
  const found = named.get(nameOf(0))?.procedure.split(".").filter(Boolean).sort();
  const meant = ledgers.flatMap((ledger) => ledger.written).sort();
  wrongs.note("words lost or doubled where both write", isSame(found, meant) ? 0 : 1);
}

/** R9: two people save the same journey as fast as they can; whoever is late joins both, and nothing is lost. */
export const twoEditors: Fault = async ({ quick }) => {
  const saves = quick ? 20 : 1_000;
  const wrongs = new Wrongs();
  const { dataDir, key, remove } = await aPlace();
  const server = await ServerProcess.make({ DATA_DIR: dataDir });
  await server.start();
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const body = JSON.stringify(startDocument());
  const made = await fetch(`${server.url}/api/v1/journeys`, { method: "POST", headers, body });
  const address = `${server.url}/api/v1/journeys/${((await made.json()) as { id: string }).id}`;
  const fields: readonly FieldOf[] = ["duty", "place"];
  const ledgers = fields.map(
    (field): Ledger => ({ field, last: new Map(), added: new Set(), written: [] }),
  );
  const sessions = await Promise.all(ledgers.map(() => JourneyEditorSession.open(address, key)));
  await Promise.all(
    ledgers.map((ledger, who) => {
      const session = sessions[who];
      return session ? edit(session, ledger, saves) : undefined;
    }),
  );
  judge(wrongs, (await JourneyEditorSession.open(address, key)).map, ledgers);
  await server.end("SIGTERM");
  remove();
  const joined = sessions.reduce((sum, { stale }) => sum + stale, 0);
  const tried = `2 editors, ${saves} saves each, ${joined} of them joined with the other's`;
  return wrongs.figure("faults.R9", { bar: "no lost update", tried });
};
