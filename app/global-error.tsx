"use client";
import { type ErrorPageProps, ErrorView } from "./error-view";
import { ERROR_WORDS } from "./error-words";
import "./globals.css";

/** In place of the whole document, when even its frame failed. */
export default function GlobalErrorPage(props: ErrorPageProps) {
  return (
    <html lang="ko">
      <body>
        <title>{ERROR_WORDS.ko.title}</title>
        <ErrorView {...props} locales={["ko", "en"]} />
      </body>
    </html>
  );
}
