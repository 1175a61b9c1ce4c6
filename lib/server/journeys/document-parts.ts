import "server-only";
import type { DocumentedJourney } from "@/lib/schemas/journey-document";

export type DocumentTouchpoint = DocumentedJourney["touchpoints"][number];
export type DocumentFactor = DocumentTouchpoint["factors"][number];
