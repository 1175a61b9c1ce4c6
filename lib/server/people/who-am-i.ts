import "server-only";
import { database } from "../db";
import { Refusal } from "../errors";
import { listPlaces, type Place } from "./places";

export interface WhoIAm {
  readonly user: {
    readonly name: string;
    readonly username: string;
    /** The password is still the temporary one. */
    readonly mustChange: boolean;
  };
  readonly centres: readonly Place[];
}

/** What somebody may know of themselves. */
export async function whoIs(userId: string): Promise<WhoIAm> {
  const user = await database().prisma.user.findUnique({
    where: { id: userId },
    select: { name: true, username: true, mustChange: true },
  });
  if (!user) throw new Refusal("unauthenticated");
  return { user, centres: await listPlaces(userId) };
}
