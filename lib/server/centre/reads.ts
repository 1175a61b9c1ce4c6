import "server-only";
import { database } from "../db";
import { Refusal } from "../errors";
import type { CentreScope } from "../viewer";

export interface CentreDetails {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** Made up, for looking around. */
  readonly isExample: boolean;
  /** The agreed rules of checking; null until they are recorded: until then no check is unannounced. */
  readonly rules: string | null;
  readonly rulesRecordedAt: Date | null;
  /** Whether checks may carry a photo. */
  readonly photosAllowed: boolean;
}

/** @throws Refusal `not-found` */
export async function getCentre(scope: CentreScope): Promise<CentreDetails> {
  const row = await database().prisma.centre.findUnique({
    where: { id: scope },
    select: {
      id: true,
      name: true,
      timeZone: true,
      isExample: true,
      checkingRules: true,
      rulesRecordedAt: true,
      photosAllowed: true,
    },
  });
  if (!row) throw new Refusal("not-found");
  const { checkingRules, ...centre } = row;
  return { ...centre, rules: checkingRules };
}
