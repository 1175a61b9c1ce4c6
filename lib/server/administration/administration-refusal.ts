import "server-only";

const SENTENCES = {
  "no-centre":
    "복지관이 없습니다. 먼저 만드세요 / There is no centre; make one first: create-centre",
  "several-centres":
    "복지관이 여러 곳입니다. --centre ID로 골라 주세요 / There are several centres; choose one with --centre ID",
  "unknown-centre": "그런 복지관이 없습니다 / There is no such centre",
  "unknown-user": "그런 아이디가 없습니다 / There is nobody of that username",
  "no-member":
    "이 복지관에 사람이 없습니다. 먼저 만드세요 / Nobody is in this centre; make somebody first: create-user",
  "no-file": "파일을 읽을 수 없습니다 / The file cannot be read",
  "not-json": "JSON 파일이 아닙니다 / This is not a JSON file",
  "no-password": "표준 입력에 비밀번호가 없습니다 / There is no password on standard input",
} as const;

/** What a command cannot do as it was asked, in one line for the person at the machine. */
export class AdministrationRefusal extends Error {
  constructor(
    readonly code: keyof typeof SENTENCES,
    about?: string,
  ) {
    super(about === undefined ? SENTENCES[code] : `${SENTENCES[code]} (${about})`);
    this.name = "AdministrationRefusal";
  }
}

/** The command line itself is wrong: it is answered with how to use it. */
export class UsageProblem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "UsageProblem";
  }
}
