import type { Metadata } from "next";
import { headers } from "next/headers";
import "pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css";
import { preferredLocale } from "@/lib/i18n";
import "./globals.css";

export const metadata: Metadata = { title: "MOT 지도" };

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const locale = preferredLocale((await headers()).get("accept-language"));
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
