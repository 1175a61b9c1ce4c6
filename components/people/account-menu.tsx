import { KeyRound, LogOut, SlidersHorizontal } from "lucide-react";
import { MENU_ROW, PersonMenu } from "@/components/layout/person-menu";
import type { SignOutWords } from "@/components/offline/sign-out-question";
import { PageLink } from "@/components/ui/page-link";
import { type CentreChoice, CentreSwitcher } from "./centre-switcher";
import { SignOutButton } from "./sign-out-button";

interface Props {
  readonly centre: CentreChoice;
  /** All that are open to the person. */
  readonly centres: readonly CentreChoice[];
  readonly person: string;
  readonly words: {
    readonly label: string;
    readonly centres: string;
    readonly own: string;
    readonly appearance: string;
    readonly signOut: string;
    readonly waits: SignOutWords;
  };
}

/** Who is signed in, and what is theirs: their centres, sign-ins, how the screen looks, the way out. */
export function AccountMenu({ centre, centres, person, words }: Props) {
  return (
    <PersonMenu {...{ person }} centre={centre.name} label={words.label}>
      {centres.length > 1 ? (
        <CentreSwitcher title={words.centres} currentId={centre.id} {...{ centres }} />
      ) : null}
      <PageLink href="/settings/sign-in" className={MENU_ROW}>
        <KeyRound aria-hidden="true" />
        {words.own}
      </PageLink>
      <PageLink href="/settings/appearance" className={MENU_ROW}>
        <SlidersHorizontal aria-hidden="true" />
        {words.appearance}
      </PageLink>
      <SignOutButton goTo="/sign-in" className={MENU_ROW} words={words.waits}>
        <LogOut aria-hidden="true" />
        {words.signOut}
      </SignOutButton>
    </PersonMenu>
  );
}
