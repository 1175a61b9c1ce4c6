import type { WallJourney } from "./wall-journey";

/** Fewer visits than this are too few to put a rate first. */
const ENOUGH_VISITS = 12;

/** Whether the rate of a journey rests on too little. */
export const isThin = ({ headline }: Pick<WallJourney, "headline">): boolean =>
  headline !== null && headline.visits < ENOUGH_VISITS;
