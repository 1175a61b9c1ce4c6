import "server-only";

const LARGEST_REVISION = 2_147_483_647;

/** A journey's ETag. */
export const etagOf = (revision: number): string => `"${revision}"`;

/**
 * The revisions that an If-Match header names; null where it names none at all. `*` names none: it would overwrite
 * a change that its sender never saw. A weak tag or a foreign one matches nothing.
 */
export function matchedRevisions(header: string | null): readonly number[] | null {
  if (header === null || header.trim() === "" || header.trim() === "*") return null;
  return header.split(",").flatMap((tag) => {
    const revision = Number(/^\s*"(\d{1,10})"\s*$/.exec(tag)?.[1] ?? Number.NaN);
    return revision <= LARGEST_REVISION ? [revision] : [];
  });
}

/** Whether an If-None-Match header says that this revision is known already. */
export function knowsRevision(header: string, revision: number): boolean {
  const tags = header.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etagOf(revision));
}
