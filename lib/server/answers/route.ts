import "server-only";
import { can, type Permission } from "@/lib/access";
import { noteDenial } from "../audit";
import { Refusal } from "../errors";
import { type Viewer, viewerOf } from "../viewer";
import type { Answer } from "./answer";
import { answering, type RouteHandler } from "./answering";
import { requireMeantFor } from "./meant-for";
import { type RequestRead, readRequest, type Schema, type Shape } from "./read-request";
import { isUnsafe, requireSameOrigin } from "./same-origin";

export { publicRoute } from "./public-route";

export interface ViewerRead<Body extends Schema, Query extends Schema, Params extends Schema>
  extends RequestRead<Body, Query, Params> {
  readonly viewer: Viewer;
}

const mayRideOnASession = ({ headers }: Request): boolean =>
  headers.has("cookie") && !/^bearer\s/i.test(headers.get("authorization") ?? "");

/** Proves who asks, and that they may. A write on a session must come from our own pages. */
async function provenViewer(request: Request, permission: Permission): Promise<Viewer> {
  if (isUnsafe(request) && mayRideOnASession(request)) requireSameOrigin(request);
  const viewer = await viewerOf(request);
  if (isUnsafe(request) && viewer.via === "session") requireSameOrigin(request);
  if (isUnsafe(request)) requireMeantFor(request, viewer);
  if (viewer.mustChangePassword && permission !== "manage-own-sessions")
    throw new Refusal("password-change-required");
  if (can(viewer.role, permission)) return viewer;
  await noteDenial({ viewer, permission, now: new Date() });
  throw new Refusal("forbidden");
}

/** A route for those with a permission: prove, then read, then handle. */
export function route<
  Body extends Schema = undefined,
  Query extends Schema = undefined,
  Params extends Schema = undefined,
>(
  permission: Permission,
  shape: Shape<Body, Query, Params>,
  handle: (read: ViewerRead<Body, Query, Params>) => Promise<Answer | Response>,
): RouteHandler {
  return (request, context) =>
    answering(request, async () => {
      const viewer = await provenViewer(request, permission);
      return handle({ ...(await readRequest(shape, { request, context })), viewer });
    });
}
