import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { can, type Permission } from "@/lib/access";
import { Refusal } from "../errors";
import { type Viewer, viewerOf } from "../viewer";

async function viewerOrNobody(): Promise<Viewer | null> {
  try {
    return await viewerOf({ headers: await headers(), method: "GET" });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code === "unauthenticated" ? null : notFound();
  }
}

/** Who is signed in, for the pages that greet nobody too. */
export const pageViewerIfAny = (): Promise<Viewer | null> => viewerOrNobody();

/**
 * Who looks at a page. Nobody is led to the sign-in, and from there back to `path`; who may not is told that there is
 * no such page.
 */
export async function pageViewer(path: string, permission?: Permission): Promise<Viewer> {
  const viewer = await viewerOrNobody();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  if (viewer.mustChangePassword) redirect("/sign-in/new-password");
  if (permission !== undefined && !can(viewer.role, permission)) notFound();
  return viewer;
}
