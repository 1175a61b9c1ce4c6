/** As large as an uploaded image may be. */
export const MOST_IMAGE_BYTES = 15 * 1_048_576;

/** What a file picker offers; the server looks at the content. */
export const IMAGE_TYPES = "image/png,image/jpeg,image/webp";
