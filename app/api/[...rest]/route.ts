import { answering } from "@/lib/server/answers";
import { Refusal } from "@/lib/server/errors";

/** An address that the API does not have is answered like one whose thing does not exist. */
const nothingHere = (request: Request): Promise<Response> =>
  answering(request, () => {
    throw new Refusal("not-found");
  });

export const GET = nothingHere;
export const POST = nothingHere;
export const PUT = nothingHere;
export const PATCH = nothingHere;
export const DELETE = nothingHere;
