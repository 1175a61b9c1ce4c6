import Sqlite from "better-sqlite3";
import { databaseFile, dataPlaceOf } from "./data-place";

/** Reads every page of the embedded database and says only what is wrong. */
const path = databaseFile(dataPlaceOf(process.env).dataDir);
const connection = new Sqlite(path, { fileMustExist: true, timeout: 30_000 });
const found = connection.pragma("integrity_check(3)", { simple: true });
connection.close();
if (found !== "ok")
  console.error(
    `데이터 파일에 손상된 곳이 있습니다. 곧 백업에서 되살려 주세요 / The data file is damaged; restore a backup soon: npm run admin -- restore FILE (${String(found)})`,
  );
