/** What goes with every answer of the app, whoever gives it: the framework's pages, its API or the front server. */

const ALLOWED_FEATURES = [
  "camera=(self)",
  // A phone that goes dark in mid-walk would stop the walker.
  "screen-wake-lock=(self)",
  ...["accelerometer", "autoplay", "browsing-topics", "display-capture", "geolocation"],
  ...["gyroscope", "hid", "idle-detection", "magnetometer", "microphone", "midi", "payment"],
  ...["picture-in-picture", "serial", "usb", "xr-spatial-tracking"],
].map((feature) => (feature.includes("=") ? feature : `${feature}=()`));

export const ON_EVERY_ANSWER = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": ALLOWED_FEATURES.join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Pages get theirs from proxy.ts, with a nonce; whatever is no page may do nothing as one. */
export const ON_WHAT_IS_NO_PAGE = {
  "Content-Security-Policy":
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
};
