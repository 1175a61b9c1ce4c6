import "server-only";
import { UsageProblem } from "./administration-refusal";
import type { Answer, Surroundings } from "./command";
import { usageLines } from "./commands";
import { readCommandLine } from "./read-command-line";
import { saidError } from "./said-error";

export interface Outcome {
  /** 0: done. 1: not done, or something found wrong. 2: a command line that nobody understands. */
  readonly status: 0 | 1 | 2;
  /** For standard output: one JSON document, or plain lines. */
  readonly output: string;
  /** For standard error. */
  readonly complaint: string;
}

export interface Machine extends Surroundings {
  /** Makes the database ready and opens it, for the commands that need it. */
  readonly prepare: () => Promise<void>;
}

const linesText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");
const jsonText = (json: object): string => `${JSON.stringify(json)}\n`;

async function answerTo(args: readonly string[], machine: Machine): Promise<Answer> {
  const line = readCommandLine(args, machine.folder);
  if (line.status === "help") return { json: { usage: usageLines() }, lines: usageLines() };
  const { command, given } = line;
  if (command.needsData) await machine.prepare();
  return command.run(given, machine);
}

function outcomeOfError(error: unknown, isJson: boolean): Outcome {
  const said = saidError(error);
  const isUsage = error instanceof UsageProblem;
  const complaint = linesText([said.detail, ...(isUsage ? usageLines() : [])]);
  return {
    status: isUsage ? 2 : 1,
    output: isJson ? jsonText({ error: said }) : "",
    complaint: isJson && !isUsage ? "" : complaint,
  };
}

/** Does what one command line asks. Never throws: what goes wrong is said. */
export async function runCommand(args: readonly string[], machine: Machine): Promise<Outcome> {
  const isJson = args.includes("--json");
  try {
    const { json, lines, holds = true } = await answerTo(args, machine);
    const output = isJson ? jsonText(json) : linesText(lines);
    return { status: holds ? 0 : 1, output, complaint: "" };
  } catch (error) {
    return outcomeOfError(error, isJson);
  }
}
