import type { Words } from "@/lib/i18n/words-of";

export interface PeopleWords {
  readonly people: Words["settings"]["people"];
  readonly roles: Words["people"]["roles"];
  readonly fields: Words["people"]["fields"];
}
