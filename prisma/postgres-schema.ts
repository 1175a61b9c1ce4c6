/** Prisma takes one provider a schema: PostgreSQL's is SQLite's with three things changed. */
export function postgresSchema(sqliteSchema: string): string {
  return sqliteSchema
    .replace(/provider(\s*)= "sqlite"/, 'provider$1= "postgresql"')
    .replace("../lib/generated/sqlite", "../lib/generated/postgres")
    .replace(/^(\s+\w+\s+DateTime\??)(.*)$/gm, "$1 @db.Timestamptz(3)$2");
}
