import "server-only";
import { v7 as newId } from "uuid";
import { appendAudit, SYSTEM_CHAIN } from "../audit";
import { database, insertRows, run, sql } from "../db";
import { addAccount, type CreatedUser, type NewUser, newCredentials } from "./create-user";
import type { Doing } from "./doing";

/** A corporation that runs several centres. At the machine only. */
export async function createCorporation({
  name,
  by,
  now,
}: { readonly name: string } & Doing): Promise<string> {
  const { engine, write } = database();
  const row = { id: newId(), name, createdAt: now };
  await write(function* () {
    yield* run(
      insertRows(engine, {
        into: "Corporation",
        columns: ["id", "name", "createdAt"],
        rows: [row],
      }),
    );
    const note = { chain: SYSTEM_CHAIN, at: now, actorId: by, subject: row.id };
    yield* appendAudit(engine, { ...note, action: "corporation.create" });
  });
  return row.id;
}

type NewAdmin = Omit<NewUser, "role"> & { readonly corporationId: string };

/** Somebody who reads every centre of the corporation and belongs to none. At the machine only. */
export async function createCorporationAdmin({
  corporationId,
  name,
  by,
  now,
  ...wanted
}: NewAdmin & Doing): Promise<Omit<CreatedUser, "membershipId">> {
  const { engine, write } = database();
  const { temporaryPassword, ...credentials } = await newCredentials(wanted);
  const userId = newId();
  await write(function* () {
    yield* addAccount(engine, { ...credentials, userId, name, now });
    yield* run(
      sql`INSERT INTO "CorporationAdmin" ("corporationId", "userId", "createdAt")
        VALUES (${corporationId}, ${userId}, ${now})`,
    );
    const note = { chain: SYSTEM_CHAIN, at: now, actorId: by, subject: userId };
    const detail = { corporationId };
    yield* appendAudit(engine, { ...note, action: "corporation-admin.create", detail });
  });
  return { userId, username: credentials.username, temporaryPassword };
}
