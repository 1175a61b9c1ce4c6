import { notFound } from "next/navigation";
import { planParams } from "@/lib/schemas/plans";
import { Refusal } from "@/lib/server/errors";

export interface PlanPageProps {
  readonly params: Promise<{ readonly id: string; readonly planId: string }>;
}

export async function placeOf({ params }: PlanPageProps) {
  const read = planParams.safeParse(await params);
  if (!read.success) notFound();
  return { journeyId: read.data.id, planId: read.data.planId };
}

export function notThere(error: unknown): never {
  if (error instanceof Refusal && error.code === "not-found") notFound();
  throw error;
}
