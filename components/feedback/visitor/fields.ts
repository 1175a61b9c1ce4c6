import { FACE_EYES, FACE_VIEW, FACES, IMPRESSION_PAIRS, IMPRESSION_POINTS } from "../face-shapes";
import type { FormValues } from "./form-values";
import { type Html, html } from "./html";
import type { SayToVisitor } from "./visitor-words";

interface Choice {
  readonly name: string;
  readonly value: string;
  readonly label: Html | string;
  readonly isChosen: boolean;
  readonly isInvalid?: boolean;
}

const mark = (isOn: boolean, attribute: Html): Html | null => (isOn ? attribute : null);

function choice({ name, value, label, isChosen, isInvalid = false }: Choice): Html {
  const id = `${name}-${value}`;
  const checked = mark(isChosen, html` checked`);
  const invalid = mark(isInvalid, html` aria-describedby="${name}-error"`);
  return html`<div class="choice"><input type="radio" name="${name}" id="${id}" value="${value}"${checked}${invalid}><label for="${id}">${label}</label></div>`;
}

export const errorOf = (name: string, text: string | undefined): Html | null =>
  text === undefined ? null : html`<p class="error" id="${name}-error">${text}</p>`;

function drawing({ mouth, brow, value }: (typeof FACES)[number]): Html {
  const eyes = FACE_EYES.map(
    ({ cx, cy }) => html`<circle cx="${cx}" cy="${cy}" r="2.6" fill="currentColor"/>`,
  );
  const fill = value === 5 ? "currentColor" : "none";
  return html`<svg viewBox="${FACE_VIEW}" width="44" height="44" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><circle cx="24" cy="24" r="21.5"/><g stroke="none">${eyes}</g><path d="${mouth}" fill="${fill}"/>${brow === "" ? null : html`<path d="${brow}"/>`}</svg>`;
}

export function faceField(say: SayToVisitor, values: FormValues, error?: string): Html {
  const faces = FACES.map((face) =>
    choice({
      name: "face",
      value: String(face.value),
      label: html`${drawing(face)}<span>${say(`faces.${face.key}`)}</span>`,
      isChosen: values.face === String(face.value),
      isInvalid: error !== undefined,
    }),
  );
  return html`<fieldset><legend>${say("face")}</legend>${errorOf("face", error)}<div class="faces">${faces}</div></fieldset>`;
}

const AGAIN = ["yes", "no", "unsure"] as const;

export function againField(say: SayToVisitor, values: FormValues): Html {
  const answers = AGAIN.map((value) =>
    choice({ name: "again", value, label: say(value), isChosen: values.again === value }),
  );
  return html`<fieldset><legend>${say("again")}</legend><div class="row">${answers}</div></fieldset>`;
}

function pairField(
  say: SayToVisitor,
  values: FormValues,
  name: (typeof IMPRESSION_PAIRS)[number],
): Html {
  const [low, high] = [say(`pairs.${name}.low`), say(`pairs.${name}.high`)];
  const points = IMPRESSION_POINTS.map((point) =>
    choice({
      name,
      value: String(point),
      label: String(point),
      isChosen: values[name] === String(point),
    }),
  );
  return html`<fieldset><legend class="hidden">1 ${low} – 7 ${high}</legend><div class="ends" aria-hidden="true"><span>${low}</span><span>${high}</span></div><div class="points">${points}</div></fieldset>`;
}

export function impressionFields(say: SayToVisitor, values: FormValues): Html {
  const pairs = IMPRESSION_PAIRS.map((pair) => pairField(say, values, pair));
  return html`<h2>${say("impression")}</h2><p class="hint">${say("impressionHint")}</p>${pairs}`;
}
