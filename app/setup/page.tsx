import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { offlineMetadata } from "@/app/offline-metadata";
import { APPEARANCE_COOKIE, appearanceOf } from "@/components/layout/appearance";
import { Entrance } from "@/components/people/entrance";
import { ExampleButton } from "@/components/people/example-button";
import { SetupForm } from "@/components/people/setup-form";
import { TextLink } from "@/components/ui/text-link";
import { translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { firstRun } from "@/lib/server/centre/first-run";
import { pageCookie } from "@/lib/server/page-cookie";
import { pageLocale } from "@/lib/server/page-locale";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale();
  return { title: translate(locale, "setup.page"), ...offlineMetadata(locale) };
}

export default async function SetupPage() {
  const state = await firstRun();
  if (state === "set-up") redirect("/sign-in");
  const locale = await pageLocale();
  const words = wordsOf(locale, ({ setup }) => setup);
  const fieldWords = wordsOf(locale, ({ people }) => people.fields);
  const appearance = appearanceOf(await pageCookie(APPEARANCE_COOKIE));
  return (
    <Entrance {...{ locale, appearance }}>
      <h1 className="font-bold text-3xl">{words.title}</h1>
      <p className="mt-3 mb-8 text-ink-2">{words.lead}</p>
      <SetupForm words={words.form} {...{ fieldWords }} />
      <section className="mt-12 border-hair border-t pt-8">
        <h2 className="font-bold text-xl">{words.example.title}</h2>
        <p className="mt-2 mb-5 text-ink-2">{words.example.lead}</p>
        <ExampleButton words={words.example} />
      </section>
      {state === "example" ? (
        <p className="mt-8 flex flex-wrap items-center gap-x-3 text-ink-2">
          {words.alreadyHere}
          <TextLink href="/sign-in" className="inline-flex min-h-11 items-center">
            {words.form.signIn}
          </TextLink>
        </p>
      ) : null}
      <p className="mt-8">
        <TextLink href="/about" className="inline-flex min-h-11 items-center">
          {words.about}
        </TextLink>
      </p>
    </Entrance>
  );
}
