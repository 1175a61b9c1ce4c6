import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { offlineMetadata } from "@/app/offline-metadata";
import { APPEARANCE_COOKIE, appearanceOf } from "@/components/layout/appearance";
import { Entrance } from "@/components/people/entrance";
import { OwnPasswordScreen } from "@/components/people/own-password-screen";
import { translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { pageCookie } from "@/lib/server/page-cookie";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewerIfAny } from "@/lib/server/people/page-viewer";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale();
  return { title: translate(locale, "signIn.newPassword.title"), ...offlineMetadata(locale) };
}

export default async function NewPasswordPage() {
  const viewer = await pageViewerIfAny();
  if (!viewer) redirect("/sign-in");
  if (!viewer.mustChangePassword) redirect("/");
  const locale = await pageLocale();
  const appearance = appearanceOf(await pageCookie(APPEARANCE_COOKIE));
  return (
    <Entrance {...{ locale, appearance }}>
      <OwnPasswordScreen
        words={wordsOf(locale, ({ signIn }) => signIn.newPassword)}
        fieldWords={wordsOf(locale, ({ people }) => people.fields)}
        goTo="/"
      />
    </Entrance>
  );
}
