import "server-only";

export { type AuditNote, appendAudit, holdChain } from "./append";
export { noteDenial } from "./denial";
export { type AuditDetail, SYSTEM_CHAIN } from "./entry";
export {
  type AuditProblem,
  type AuditVerdict,
  type ChainHead,
  listAuditChains,
  verifyAudit,
} from "./verify";
