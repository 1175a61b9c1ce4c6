import "server-only";

type Raw<Columns> = Readonly<Columns> & { readonly [column: string]: unknown };

/** A day's moments at a touchpoint, announced or not. */
export type MomentDay = Raw<{ touchpointId: string; day: string; passed: number; failed: number }>;

/** A day's visits along a journey. */
export type VisitDay = Raw<{
  journeyId: string;
  day: string;
  complete: number;
  hundred: number;
  zero: number;
}>;

export type IncidentDay = Raw<{ touchpointId: string; day: string; satisfied: unknown }>;
