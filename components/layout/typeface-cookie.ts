/** Says that this browser has the typeface in its store. */
export const TYPEFACE_COOKIE = "mot-typeface";
