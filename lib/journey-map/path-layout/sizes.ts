/** Pixels. Texts are 15 or more, so that they stay readable at 1:1. */
export const NODE = 34;
export const TITLE = { size: 17, line: 23 };
export const NOTE = { size: 15, line: 21 };
/** A title is broken beyond this width, and cut after this many lines. */
export const TITLE_WIDTH = 150;
export const TITLE_LINES = 2;
/** The same of each part of what stands above a stop and below its title. */
export const NOTE_WIDTH = 180;
export const NOTE_LINES = 3;
/** Between a node and its texts. */
export const GAP = 8;
/** Around each box, so that neighbours do not touch. */
export const CLEARANCE = 8;
/** From one branch to the next: room for a stop with two lines of its name. */
export const LANE = 140;
/** From one stop to the next where none says how long it takes. */
export const IN_ORDER = 180;
export const MARGIN = 16;
