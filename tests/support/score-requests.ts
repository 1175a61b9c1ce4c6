import { CLIENT_ADDRESS_HEADER } from "@/lib/server/limits/client-address";

type Handler = (request: Request) => Promise<Response>;

interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  readonly address?: string;
  readonly query?: string;
}

export interface SaidProblem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly path?: string;
  readonly errors?: readonly {
    readonly path: string;
    readonly code: string;
    readonly detail: string;
  }[];
}

let addresses = 0;

/** An address that has not asked anything yet. */
export function freshAddress(): string {
  addresses += 1;
  return `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`;
}

/** A gate and a lobby, each checked ten times. */
export function aScoreRequest() {
  return {
    journey: {
      touchpoints: [
        { id: "guard", name: "정문 경비실", major: true, routine: true },
        { id: "lobby", name: "1층 로비", major: true, routine: true, greets: true },
      ],
      links: [{ from: "guard", to: "lobby", weight: 1 }],
    },
    tallies: { guard: { passed: 9, failed: 1 }, lobby: { passed: 10, failed: 0 } },
  };
}

/** Sends a body as it is where it is text or bytes, else as JSON. */
export function post(handler: Handler, body: unknown, sending: Sending = {}): Promise<Response> {
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  return handler(
    new Request(`http://localhost/api/v1/score${sending.query ?? ""}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        [CLIENT_ADDRESS_HEADER]: sending.address ?? freshAddress(),
        ...sending.headers,
      },
      body: isRaw ? (body as BodyInit) : JSON.stringify(body),
    }),
  );
}

/** The problem document of a refusal; anything else is an error of the test. */
export async function problemOf(response: Response): Promise<SaidProblem> {
  const type = response.headers.get("content-type") ?? "";
  if (!type.startsWith("application/problem+json")) {
    throw new Error(`${response.status} ${type} is no problem document: ${await response.text()}`);
  }
  return (await response.json()) as SaidProblem;
}
