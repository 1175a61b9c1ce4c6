import "server-only";
import { CENTRE_ROLES } from "@/lib/access";
import { createUser } from "../people/create-user";
import { AdministrationRefusal } from "./administration-refusal";
import { type Command, flag, type Given, type Surroundings, text } from "./command";
import { cleanName, requiredRole, requiredText } from "./given-values";
import { whichCentre } from "./which-centre";

/** The one line on standard input: on the command line everybody on the machine could read it. */
async function passwordOf({ values }: Given, { readInput }: Surroundings) {
  if (!values["password-stdin"]) return {};
  const password = (await readInput()).replace(/\r?\n$/, "");
  if (password === "") throw new AdministrationRefusal("no-password");
  return { password };
}

export const createUserCommand: Command = {
  usage: `create-user --username USERNAME --name NAME --role ${CENTRE_ROLES.join("|")} [--centre ID] [--password-stdin]`,
  about: "사람과 임시 비밀번호 / a person, with a temporary password",
  options: {
    centre: text,
    username: text,
    name: text,
    role: text,
    "password-stdin": flag,
  },
  takesFile: false,
  needsData: true,
  async run(given, surroundings) {
    const username = requiredText(given, "username");
    const person = { username, name: cleanName(given, "name"), role: requiredRole(given) };
    const scope = await whichCentre(given);
    const password = await passwordOf(given, surroundings);
    const { now } = surroundings;
    const made = await createUser(scope, { ...person, ...password, by: null, now });
    const { userId, temporaryPassword } = made;
    const lines = [`계정을 만들었습니다 / The account is made: ${made.username}`];
    if (temporaryPassword !== null)
      lines.push(
        `임시 비밀번호(한 번만 보입니다) / Temporary password (shown once): ${temporaryPassword}`,
      );
    return { json: { userId, username: made.username, password: temporaryPassword }, lines };
  },
};
