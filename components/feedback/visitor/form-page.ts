import { LONGEST_COMMENT } from "@/lib/schemas/feedback";
import { IMPRESSION_PAIRS } from "../face-shapes";
import { againField, errorOf, faceField, impressionFields } from "./fields";
import type { FormValues } from "./form-values";
import { type Html, html } from "./html";
import { pageFrame, type VisitorView } from "./page-frame";

/** What has to be mended before it can be sent; `form` is about none of the fields. */
export interface FormProblems {
  readonly face?: string;
  readonly comment?: string;
  readonly form?: string;
}

interface Props extends VisitorView {
  readonly place: { readonly code: string; readonly name: string; readonly centreName: string };
  readonly values: FormValues;
  readonly problems: FormProblems;
}

const TARGETS = { face: "face-1", comment: "comment", form: "send" } as const;

function problemSummary({ say, problems }: Props): Html | null {
  const said = (["face", "comment", "form"] as const).flatMap((name) => {
    const text = problems[name];
    return text === undefined ? [] : [html`<li><a href="#${TARGETS[name]}">${text}</a></li>`];
  });
  if (said.length === 0) return null;
  return html`<div class="problem" role="alert" tabindex="-1" autofocus><h2>${say("problems.title")}</h2><ul>${said}</ul></div>`;
}

function commentField({ say, values, problems }: Props): Html {
  const describedBy =
    problems.comment === undefined ? "comment-hint" : "comment-error comment-hint";
  const invalid = problems.comment === undefined ? null : html` aria-invalid="true"`;
  // The first line break after the tag is the parser's; one that was typed would be lost.
  return html`<fieldset><label class="label" for="comment">${say("comment")} <span>(${say("optional")})</span></label>${errorOf("comment", problems.comment)}<textarea id="comment" name="comment" rows="3" maxlength="${LONGEST_COMMENT}" aria-describedby="${describedBy}"${invalid}>
${values.comment}</textarea><p class="hint" id="comment-hint">${say("commentHint")}</p></fieldset>`;
}

function moreFields({ say, values }: Props): Html {
  const isUsed = values.again !== "" || IMPRESSION_PAIRS.some((pair) => values[pair] !== "");
  const open = isUsed ? html` open` : null;
  return html`<details${open}><summary>${say("more")}</summary>${againField(say, values)}${impressionFields(say, values)}</details>`;
}

/** Three taps: a face, a sentence if one likes, 보내기. */
export function formPage(props: Props): string {
  const { say, place, language, values, problems } = props;
  const address = `/f/${place.code}`;
  const content = html`<p class="centre">${place.centreName}</p>
<h1>${say("title", { place: place.name })}</h1>
<p>${say("anonymous")}</p>
${problemSummary(props)}
<form method="post" action="${address}?lang=${language}" accept-charset="utf-8" autocomplete="off">
<input type="hidden" name="id" value="${values.id}">
${faceField(say, values, problems.face)}
${commentField(props)}
${moreFields(props)}
<button type="submit" id="send">${say("send")}</button>
</form>
<p class="quiet">${say("staff")} <a href="/q/${place.code}">${say("check")}</a></p>`;
  const isRefused = Object.keys(problems).length > 0;
  const title = say("pageTitle", { place: place.name });
  return pageFrame({
    ...props,
    title: isRefused ? `${say("problems.title")} · ${title}` : title,
    languagesAt: address,
    content,
  });
}
