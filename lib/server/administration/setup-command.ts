import "server-only";
import { type ExampleCentre, setUpExample } from "../example/set-up-example";
import { UsageProblem } from "./administration-refusal";
import { type Command, flag } from "./command";

function linesOf({ centreId, accounts, isNew }: ExampleCentre): readonly string[] {
  const first = isNew
    ? `예시 복지관을 만들었습니다 / The example centre is made: ${centreId}`
    : `예시 복지관이 이미 있어 비밀번호만 새로 만들었습니다 / The example centre was there; its passwords are new: ${centreId}`;
  const people = accounts.map(
    ({ username, password, role }) => `  ${username.padEnd(18)}${password.padEnd(18)}${role}`,
  );
  return [first, ...people];
}

export const setupCommand: Command = {
  usage: "setup --example",
  about: "예시 복지관과 계정 / the example centre and its accounts",
  options: { example: flag },
  takesFile: false,
  needsData: true,
  async run({ values }, { now }) {
    if (!values.example) throw new UsageProblem("--example이 필요합니다 / --example is needed");
    const example = await setUpExample(now);
    return { json: { accounts: example.accounts }, lines: linesOf(example) };
  },
};
