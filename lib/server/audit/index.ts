import "server-only";

export { appendAudit, holdChain } from "./append";
export { noteDenial } from "./denial";
export { type AuditDetail, SYSTEM_CHAIN } from "./entry";
export {
  type AuditVerdict,
  listAuditChains,
  verifyAudit,
} from "./verify";
