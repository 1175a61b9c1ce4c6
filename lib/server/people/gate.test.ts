import { describe, expect, it } from "vitest";
import { makeGate } from "./gate";

const door = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};

describe("a gate", () => {
  it("lets so many in at once, keeps a queue in order and sends the rest away", async () => {
    const gate = makeGate({ atOnce: 2, waiting: 2 });
    const { opened, open } = door();
    const began: number[] = [];
    const visits = [1, 2, 3, 4, 5].map((number) =>
      gate.run(async () => {
        began.push(number);
        await opened;
        return number;
      }),
    );
    await expect(visits[4]).rejects.toMatchObject({ code: "busy" });
    expect(began).toEqual([1, 2]);
    open();
    expect(await Promise.all(visits.slice(0, 4))).toEqual([1, 2, 3, 4]);
    expect(began).toEqual([1, 2, 3, 4]);
    expect(gate.letIn()).toBe(4);
  });

  it("lets the next one in after work that failed", async () => {
    const gate = makeGate({ atOnce: 1, waiting: 1 });
    const failing = gate.run(async () => {
      throw new Error("failed inside");
    });
    const next = gate.run(async () => "in");
    await expect(failing).rejects.toThrow("failed inside");
    expect(await next).toBe("in");
    expect(await gate.run(async () => "again")).toBe("again");
  });
});
