import "server-only";
import { type RestoredBackup, restoreBackup } from "../backup";
import { type Command, flag } from "./command";
import { totalOf } from "./total-of";

const DIFFERS =
  "백업에 담긴 일별 합계가 점검과 다릅니다 / The backup's daily tallies differ from its checks: npm run admin -- verify";

function linesOf({ rows, kept, tallies }: RestoredBackup): readonly string[] {
  const lines = [
    `되살렸습니다. 모두 다시 로그인해야 합니다 / Restored; everybody signs in anew (${totalOf(rows)} rows)`,
  ];
  if (kept !== null) lines.push(`전 데이터 / The data before: ${kept}`);
  return tallies.holds ? lines : [...lines, DIFFERS];
}

export const restoreCommand: Command = {
  usage: "restore FILE [--yes]",
  about: "백업으로 모든 데이터를 바꾸기 / replaces all data by a backup",
  options: { yes: flag },
  takesFile: true,
  // The very reason to restore may be that it cannot be made ready.
  needsData: false,
  async run({ file, values }, { place, now, say }) {
    say("백업을 확인하고 되살립니다 / Checking the backup and restoring …");
    const restored = await restoreBackup({ place, file, now, mayErase: values.yes === true });
    const { rows, rowsSha256, tallies, kept } = restored;
    return {
      json: { rows: totalOf(rows), rowsSha256, holds: tallies.holds, kept },
      lines: linesOf(restored),
    };
  },
};
