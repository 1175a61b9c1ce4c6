import "server-only";
import { type Batch, batchesOf, FEWEST_SHOWN, shuffledById } from "./batches";
import type { BoardRow, FaceDay, FeedbackEvidence, ImpressionRow, WrittenRow } from "./evidence";

/** From very dissatisfied to very satisfied. */
export type FaceCounts = readonly [number, number, number, number, number];

export interface CommentBatch extends Batch {
  readonly comments: readonly { readonly face: number; readonly text: string }[];
}

interface MeanOf {
  readonly mean: number;
  readonly answers: number;
}

const PAIRS = ["evaluation", "potency", "activity"] as const;

/** What visitors said of one touchpoint. Null is what fewer than five said. */
export interface TouchpointFeedback {
  readonly touchpointId: string;
  readonly name: string;
  readonly answers: number;
  readonly faces: FaceCounts | null;
  readonly comeAgain: { readonly yes: number; readonly no: number } | null;
  readonly impression: Readonly<Record<(typeof PAIRS)[number], MeanOf | null>>;
  readonly batches: readonly CommentBatch[];
  readonly stickers: { readonly boards: number; readonly faces: FaceCounts } | null;
  /** By QR and on the boards; null where it would tell what a few said by QR. */
  readonly together: FaceCounts | null;
}

const NONE: FaceCounts = [0, 0, 0, 0, 0];

export const facesTogether = (all: readonly FaceCounts[]): FaceCounts =>
  all.reduce<FaceCounts>(
    ([a, b, c, d, e], [f, g, h, i, j]) => [a + f, b + g, c + h, d + i, e + j],
    NONE,
  );

const total = (rows: readonly FaceDay[]): number =>
  rows.reduce((sum, { answers }) => sum + Number(answers), 0);

const countsOf = (rows: readonly FaceDay[]): FaceCounts => {
  const at = (face: number) => total(rows.filter((row) => row.face === face));
  return [at(1), at(2), at(3), at(4), at(5)];
};

function comeAgainOf(rows: readonly FaceDay[]): TouchpointFeedback["comeAgain"] {
  const said = rows.filter(({ comeAgain }) => comeAgain !== null);
  const yes = total(said.filter(({ comeAgain }) => Boolean(comeAgain)));
  const no = total(said) - yes;
  return yes + no < FEWEST_SHOWN ? null : { yes, no };
}

function impressionOf(rows: readonly ImpressionRow[]): TouchpointFeedback["impression"] {
  const said: readonly Readonly<Record<string, unknown>>[] = rows.map(({ impression }) =>
    JSON.parse(impression),
  );
  const meanOf = (pair: string): MeanOf | null => {
    const points = said.flatMap((one) => (typeof one[pair] === "number" ? [one[pair]] : []));
    if (points.length < FEWEST_SHOWN) return null;
    const mean = points.reduce((sum, point) => sum + point, 0) / points.length;
    return { mean, answers: points.length };
  };
  const [evaluation, potency, activity] = [meanOf(PAIRS[0]), meanOf(PAIRS[1]), meanOf(PAIRS[2])];
  return { evaluation, potency, activity };
}

function commentBatches(
  faces: readonly FaceDay[],
  written: readonly WrittenRow[],
): readonly CommentBatch[] {
  const batches = batchesOf(faces.map(({ day, answers }) => ({ day, answers: Number(answers) })));
  return batches.toReversed().map((batch) => {
    const its = written.filter(({ day }) => batch.from <= day && day <= batch.to);
    const comments = shuffledById(its).map(({ face, comment }) => ({ face, text: comment }));
    return { ...batch, comments };
  });
}

function stickersOf(rows: readonly BoardRow[]): TouchpointFeedback["stickers"] {
  const counted: readonly FaceCounts[] = rows.map(({ counts }) => JSON.parse(counts));
  // One without stickers took another back.
  const boards = counted.filter((counts) => counts.some((count) => count > 0));
  if (boards.length === 0) return null;
  return { boards: boards.length, faces: facesTogether(boards) };
}

function togetherOf(
  answers: number,
  faces: FaceCounts | null,
  stickers: TouchpointFeedback["stickers"],
): FaceCounts | null {
  if (answers > 0 && faces === null) return null;
  const parts = [...(faces ? [faces] : []), ...(stickers ? [stickers.faces] : [])];
  return parts.length === 0 ? null : facesTogether(parts);
}

interface Place {
  readonly id: string;
  readonly name: string;
}

/** What may be shown of one touchpoint, out of what was left at all of them. */
export function touchpointFeedback(
  { id, name }: Place,
  evidence: FeedbackEvidence,
): TouchpointFeedback {
  const isHere = ({ touchpointId }: { readonly touchpointId: string }) => touchpointId === id;
  const rows = evidence.faces.filter(isHere);
  const answers = total(rows);
  const isShown = answers >= FEWEST_SHOWN;
  const faces = isShown ? countsOf(rows) : null;
  const stickers = stickersOf(evidence.boards.filter(isHere));
  return {
    touchpointId: id,
    name,
    answers,
    faces,
    comeAgain: isShown ? comeAgainOf(rows) : null,
    impression: impressionOf(isShown ? evidence.impressions.filter(isHere) : []),
    batches: isShown ? commentBatches(rows, evidence.written.filter(isHere)) : [],
    stickers,
    together: togetherOf(answers, faces, stickers),
  };
}
