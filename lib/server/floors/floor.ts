import "server-only";
import { names } from "../db";

export interface FloorImage {
  /** The id of the attachment. */
  readonly id: string;
  readonly url: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A floor of the building, on which touchpoints stand as pins. */
export interface Floor {
  readonly id: string;
  readonly name: string;
  /** null until somebody uploads one. */
  readonly image: FloorImage | null;
}

export interface FloorRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly attachmentId: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

export const FLOOR_COLUMNS = names(["id", "name", "attachmentId", "width", "height"]);

export function floorOf({ id, name, attachmentId, width, height }: FloorRow): Floor {
  if (attachmentId === null || width === null || height === null) return { id, name, image: null };
  const url = `/api/v1/attachments/${attachmentId}`;
  return { id, name, image: { id: attachmentId, url, width, height } };
}
