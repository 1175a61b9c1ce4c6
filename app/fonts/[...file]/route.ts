import { notAllowed } from "@/lib/server/answers";
import { typeface } from "@/lib/server/typeface";

interface Context {
  readonly params: Promise<{ readonly file: readonly string[] }>;
}

export const GET = async (_: Request, { params }: Context): Promise<Response> =>
  typeface((await params).file);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
