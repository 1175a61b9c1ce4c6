import type { Role } from "@/lib/access";
import { type Locale, translate } from "@/lib/i18n";

/** 김선영 관장 · Kim Sunyoung, Director. Some write their role into their name already. */
export function personWords(
  { name, role }: { readonly name: string; readonly role: Role },
  locale: Locale,
): string {
  const said = translate(locale, `people.roles.${role}`);
  return name.endsWith(said) ? name : translate(locale, "people.person", { name, role: said });
}
