import "server-only";
import { betterAuth } from "better-auth/minimal";
import { username } from "better-auth/plugins/username";
import { v7 as newId } from "uuid";
import { env, isHttps } from "../env";
import { CLIENT_ADDRESS_HEADER } from "../limits/client-address";
import { authAdapter } from "./auth-adapter";
import { authSecret } from "./auth-secret";
import { LONGEST_PASSWORD } from "./password-rules";
import { hashPassword, isPasswordOf } from "./passwords";
import { sessionCookieName } from "./session-cookie";
import { ABSOLUTE_LIMIT, idleEnd } from "./session-limits";
import { hasUsernameShape, normalUsername } from "./username";

const emailAndPassword = {
  enabled: true,
  disableSignUp: true,
  minPasswordLength: 1,
  maxPasswordLength: LONGEST_PASSWORD,
  password: {
    hash: hashPassword,
    verify: ({ hash, password }: { hash: string; password: string }) =>
      isPasswordOf(hash, password),
  },
};

const makeAuth = ({ secret, secure }: { secret: string; secure: boolean }) =>
  betterAuth({
    baseURL: env().ORIGIN ?? `http://localhost:${env().PORT}`,
    secret,
    database: authAdapter,
    user: { modelName: "User" },
    account: { modelName: "Account" },
    verification: { modelName: "Verification" },
    // The cookie lives as long as a session may at most; the session itself ends earlier when it is not used.
    session: {
      modelName: "Session",
      expiresIn: ABSOLUTE_LIMIT / 1_000,
      disableSessionRefresh: true,
    },
    emailAndPassword,
    plugins: [
      username({
        displayUsername: false,
        usernameNormalization: normalUsername,
        usernameValidator: hasUsernameShape,
        validationOrder: { username: "post-normalization" },
      }),
    ],
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({ data: { ...session, expiresAt: idleEnd(new Date()) } }),
        },
      },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: sessionCookieName(),
      cookies: { session_token: { name: sessionCookieName() } },
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/", secure },
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
    },
  });

type Auth = ReturnType<typeof makeAuth>;

let made: { readonly key: string; readonly auth: Auth } | undefined;

/** The identity library. Nothing mounts its handler: our routes call its functions. */
export function auth(): Auth {
  const secret = authSecret();
  const secure = isHttps();
  const key = `${secure}${secret}`;
  if (made?.key !== key) made = { key, auth: makeAuth({ secret, secure }) };
  return made.auth;
}
