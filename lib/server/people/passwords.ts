import "server-only";
import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { makeGate } from "./gate";

/** argon2id, which is the library's default. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** Each hashing takes 19 MiB and a core for some 30 ms: a flood of sign-ins must not take the machine. */
export const passwordGate = makeGate({ atOnce: 2, waiting: 16 });

/** The same password gives the same text, whichever keyboard composed its letters. */
const composed = (password: string): string => password.normalize("NFKC");

export const hashPassword = (password: string): Promise<string> =>
  passwordGate.run(() => hash(composed(password), COST));

export const isPasswordOf = (stored: string, password: string): Promise<boolean> =>
  passwordGate.run(() => verify(stored, composed(password)));

/** A hash of 32 random bytes that nobody kept: verifying against it costs the same and always fails. */
const NOBODYS =
  "$argon2id$v=19$m=19456,t=2,p=1$caOeOCYQWaPJ2ItultUEVg$oSba0bvWwVceNS0j3xNxtl0wHiDoipruRUUO8L969dw";

/** Takes as long for somebody who does not exist as for somebody who does. */
export async function pretendToVerify(password: string): Promise<null> {
  await isPasswordOf(NOBODYS, password);
  return null;
}

const LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

/** For the first sign-in, to be changed there: 59 bits, easy to read out and to type. */
export function temporaryPassword(): string {
  const letters = Array.from({ length: 12 }, () => LEGIBLE[randomInt(LEGIBLE.length)]);
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join("")).join("-");
}
