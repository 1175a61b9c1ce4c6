import { networkInterfaces } from "node:os";

const VIRTUAL =
  /^(?:docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg)|virtual|vethernet|hyper-v|wsl/i;
/** The likelier an office's own network, the earlier. */
const OFFICES = [/^192\.168\./, /^10\./, /^172\.(?:1[6-9]|2\d|3[01])\./, /./];

const rank = (address) => OFFICES.findIndex((network) => network.test(address));

/**
 * The IPv4 address under which other devices of the same network reach this computer; null where there is none.
 * @param {Readonly<Record<string, readonly { family: string, internal: boolean, address: string }[] | undefined>>} interfaces
 */
export function networkAddress(interfaces = networkInterfaces()) {
  const addresses = Object.entries(interfaces)
    .filter(([name]) => !VIRTUAL.test(name))
    .flatMap(([, entries]) => entries ?? [])
    .filter(({ family, internal, address }) => {
      const isLinkLocal = address.startsWith("169.254.");
      return family === "IPv4" && !internal && !isLinkLocal;
    })
    .map(({ address }) => address);
  return addresses.sort((one, other) => rank(one) - rank(other))[0] ?? null;
}
