import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** How keys and session tokens stand in the database: a copy of it signs nobody in. */
export const hashOfSecret = (secret: string): string =>
  createHash("sha256").update(secret).digest("hex");

const KEY_PREFIX = "mot_";
const KEY_SHAPE = /^mot_[A-Za-z0-9_-]{43}$/;

/** 256 bits that nobody can guess, so that a plain SHA-256 keeps them. */
export const newApiKey = (): string => KEY_PREFIX + randomBytes(32).toString("base64url");

export const hasApiKeyShape = (text: string): boolean => KEY_SHAPE.test(text);

/** What may be shown of a key, so that a person can tell keys apart: 24 of its 256 bits. */
export const shownPartOf = (key: string): string => key.slice(0, KEY_PREFIX.length + 4);
