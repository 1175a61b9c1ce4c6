import "server-only";
import * as z from "zod";

const text = z.string().trim().min(1);

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATA_DIR: text.default("data"),
  DATABASE_URL: text.optional(),
  /** Where people reach the app, such as https://mot.example.org. Over https the cookies are secure. */
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** Found out at the start: where other devices of the office's network reach this computer. */
  NETWORK_ADDRESS: text.optional(),
  /** Needed where several processes on several machines share one PostgreSQL; else made once in DATA_DIR. */
  AUTH_SECRET: text.min(32).optional(),
});

export type Environment = z.infer<typeof environmentSchema>;

/** The settings from outside, checked. An empty one counts as absent. Reads anew each time: it costs microseconds. */
export function env(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const given = Object.keys(environmentSchema.shape).map((key) => [key, source[key] || undefined]);
  const answer = environmentSchema.safeParse(Object.fromEntries(given));
  if (answer.success) return answer.data;
  const wrong = answer.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`Environment settings cannot be used: ${wrong.join("; ")}`);
}

export const isHttps = (): boolean => env().ORIGIN?.startsWith("https:") ?? false;
