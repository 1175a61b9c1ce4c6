import "server-only";

/** Without letters and digits that look alike on paper. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 6;

/** FNV-1a: short, and as good as chance among the paths of one centre. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

function stemOf(journeyId: string): string {
  let rest = hashOf(journeyId, 0x811c9dc5);
  let stem = "";
  while (stem.length < LENGTH) {
    stem += ALPHABET[rest % ALPHABET.length] ?? "";
    rest = Math.floor(rest / ALPHABET.length);
  }
  return stem;
}

interface Printed {
  readonly journeyId: string;
  readonly revision: number;
}

/** What a printed sheet is found by: its path, and the revision that was printed. */
export const sheetCode = ({ journeyId, revision }: Printed): string =>
  `${stemOf(journeyId)}-${revision}`;

/** The path of a typed code and the revision on the paper (null where it was left out); null for no path of these. */
export function journeyOfCode(
  code: string,
  journeyIds: readonly string[],
): { readonly journeyId: string; readonly revision: number | null } | null {
  const [, stem = "", revision] =
    /^([0-9A-Z]{6})(?:[-\s]*(\d{1,9}))?$/.exec(code.normalize("NFKC").trim().toUpperCase()) ?? [];
  const journeyId = journeyIds.find((id) => stemOf(id) === stem);
  if (journeyId === undefined) return null;
  return { journeyId, revision: revision === undefined ? null : Number(revision) };
}
