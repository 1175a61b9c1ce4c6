import { beginEditing, type Editing, editingReducer } from "@/components/journeys/editor/editing";
import type { MapCommand } from "@/lib/journey-map/map-command";
import { documentOfMap, type MapDocument, mapOfDocument } from "@/lib/journey-map/map-document";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { mergeMaps } from "@/lib/journey-map/merge/merge-maps";
import { isKeptAs } from "@/lib/journey-map/rename-ids";

type Stored = MapDocument & { readonly revision: number };

interface Newer {
  readonly map: JourneyMap;
  readonly revision: number;
}

/** One person's editor of a journey: what the screen does with what the server answers, without the screen. */
export class JourneyEditorSession {
  #editing: Editing;
  #unanswered: JourneyMap | null = null;
  stale = 0;

  private constructor(
    private readonly address: string,
    private readonly headers: Readonly<Record<string, string>>,
    read: Newer,
  ) {
    this.#editing = beginEditing(read);
  }

  static async open(address: string, key: string): Promise<JourneyEditorSession> {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    return new JourneyEditorSession(address, headers, await readFrom(address, headers));
  }

  get map(): JourneyMap {
    return this.#editing.history.present;
  }

  /** Does one thing and saves it; where somebody was first, both are joined and it is saved again. */
  async change(commandOn: (map: JourneyMap) => MapCommand, { isAnswerLost = false } = {}) {
    this.#do(commandOn(this.map));
    let isLost = isAnswerLost;
    while (!(await this.#save(isLost))) {
      isLost = false;
      await this.#join(commandOn);
    }
  }

  #do(command: MapCommand): void {
    this.#editing = editingReducer(this.#editing, { type: "do", command });
    if (this.#editing.refusal) throw new Error(`refused: ${this.#editing.refusal.code}`);
  }

  /** Whether it is kept; not where somebody was first, or where nobody answered. */
  async #save(isAnswerLost: boolean): Promise<boolean> {
    const sent = this.map;
    const headers = { ...this.headers, "if-match": `"${this.#editing.revision}"` };
    const body = JSON.stringify(documentOfMap(sent));
    const answer = await fetch(this.address, { method: "PUT", headers, body }).catch(notAnswered);
    if (answer === null) {
      this.#unanswered = sent;
      return false;
    }
    const said = (await answer.json()) as Stored;
    if (answer.status !== 200 && answer.status !== 412)
      throw new Error(`${answer.status} ${JSON.stringify(said)}`);
    if (isAnswerLost) this.#unanswered = sent;
    if (answer.status === 412 || isAnswerLost) return false;
    const kept = mapOfDocument(said);
    this.#editing = editingReducer(this.#editing, {
      type: "kept",
      sent,
      kept,
      revision: said.revision,
    });
    this.#unanswered = null;
    return true;
  }

  async #join(again: (map: JourneyMap) => MapCommand): Promise<void> {
    const newer = await readFrom(this.address, this.headers);
    this.stale += 1;
    const own = this.#unanswered;
    if (own !== null && isKeptAs(own, newer.map)) {
      const { map: kept, revision } = newer;
      this.#editing = editingReducer(this.#editing, { type: "kept", sent: own, kept, revision });
      this.#unanswered = null;
      return;
    }
    const three = { base: this.#editing.saved, mine: this.map, theirs: newer.map };
    const merged = mergeMaps(three);
    const isTorn = merged.conflicts.length > 0;
    const map = isTorn ? mergeMaps(three, theirsOf(merged.conflicts)).map : merged.map;
    const { map: theirs, revision } = newer;
    this.#editing = editingReducer(this.#editing, { type: "joined", theirs, revision, map });
    // Whoever is asked takes the other's, and does their own once more upon it.
    if (isTorn) this.#do(again(this.map));
  }
}

/** A connection that broke: nobody knows whether the server took what was sent. */
function notAnswered(error: unknown): null {
  if (error instanceof TypeError) return null;
  throw error;
}

const theirsOf = (conflicts: readonly { readonly key: string }[]) =>
  new Map(conflicts.map(({ key }) => [key, "theirs" as const]));

async function readFrom(
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<Newer> {
  const said = (await (await fetch(address, { headers })).json()) as Stored;
  return { map: mapOfDocument(said), revision: said.revision };
}
