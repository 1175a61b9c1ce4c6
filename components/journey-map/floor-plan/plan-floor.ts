import { BLANK_FLOOR, type Size } from "@/lib/journey-map/floor-route/arrow";

/** A floor as the API answers it. */
export interface PlanFloor {
  readonly id: string;
  readonly name: string;
  readonly image: { readonly url: string; readonly width: number; readonly height: number } | null;
}

export const sizeOf = ({ image }: PlanFloor): Size => image ?? BLANK_FLOOR;
