/** What browsers say of a key that belongs to a letter being put together. */
const OF_A_LETTER = 229;

/** Whether a key ends or changes a syllable, and does nothing else. Safari ends the syllable just before it says so. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === OF_A_LETTER;
