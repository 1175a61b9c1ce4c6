import { notAllowed } from "@/lib/server/answers";
import { visitorFont } from "@/lib/server/feedback/visitor-font";

interface Context {
  readonly params: Promise<{ readonly file: readonly string[] }>;
}

export const GET = async (_: Request, { params }: Context): Promise<Response> =>
  visitorFont((await params).file);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
