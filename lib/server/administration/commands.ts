import "server-only";
import { apiKeyCommand } from "./api-key-command";
import { backupCommand } from "./backup-command";
import type { Command } from "./command";
import { createCentreCommand } from "./create-centre-command";
import { createUserCommand } from "./create-user-command";
import { importCommand } from "./import-command";
import { restoreCommand } from "./restore-command";
import { setupCommand } from "./setup-command";
import { verifyCommand } from "./verify-command";

export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["setup", setupCommand],
  ["create-centre", createCentreCommand],
  ["create-user", createUserCommand],
  ["api-key", apiKeyCommand],
  ["import", importCommand],
  ["backup", backupCommand],
  ["restore", restoreCommand],
  ["verify", verifyCommand],
]);

const WHERE =
  "데이터는 DATABASE_URL, 없으면 DATA_DIR(기본 data)에 있습니다 / The data is at DATABASE_URL, else in DATA_DIR (data)";

/** How to use the commands. */
export function usageLines(): readonly string[] {
  const commands = [...COMMANDS.values()].flatMap(({ usage, about }) => [
    `  ${usage}`,
    `      ${about}`,
  ]);
  return [
    "npm run admin -- COMMAND [--json]",
    ...commands,
    "  help",
    WHERE,
    "종료 상태 0: 됨, 1: 안 됨, 2: 명령이 틀림 / Exit status 0: done, 1: not done, 2: wrong command",
  ];
}
