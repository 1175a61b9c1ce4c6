import { Agent, request } from "node:http";

interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  readonly connections: number;
}

function post(agent: Agent, { url, headers }: Load, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = {
      method: "POST",
      agent,
      headers: { ...headers, "content-type": "application/json" },
    };
    const sent = request(url, options, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
      answer.resume();
      answer.once("end", resolve);
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

/** Sends every body once over so many kept-alive connections; resolves with the seconds it took. */
export async function sendAll(load: Load): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const waiting = load.bodies.values();
  const started = performance.now();
  const sender = async () => {
    for (const body of waiting) await post(agent, load, body);
  };
  await Promise.all(Array.from({ length: load.connections }, sender));
  agent.destroy();
  return (performance.now() - started) / 1000;
}
