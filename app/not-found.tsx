import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { PageNotFound } from "@/components/layout/page-not-found";
import { PlainShell } from "@/components/layout/plain-shell";
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
      <PageNotFound {...{ locale }} />
    </PlainShell>
  );
}
