import "server-only";
import pino, { type DestinationStream, type Logger } from "pino";

const SECRETS = ["authorization", "cookie", "password", "token"];
const EVERYWHERE = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** Writes one JSON line per event; what lets somebody in never reaches it. */
export function makeLog(destination?: DestinationStream): Logger {
  const options = {
    level: process.env.LOG_LEVEL ?? "info",
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: EVERYWHERE, censor: "[redacted]" },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

export const log = makeLog();
