import "server-only";
import { database, type Work } from "../db";
import { addCentre } from "../people/create-centre";
import { addMember, type CreatedUser, newCredentials } from "../people/create-user";
import { UsageProblem } from "./administration-refusal";
import { type Command, type Given, text } from "./command";
import { cleanName, optionalText } from "./given-values";

/** The director to be, with a temporary password; null where nobody is named. */
async function directorOf(given: Given) {
  const username = optionalText(given, "username");
  const isNamed = optionalText(given, "director") !== undefined;
  if (username === undefined && !isNamed) return null;
  if (username === undefined || !isNamed)
    throw new UsageProblem(
      "--username과 --director는 함께 씁니다 / --username and --director go together",
    );
  const person = { name: cleanName(given, "director"), role: "director" } as const;
  return { ...person, ...(await newCredentials({ username })) };
}

interface Made {
  readonly centreId: string;
  readonly account: CreatedUser | null;
}

/** Both or neither: a username that is taken must not leave a centre without anybody. */
async function makeCentre(given: Given, now: Date): Promise<Made> {
  const doing = { by: null, now };
  const name = cleanName(given, "name");
  const director = await directorOf(given);
  const { engine, write } = database();
  return write(function* (): Work<Made> {
    const { centreId, scope } = yield* addCentre(engine, { name, ...doing });
    const account = director && (yield* addMember(engine, scope, { ...director, ...doing }));
    return { centreId, account };
  });
}

export const createCentreCommand: Command = {
  usage: "create-centre --name NAME [--username USERNAME --director NAME]",
  about: "복지관과 관장 계정 / a centre, and its director's account",
  options: { name: text, username: text, director: text },
  takesFile: false,
  needsData: true,
  async run(given, { now }) {
    const { centreId, account } = await makeCentre(given, now);
    const made = `복지관을 만들었습니다 / The centre is made: ${centreId}`;
    if (account === null) return { json: { centreId }, lines: [made] };
    const { userId, username, temporaryPassword: password } = account;
    const shown = `관장 계정(비밀번호는 한 번만 보입니다) / The director's account (the password is shown once): ${username} ${password}`;
    const json = { centreId, account: { userId, username, password, role: "director" } };
    return { json, lines: [made, shown] };
  },
};
