import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { offlineMetadata } from "@/app/offline-metadata";
import { APPEARANCE_COOKIE, appearanceOf } from "@/components/layout/appearance";
import { Entrance } from "@/components/people/entrance";
import { SignInScreen } from "@/components/people/sign-in-screen";
import { TextLink } from "@/components/ui/text-link";
import { translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { firstRun } from "@/lib/server/centre/first-run";
import { pageCookie } from "@/lib/server/page-cookie";
import { pageLocale } from "@/lib/server/page-locale";
import { nextPath } from "@/lib/server/people/next-path";
import { pageViewerIfAny } from "@/lib/server/people/page-viewer";

interface Props {
  readonly searchParams: Promise<{ readonly next?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale();
  return { title: translate(locale, "signIn.title"), ...offlineMetadata(locale) };
}

export default async function SignInPage({ searchParams }: Props) {
  const goTo = nextPath((await searchParams).next);
  const state = await firstRun();
  if (state === "empty") redirect("/setup");
  if (await pageViewerIfAny()) redirect(goTo);
  const locale = await pageLocale();
  const words = wordsOf(locale, ({ signIn }) => signIn);
  const fieldWords = wordsOf(locale, ({ people }) => people.fields);
  const appearance = appearanceOf(await pageCookie(APPEARANCE_COOKIE));
  return (
    <Entrance {...{ locale, appearance }}>
      <SignInScreen {...{ words, fieldWords, goTo }}>
        <p className="mt-6 text-ink-2 text-sm">{words.forgotten}</p>
        {state === "example" ? (
          <TextLink href="/setup" className="mt-3 inline-flex min-h-11 items-center">
            {words.setUp}
          </TextLink>
        ) : null}
        <p className="mt-3">
          <TextLink href="/about" className="inline-flex min-h-11 items-center">
            {words.about}
          </TextLink>
        </p>
      </SignInScreen>
    </Entrance>
  );
}
