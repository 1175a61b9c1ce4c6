import "server-only";
import { cookies } from "next/headers";

/** A cookie of the page that is being drawn. */
export const pageCookie = async (name: string): Promise<string | undefined> =>
  (await cookies()).get(name)?.value;
