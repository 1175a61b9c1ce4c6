import "server-only";
import { type AuditVerdict, listAuditChains, verifyAudit } from "../audit";
import { verifyTallies } from "../checks/verify-tallies";
import type { Command } from "./command";

type Broken = Extract<AuditVerdict, { holds: false }>;

/** Every chain of the audit log that does not hold, with the first entry that was touched. */
async function brokenChains() {
  const chains = await listAuditChains();
  const verdicts = await Promise.all(chains.map((chain) => verifyAudit(chain)));
  const broken = verdicts.filter((verdict): verdict is Broken => !verdict.holds);
  return broken.map(({ chain, number, problem }) => ({ audit: chain, number, problem }));
}

export const verifyCommand: Command = {
  usage: "verify",
  about: "일별 합계와 감사 기록 확인 / checks the daily tallies and the audit log",
  options: {},
  takesFile: false,
  needsData: true,
  async run(_given, { say }) {
    say("확인합니다 / Verifying …");
    const tallies = await verifyTallies();
    const differences = [...tallies.differences, ...(await brokenChains())];
    const holds = differences.length === 0;
    const lines = holds
      ? ["모두 맞습니다 / Everything holds"]
      : [
          `다른 곳이 있습니다 / Differences: ${differences.length}`,
          ...differences.map((difference) => `  ${JSON.stringify(difference)}`),
        ];
    return { json: { holds, differences }, lines, holds };
  },
};
