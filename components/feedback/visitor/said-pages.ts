import { FEEDBACK_LANGUAGES } from "@/lib/schemas/feedback";
import { type Html, html } from "./html";
import { pageFrame, type VisitorView } from "./page-frame";
import { htmlLanguage, visitorWords } from "./visitor-words";

interface AtAPlace extends VisitorView {
  readonly place: { readonly code: string; readonly name: string; readonly centreName: string };
}

/** After sending: loading it again sends nothing. */
export function thanksPage(props: AtAPlace & { readonly isMasked: boolean }): string {
  const { say, place, language, isMasked } = props;
  const masked = isMasked ? html`<p>${say("thanks.masked")}</p>` : null;
  const content = html`<p class="centre">${place.centreName} · ${place.name}</p>
<div class="said"><h1>${say("thanks.title")}</h1><p>${say("thanks.lead")}</p>${masked}</div>
<p><a href="/f/${place.code}?lang=${language}">${say("thanks.another")}</a></p>`;
  const languagesAt = `/f/${place.code}/thanks`;
  return pageFrame({ ...props, title: say("thanks.title"), languagesAt, content });
}

/** A place where opinions are collected no more. */
export function closedPage(props: AtAPlace): string {
  const { say, place } = props;
  const content = html`<p class="centre">${place.centreName} · ${place.name}</p>
<div class="said"><h1>${say("closed.title")}</h1><p>${say("closed.lead")}</p></div>`;
  const languagesAt = `/f/${place.code}`;
  return pageFrame({ ...props, title: say("closed.title"), languagesAt, content });
}

type Said = "missing" | "tooMany" | "broken";

/** Nobody knows yet which language who asks reads: all three, the asked one first. */
export function everyLanguagePage(
  view: VisitorView,
  {
    said,
    seconds = 1,
    id,
  }: { readonly said: Said; readonly seconds?: number; readonly id?: string },
): string {
  const others = FEEDBACK_LANGUAGES.filter((language) => language !== view.language);
  const sentences = ({ language }: Pick<VisitorView, "language">, heading: "h1" | "h2"): Html => {
    const say = visitorWords(language);
    const title = say(`${said}.title`);
    const head = heading === "h1" ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`;
    return html`<div class="said" lang="${htmlLanguage(language)}">${head}<p>${say(`${said}.lead`, { seconds })}</p></div>`;
  };
  const number = id === undefined ? null : html`<p class="hint">${id}</p>`;
  const content = html`${sentences(view, "h1")}${others.map((language) => sentences({ language }, "h2"))}${number}`;
  return pageFrame({ ...view, title: view.say(`${said}.title`), languagesAt: null, content });
}
