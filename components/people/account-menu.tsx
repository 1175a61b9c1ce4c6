import { KeyRound, LogOut, SlidersHorizontal } from "lucide-react";
import Link from "next/link";
import { MENU_ROW, PersonMenu } from "@/components/layout/person-menu";
import { SignOutButton } from "./sign-out-button";

interface Props {
  readonly centre: string;
  readonly person: string;
  readonly words: {
    readonly label: string;
    readonly own: string;
    readonly appearance: string;
    readonly signOut: string;
  };
}

/** Who is signed in, and what is theirs: sign-ins, how the screen looks, the way out. */
export function AccountMenu({ centre, person, words }: Props) {
  return (
    <PersonMenu {...{ centre, person }} label={words.label}>
      <Link href="/settings/sign-in" className={MENU_ROW}>
        <KeyRound aria-hidden="true" />
        {words.own}
      </Link>
      <Link href="/settings/appearance" className={MENU_ROW}>
        <SlidersHorizontal aria-hidden="true" />
        {words.appearance}
      </Link>
      <SignOutButton goTo="/sign-in" className={MENU_ROW}>
        <LogOut aria-hidden="true" />
        {words.signOut}
      </SignOutButton>
    </PersonMenu>
  );
}
