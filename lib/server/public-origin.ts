import "server-only";
import { env } from "./env";

/** Who reaches an address: everybody, devices of the office's network, or this computer alone. */
export type Reach = "everybody" | "network" | "here";

export interface PublicOrigin {
  readonly origin: string;
  readonly reach: Reach;
}

const HERE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const NETWORK = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/;

const UNKNOWN = "http://localhost";

function reachOf({ hostname }: URL): Reach {
  if (HERE.test(hostname)) return "here";
  return NETWORK.test(hostname) ? "network" : "everybody";
}

/** On the office PC itself the app is opened as localhost; its address in the network is for others. */
function forOthers(opened: URL, networkAddress: string | undefined): URL {
  if (networkAddress === undefined || reachOf(opened) !== "here") return opened;
  return new URL(`${opened.protocol}//${networkAddress}${opened.port && `:${opened.port}`}`);
}

/** Where people reach the app: as it is set, else as this page was opened, as others would have to write it. */
export function publicOrigin(headers: Headers): PublicOrigin {
  const { ORIGIN, NETWORK_ADDRESS } = env();
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "localhost";
  const scheme =
    headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https" ? "https" : "http";
  const opened = `${scheme}://${host}`;
  const address = ORIGIN
    ? new URL(ORIGIN)
    : forOthers(new URL(URL.canParse(opened) ? opened : UNKNOWN), NETWORK_ADDRESS);
  return { origin: address.origin, reach: reachOf(address) };
}
