import { describe, expect, it } from "vitest";
import { html } from "./html";
import { personalNumberIn } from "./personal-number-in";

describe("markup made of templates", () => {
  it("escapes what is put in, and only that", () => {
    const name = `<b onclick="x">'&`;
    expect(html`<p title="${name}">${name}</p>`.text).toBe(
      '<p title="&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;">&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;</p>',
    );
  });

  it("takes markup, lists of it, numbers and nothing", () => {
    const items = [1, 2].map((number) => html`<li>${number}</li>`);
    expect(html`<ul>${items}</ul>${null}${html`<hr>`}`.text).toBe(
      "<ul><li>1</li><li>2</li></ul><hr>",
    );
  });
});

describe("the number that may not be kept", () => {
  it.each([
    ["제 번호는 900101-1234567 입니다.", "900101-1234567"],
    ["010-1234-5678 말고 900101 1234567", "900101 1234567"],
    ["여권 M12345678이에요", "M12345678"],
  ])("is found in %s", (text, number) => {
    expect(personalNumberIn(text)).toBe(number);
  });

  it("is not named where there is none, or where it cannot be told from its neighbours", () => {
    expect(personalNumberIn("2층 302호, 010-1234-5678")).toBeNull();
    expect(personalNumberIn(`${"1 ".repeat(40)}900101-1234567`)).toBeNull();
  });
});
