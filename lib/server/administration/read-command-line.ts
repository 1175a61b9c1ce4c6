import "server-only";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageProblem } from "./administration-refusal";
import { type Command, flag, type Given } from "./command";
import { COMMANDS } from "./commands";

export type CommandLine =
  | { readonly status: "help" }
  | { readonly status: "command"; readonly command: Command; readonly given: Given };

const HELP = new Set(["help", "--help", "-h"]);

const asUsage = (error: unknown): unknown =>
  error instanceof TypeError ? new UsageProblem(error.message) : error;

function parsed({ options, takesFile }: Command, args: readonly string[]) {
  try {
    const everyone = { json: flag, help: { ...flag, short: "h" } };
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, ...everyone },
      allowPositionals: takesFile,
      strict: true,
    });
    return { values: values as Given["values"], positionals };
  } catch (error) {
    throw asUsage(error);
  }
}

/** @throws UsageProblem */
export function readCommandLine(args: readonly string[], folder: string): CommandLine {
  const words = args.filter((word) => word !== "--json");
  const [name, ...rest] = words;
  if (name !== undefined && HELP.has(name)) return { status: "help" };
  const command = COMMANDS.get(name ?? "");
  if (!command)
    throw new UsageProblem(`모르는 명령입니다 / There is no such command: ${name ?? ""}`);
  const { values, positionals } = parsed(command, rest);
  if (values.help) return { status: "help" };
  if (positionals.length !== (command.takesFile ? 1 : 0))
    throw new UsageProblem("파일 하나가 필요합니다 / One FILE is needed");
  const file = resolve(folder, positionals[0] ?? "");
  return { status: "command", command, given: { values, file } };
}
