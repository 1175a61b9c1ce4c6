import { describe, expect, it } from "vitest";
import { networkAddress } from "./network-address.mjs";

const at = (address: string, more = {}) => [{ address, family: "IPv4", internal: false, ...more }];

describe("the address for other devices of the office", () => {
  it("is the office's own network before another one", () => {
    expect(networkAddress({ a: at("8.8.8.8"), b: at("10.0.0.4"), c: at("192.168.0.12") })).toBe(
      "192.168.0.12",
    );
  });

  it("is none of a virtual machine, of this computer alone, or of no network at all", () => {
    const interfaces = {
      docker0: at("172.17.0.1"),
      "vEthernet (WSL)": at("172.20.0.1"),
      lo: at("127.0.0.1", { internal: true }),
      eth0: at("169.254.3.4"),
      eth1: at("fd00::2", { family: "IPv6" }),
    };
    expect(networkAddress(interfaces)).toBeNull();
  });
});
