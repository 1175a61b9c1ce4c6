import { randomUUID } from "node:crypto";
import type { CentreRole } from "@/lib/access";
import { createApiKey } from "@/lib/server/people/api-keys";
import {
  type CreatedCentre,
  createCentre,
  type NewCentre,
} from "@/lib/server/people/create-centre";
import { type CreatedUser, createUser } from "@/lib/server/people/create-user";
import { scopeForAdministration } from "@/lib/server/viewer";

const BY_THE_MACHINE = null;
const doing = () => ({ by: BY_THE_MACHINE, now: new Date() });

/** A centre in the test's database, with the proof to work in it. */
export const aCentre = (centre: Partial<NewCentre> = {}): Promise<CreatedCentre> =>
  createCentre({ name: "한마음복지관", ...centre, ...doing() });

interface Somebody {
  readonly centreId: string;
  readonly role?: CentreRole;
  readonly name?: string;
  readonly username?: string;
}

/** The password of everybody whom `aPerson` makes. */
export const PASSWORD = "moonlit-harbour-27";

/** A member of a centre, by default its director, with a username of their own. */
export const aPerson = ({
  centreId,
  role = "director",
  name = "김하늘",
  username = `u${randomUUID().slice(0, 13)}`,
}: Somebody): Promise<CreatedUser> =>
  createUser(scopeForAdministration(centreId), {
    name,
    username,
    role,
    password: PASSWORD,
    ...doing(),
  });

interface KeyHolder {
  readonly centreId: string;
  readonly membershipId: string;
  readonly expiresAt?: Date | null;
}

/** An API key of a member, in clear. */
export async function anApiKey({
  centreId,
  membershipId,
  expiresAt = null,
}: KeyHolder): Promise<string> {
  const scope = scopeForAdministration(centreId);
  const wanted = { membershipId, name: "시험용", expiresAt, ...doing() };
  return (await createApiKey(scope, wanted)).key;
}

/** A centre, somebody in it with the role, and their key: all that a test of an API route needs. */
export async function aKeyHolder({ role = "director" }: { readonly role?: CentreRole } = {}) {
  const centre = await aCentre();
  const person = await aPerson({ centreId: centre.centreId, role });
  const key = await anApiKey({ centreId: centre.centreId, membershipId: person.membershipId });
  return { ...centre, ...person, key, headers: { authorization: `Bearer ${key}` } };
}
