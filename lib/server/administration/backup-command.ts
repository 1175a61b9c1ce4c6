import "server-only";
import { writeBackup } from "../backup";
import type { Command } from "./command";
import { totalOf } from "./total-of";

export const backupCommand: Command = {
  usage: "backup FILE",
  about:
    "모든 데이터를 파일 하나로, 앱이 도는 동안에도 / all data in one file, also while the app runs",
  options: {},
  takesFile: true,
  // As it is: whoever is about to update the app backs up first.
  needsData: false,
  async run({ file }, { place, now, say }) {
    say("백업합니다 / Backing up …");
    const { bytes, sha256, rowsSha256, ...written } = await writeBackup({ place, file, now });
    const rows = totalOf(written.rows);
    return {
      json: { file, bytes, sha256, rows, rowsSha256 },
      lines: [
        `백업했습니다 / Backed up: ${file} (${rows} rows, ${bytes} bytes)`,
        `SHA-256 ${sha256}`,
      ],
    };
  },
};
