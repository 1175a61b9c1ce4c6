import { FEEDBACK_LANGUAGES, type FeedbackLanguage } from "@/lib/schemas/feedback";
import { Html, html } from "./html";
import { STYLES } from "./styles";
import { htmlLanguage, LANGUAGE_NAMES, type SayToVisitor } from "./visitor-words";

/** What every page for visitors is drawn with. */
export interface VisitorView {
  readonly language: FeedbackLanguage;
  readonly say: SayToVisitor;
  /** Of the security policy; without one there is none to obey. */
  readonly nonce: string | null;
}

interface Frame extends VisitorView {
  readonly title: string;
  /** Where the other languages are; none where a page speaks all of them. */
  readonly languagesAt: string | null;
  readonly content: Html;
}

function languageLink(at: string, language: FeedbackLanguage, isCurrent: boolean): Html {
  const current = isCurrent ? html` aria-current="true"` : null;
  const lang = htmlLanguage(language);
  return html`<li><a href="${at}?lang=${language}" lang="${lang}" hreflang="${lang}"${current}>${LANGUAGE_NAMES[language]}</a></li>`;
}

function languageLinks({ languagesAt, language, say }: Frame): Html | null {
  if (languagesAt === null) return null;
  const links = FEEDBACK_LANGUAGES.map((one) => languageLink(languagesAt, one, one === language));
  return html`<nav aria-label="${say("languages")}"><ul>${links}</ul></nav>`;
}

/** A whole document: no script, no cookie, nothing from anywhere else. */
export function pageFrame(frame: Frame): string {
  const { language, title, content, nonce } = frame;
  const proof = nonce === null ? null : html` nonce="${nonce}"`;
  const style = html`<style${proof}>${new Html(STYLES)}</style>`;
  const { text } = html`<!doctype html>
<html lang="${htmlLanguage(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${style}
</head>
<body>
${languageLinks(frame)}
<main>
${content}
</main>
<link rel="stylesheet" href="/fonts/pretendard.css">
</body>
</html>
`;
  return text;
}
