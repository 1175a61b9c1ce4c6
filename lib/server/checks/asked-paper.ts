import "server-only";
import * as z from "zod";
import { uuidText } from "@/lib/schemas/uuid-text";
import type { SearchParams } from "./asked-page";

const askedPaper = z.object({
  journeyId: uuidText.nullable().catch(null),
  touchpointId: uuidText.nullable().catch(null),
  printed: z.coerce.number().int().min(1).nullable().catch(null),
  code: z.string().max(30).catch(""),
});

export type PaperAsked = z.output<typeof askedPaper>;

/** Which sheet is to be typed in: by its code, or by its path; a mistyped part is as good as none. */
export const paperAsked = async (searchParams: SearchParams): Promise<PaperAsked> =>
  askedPaper.parse(await searchParams);
