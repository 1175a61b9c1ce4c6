import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import {
  APPEARANCE_COOKIE,
  appearanceAttributes,
  appearanceOf,
} from "@/components/layout/appearance";
import { NonceMeta } from "@/components/layout/nonce-meta";
import { Typeface } from "@/components/layout/typeface";
import { TYPEFACE_COOKIE } from "@/components/layout/typeface-cookie";
import { LanguageProvider } from "@/components/ui/language-provider";
import { Toasts } from "@/components/ui/toasts";
import { LOCALE_COOKIE, localeFrom, translate } from "@/lib/i18n";
import "./globals.css";

const LANGUAGES = { ko: "ko-KR", en: "en-GB" } as const;

async function askedLocale() {
  const cookie = (await cookies()).get(LOCALE_COOKIE)?.value;
  return localeFrom({ cookie, acceptLanguage: (await headers()).get("accept-language") });
}

export async function generateMetadata(): Promise<Metadata> {
  const product = translate(await askedLocale(), "layout.product");
  return { title: { default: product, template: `%s · ${product}` } };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#1b1e23" },
  ],
  viewportFit: "cover",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await askedLocale();
  const cookieJar = await cookies();
  const appearance = appearanceOf(cookieJar.get(APPEARANCE_COOKIE)?.value);
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const hasLetters = cookieJar.has(TYPEFACE_COOKIE);
  return (
    <html
      lang={locale}
      {...appearanceAttributes(appearance)}
      data-typeface={hasLetters ? "" : undefined}
      suppressHydrationWarning
    >
      <head>
        <NonceMeta nonce={nonce} />
      </head>
      <body>
        <LanguageProvider language={LANGUAGES[locale]}>{children}</LanguageProvider>
        <Toasts
          label={translate(locale, "ui.notifications")}
          closeLabel={translate(locale, "ui.close")}
        />
        <Typeface isKept={hasLetters} />
      </body>
    </html>
  );
}
