import "server-only";
import { MigrationRefusal } from "@/prisma/migrations";

const SENTENCES = {
  "no-data": "아직 데이터가 없습니다 / There is no data yet",
  "damaged-data":
    "데이터 파일이 손상되어 백업할 수 없습니다. 전에 만든 백업에서 되살려 주세요 / The data file is damaged and cannot be backed up; restore an earlier backup",
  "newer-data":
    "더 새로운 버전이 쓰던 데이터베이스입니다. 빈 데이터베이스에 되살려 주세요 / This database was written by another version; restore into an empty one",
  "no-file": "파일이 없습니다 / There is no such file",
  "no-folder": "그런 폴더가 없습니다 / There is no such folder",
  "file-exists":
    "같은 이름의 파일이 있습니다. 다른 이름을 써 주세요 / A file of that name is there already; use another name",
  "not-a-backup": "이 앱의 백업 파일이 아닙니다 / This is not a backup of this app",
  "damaged-backup":
    "백업 파일이 잘렸거나 바뀌었습니다. 다른 백업을 써 주세요. 데이터는 그대로입니다 / The backup is cut short or altered; use another one. The data is as it was",
  "newer-backup":
    "더 새로운 버전이 만든 백업입니다. 그 버전 이상으로 되살려 주세요 / This backup was made by a newer version; restore it with that version or a later one",
  "in-use":
    "앱이 이 데이터를 쓰고 있습니다. 앱을 멈추고 다시 해 주세요 / The app is using this data; stop it and try again",
  "not-empty":
    "데이터베이스에 복지관이 있습니다. 지우고 되살리려면 --yes를 붙여 주세요 / The database has centres; add --yes to erase them and restore",
  "storage-full":
    "저장 공간이 모자랍니다. 비우고 다시 해 주세요 / The disk is full; make room and try again",
} as const;

export type BackupRefusalCode = keyof typeof SENTENCES;

/** Why a backup cannot be made or restored: one line for the person at the machine. `about` is a file or a version. */
export class BackupRefusal extends Error {
  constructor(
    readonly code: BackupRefusalCode,
    about?: string,
  ) {
    super(about === undefined ? SENTENCES[code] : `${SENTENCES[code]} (${about})`);
    this.name = "BackupRefusal";
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : "");

const KNOWN: Readonly<Record<string, BackupRefusalCode>> = {
  ENOSPC: "storage-full",
  EDQUOT: "storage-full",
  SQLITE_FULL: "storage-full",
  "53100": "storage-full",
  SQLITE_CORRUPT: "damaged-data",
  SQLITE_NOTADB: "damaged-data",
  // PostgreSQL's lock timeout: somebody works in a table that is to be replaced.
  "55P03": "in-use",
};

/** Rows that do not fit together: no database of ours holds such. */
const isBrokenRule = (code: string): boolean => /^(SQLITE_CONSTRAINT|23\d{3}$)/.test(code);

/** A full disk, damage or somebody else's lock, wherever it showed, as a refusal; anything else as it is. */
export function asBackupRefusal(error: unknown): unknown {
  if (error instanceof MigrationRefusal) return new BackupRefusal("newer-data", error.migration);
  if (error instanceof BackupRefusal) return error;
  const code = codeOf(error);
  const known = isBrokenRule(code) ? "damaged-backup" : KNOWN[code];
  return known === undefined ? error : new BackupRefusal(known, messageOf(error));
}

export const isMissingFile = (error: unknown): boolean => codeOf(error) === "ENOENT";
