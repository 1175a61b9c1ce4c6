type Value = string | number | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as XML carries it: nothing in it is markup, and nothing that XML forbids. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, "")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

const said = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : escaped(value);

/** One element of an SVG; its children are markup, its attributes texts. Absent ones are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${said(value)}"`)
    .join("");
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join("")}</${name}>`;
}

interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 600 | 700;
  readonly anchor?: "start" | "middle" | "end";
  /** Of what lies under it, so that a line that passes behind does not cut through. */
  readonly rim?: string;
}

export function textElement({ text, x, y, size, fill, weight = 400, anchor, rim }: Text): string {
  const place = { x, y, "font-size": size, "font-weight": weight, "text-anchor": anchor };
  const rimmed =
    rim === undefined
      ? ""
      : element(
          "text",
          { ...place, fill: "none", stroke: rim, "stroke-width": 4, "stroke-linejoin": "round" },
          escaped(text),
        );
  return rimmed + element("text", { ...place, fill }, escaped(text));
}
