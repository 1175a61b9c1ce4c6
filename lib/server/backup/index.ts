import "server-only";

export { BackupRefusal } from "./backup-refusal";
export { type RestoredBackup, restoreBackup } from "./restore-backup";
export { type WrittenBackup, writeBackup } from "./write-backup";
