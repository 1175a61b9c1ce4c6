import "server-only";
import { isIPv6 } from "node:net";

/** Set by the server that stands in front, from the socket; it overwrites whatever a client sent. */
export const CLIENT_ADDRESS_HEADER = "x-mot-client-address";

const LONGEST = 64;

/** The first 64 bits of an IPv6 address: what one household or office is given whole. */
function network(address: string): string {
  const [head = "", tail] = address.split("::");
  const front = head === "" ? [] : head.split(":");
  const back = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array<string>(gap).fill("0"), ...back];
  return `${groups.slice(0, 4).join(":")}::/64`;
}

/** Whose limit a request counts against: an IPv4 address, an IPv6 network, or "local". */
export function clientAddress(headers: Headers): string {
  const given = (headers.get(CLIENT_ADDRESS_HEADER) ?? "").trim().slice(0, LONGEST).toLowerCase();
  const address = given.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/, "").replace(/%.*$/, "");
  if (address === "") return "local";
  return isIPv6(address) ? network(address) : address;
}
