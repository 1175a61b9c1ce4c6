import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { PlainShell } from "@/components/layout/plain-shell";
import { buttonClass } from "@/components/ui/button-class";
import { LOCALE_COOKIE, localeFrom, translate } from "@/lib/i18n";

async function askedLocale() {
  const cookie = (await cookies()).get(LOCALE_COOKIE)?.value;
  return localeFrom({ cookie, acceptLanguage: (await headers()).get("accept-language") });
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await askedLocale(), "layout.notFound.title") };
}

export default async function NotFound() {
  const locale = await askedLocale();
  return (
    <PlainShell product={translate(locale, "layout.product")}>
      <h1 className="font-bold text-3xl">{translate(locale, "layout.notFound.title")}</h1>
      <p className="mt-4 mb-8 text-ink-2 text-lg">{translate(locale, "layout.notFound.lead")}</p>
      <div>
        {/* Not a Link: this page is part of every other, and should weigh nothing there. */}
        <a href="/" className={buttonClass({ variant: "primary" })}>
          {translate(locale, "layout.home")}
        </a>
      </div>
    </PlainShell>
  );
}
