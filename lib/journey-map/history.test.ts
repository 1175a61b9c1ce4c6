import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenDocuments } from "@/tests/support/journey-documents";
import { journeyDocument } from "../schemas/journey-document";
import { applyCommand } from "./apply-command";
import { advance, beginHistory, changeThroughout, type MapHistory, redo, undo } from "./history";
import { mapOfDocument } from "./map-document";
import type { JourneyMap } from "./map-types";
import { aMap } from "./testing/a-map";
import { commandsFor } from "./testing/arbitrary-command";

const named = (name: string) => aMap("a", { name });

function afterCommands(start: JourneyMap, gen: fc.GeneratorValue): MapHistory {
  let history = beginHistory(start);
  for (let step = 0; step < 10; step += 1) {
    const result = applyCommand(history.present, gen(commandsFor, history.present));
    if (result.status === "done") history = advance(history, result.map);
  }
  return history;
}

function repeated(
  step: (history: MapHistory) => MapHistory,
  times: number,
  history: MapHistory,
): MapHistory {
  return times === 0 ? history : repeated(step, times - 1, step(history));
}

describe("taking back and doing again", () => {
  it("gives the map as it was after any commands, and as it became", () => {
    const starts = writtenDocuments.map((written) => mapOfDocument(journeyDocument.parse(written)));
    const property = fc.property(starts, fc.gen(), (start, gen) => {
      const history = afterCommands(start, gen);
      const steps = history.past.length;
      const first = repeated(undo, steps, history);
      expect(first.present).toBe(start);
      expect(undo(first)).toBe(first);
      const last = repeated(redo, steps, first);
      expect(last.present).toBe(history.present);
      expect(redo(last)).toBe(last);
    });
    fc.assert(property, { seed: 2, numRuns: 200 });
  });

  it("takes the letters of one word back together, but not those of the next field", () => {
    let history = beginHistory(named("가"));
    for (const name of ["가나", "가나다"]) history = advance(history, named(name), "name");
    history = advance(history, named("라"), "persona");
    expect(undo(history).present.name).toBe("가나다");
    expect(undo(undo(history)).present.name).toBe("가");
    const again = advance(undo(history), named("마"), "name");
    expect(undo(again).present.name).toBe("가나다");
  });

  it("forgets what was taken back once something else is done", () => {
    const history = advance(undo(advance(beginHistory(named("가")), named("나"))), named("다"));
    expect(redo(history).present.name).toBe("다");
  });

  it("is no step when nothing changed", () => {
    const history = beginHistory(named("가"));
    expect(advance(history, history.present)).toBe(history);
  });

  it("changes every map alike where ids change", () => {
    const history = undo(advance(advance(beginHistory(named("가")), named("나")), named("다")));
    const other = changeThroughout(history, (map) => ({ ...map, persona: "손님" }));
    const all = [...other.past, other.present, ...other.future];
    expect(all.map(({ name, persona }) => name + persona)).toEqual(["가손님", "나손님", "다손님"]);
  });
});
