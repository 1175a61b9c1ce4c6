import { afterEach, describe, expect, it, vi } from "vitest";
import { publicOrigin } from "./public-origin";

const openedAs = (host: string) => publicOrigin(new Headers({ host }));

afterEach(() => vi.unstubAllEnvs());

describe("where people reach the app", () => {
  it("is the address that is set, whatever it was opened as", () => {
    vi.stubEnv("ORIGIN", "https://mot.example.kr");
    expect(openedAs("localhost:3000")).toEqual({
      origin: "https://mot.example.kr",
      reach: "everybody",
    });
  });

  it("is this computer's address in the network where it was opened on the computer itself", () => {
    vi.stubEnv("NETWORK_ADDRESS", "192.168.0.12");
    expect(openedAs("localhost:3000")).toEqual({
      origin: "http://192.168.0.12:3000",
      reach: "network",
    });
    expect(openedAs("10.0.0.4")).toEqual({ origin: "http://10.0.0.4", reach: "network" });
  });

  it("is this computer alone where there is no network", () => {
    vi.stubEnv("NETWORK_ADDRESS", "");
    expect(openedAs("localhost:3000")).toEqual({ origin: "http://localhost:3000", reach: "here" });
  });
});
