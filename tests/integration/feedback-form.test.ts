import fc from "fast-check";
import { v7 } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GET as THANKS } from "@/app/f/[code]/thanks/route";
import { database, run, sql } from "@/lib/server/db";
import { CLIENT_ADDRESS_HEADER } from "@/lib/server/limits/client-address";
import type { Viewer } from "@/lib/server/viewer";
import { anOpenPlace, type OpenPlace, openForm, sendForm } from "../support/feedback";
import { freshDatabase } from "../support/fresh-database";
import { aBareCentre } from "../support/places";

let viewer: Viewer;
let place: OpenPlace;
let visitor = 0;

beforeAll(async () => {
  await freshDatabase();
});
beforeEach(async () => {
  viewer = await aBareCentre();
  place = await anOpenPlace(viewer);
  visitor += 1;
});

/** Each test speaks from an address of its own. */
const mine = () => ({ [CLIENT_ADDRESS_HEADER]: `192.0.2.${visitor}` });
const kept = () => database().prisma.feedback.findMany({ where: { centreId: viewer.scope } });

describe("the visitor's page", () => {
  it("names the place and the centre, asks in three languages, and brings neither script nor cookie", async () => {
    for (const [query, title, lang] of [
      ["?lang=ko", "정문 경비실, 어떠셨어요?", "ko"],
      ["?lang=easy", "정문 경비실, 어땠어요?", "ko"],
      ["?lang=en", "How was it here? 정문 경비실", "en"],
    ] as const) {
      const answer = await openForm(place.code, { query, headers: mine() });
      const page = await answer.text();
      expect(answer.status).toBe(200);
      expect(page).toContain(`<html lang="${lang}">`);
      expect(page).toContain(`<h1>${title}</h1>`);
      expect(page).toContain("시험 복지관");
      expect(page.match(/type="radio" name="face"/g)).toHaveLength(5);
      expect(page).not.toMatch(/<script|javascript:|\son\w+=/i);
      expect(answer.headers.get("set-cookie")).toBeNull();
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
  });

  it("speaks the browser's language unless it is told which", async () => {
    const headers = { ...mine(), "accept-language": "en-GB,ko;q=0.5" };
    expect(await (await openForm(place.code, { headers })).text()).toContain('<html lang="en">');
    const korean = await openForm(place.code, { headers, query: "?lang=ko" });
    expect(await korean.text()).toContain('<html lang="ko">');
  });

  it("opens whatever the case in which a code was typed", async () => {
    expect((await openForm(place.code.toUpperCase(), { headers: mine() })).status).toBe(200);
  });

  it("escapes the names that stand in it", async () => {
    await database().write(() =>
      run(
        sql`UPDATE "Touchpoint" SET "name" = ${'<img src=x onerror="1">&'} WHERE "id" = ${place.touchpointId}`,
      ),
    );
    const page = await (await openForm(place.code, { headers: mine() })).text();
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img src=x onerror=&quot;1&quot;&gt;&amp;");
  });

  it("tells kindly, in three languages, that a code leads nowhere, whatever it is", async () => {
    const codes = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.constantFrom(
        "",
        "../../etc/passwd",
        "%00",
        "\u0000",
        "' OR 1=1 --",
        "a".repeat(5_000),
        "<script>",
      ),
    );
    await fc.assert(
      fc.asyncProperty(codes, async (code) => {
        const url = "http://localhost/f/x";
        const { GET } = await import("@/app/f/[code]/route");
        const headers = {
          [CLIENT_ADDRESS_HEADER]: `198.51.100.${Math.floor(Math.random() * 250)}`,
        };
        const answer = await GET(new Request(url, { headers }), {
          params: Promise.resolve({ code }),
        });
        const page = await answer.text();
        expect(answer.status).toBe(404);
        expect(page).toContain("QR을 다시 찍어 보시거나");
        expect(page).toContain("QR을 다시 찍어 보세요");
        expect(page).toContain("scan the QR again");
      }),
      { numRuns: 300 },
    );
  });
});

describe("a form that is sent without a script", () => {
  it("is kept, thanked for at another address, and tells nothing of who sent it", async () => {
    const fields = {
      face: "2",
      comment: "창문이 닫혀 있어요.\r\n전화 주세요 010-1234-5678, me@example.org",
      again: "no",
      evaluation: "3",
      activity: "7",
    };
    const answer = await sendForm(place.code, fields, {
      headers: { ...mine(), "user-agent": "Old" },
    });
    expect(answer.status).toBe(303);
    const location = answer.headers.get("location") ?? "";
    expect(location).toBe(`/f/${place.code}/thanks?lang=ko&masked=1`);
    const [row, ...others] = await kept();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      touchpointId: place.touchpointId,
      face: 2,
      comeAgain: false,
      comment: "창문이 닫혀 있어요.\n전화 주세요 ***-****-****, **@*******.***",
      impression: '{"evaluation":3,"activity":7}',
      locale: "ko",
    });
    expect(JSON.stringify(row)).not.toMatch(/192\.0\.2|Old/);
    const thanks = await THANKS(new Request(`http://localhost${location}`, { headers: mine() }), {
      params: Promise.resolve({ code: place.code }),
    });
    const page = await thanks.text();
    expect(page).toContain("고맙습니다. 의견을 잘 받았습니다.");
    expect(page).toContain("가리고 보관합니다");
  });

  it("counts once, however often the same one is sent", async () => {
    const fields = { id: v7(), face: "5", comment: "좋아요" };
    const answers = await Promise.all(
      [1, 2, 3].map(() => sendForm(place.code, fields, { headers: mine() })),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await kept()).toHaveLength(1);
  });

  it("sent again with something else asks before it counts as another one", async () => {
    const id = v7();
    await sendForm(place.code, { id, face: "5" }, { headers: mine() });
    const again = await sendForm(
      place.code,
      { id, face: "1", comment: "아니요" },
      { headers: mine() },
    );
    const page = await again.text();
    expect(again.status).toBe(409);
    expect(page).toContain("이미 한 번 보내셨습니다");
    expect(page).not.toContain(id);
    expect(page).toContain("아니요</textarea>");
    expect((await kept()).map(({ face }) => face)).toEqual([5]);
  });

  it("comes back with what was written where no face is chosen", async () => {
    const fields = { comment: "<b>글</b>", again: "unsure" };
    const answer = await sendForm(place.code, fields, { headers: mine() });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("아직 얼굴을 고르지 않으셨습니다.");
    expect(page).toContain("&lt;b&gt;글&lt;/b&gt;</textarea>");
    expect(page).toContain('id="again-unsure" value="unsure" checked');
    expect(page).toContain("<details open>");
    expect(await kept()).toEqual([]);
  });

  it.each([
    "900101-1234567",
    "９００１０１ １２３４５６７",
    "9 0 0 1 0 1 - 1 2 3 4 5 6 7",
    "M12345678",
    "11-12-345678-90",
  ])("[S17] refuses %s, says which, and keeps what was typed", async (number) => {
    const comment = `제 번호는 ${number} 입니다`;
    const answer = await sendForm(place.code, { face: "3", comment }, { headers: mine() });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain(`‘${number}’처럼`);
    expect(page).toContain(`${comment}</textarea>`);
    expect(page).toContain('id="face-3" value="3" checked');
    expect(await kept()).toEqual([]);
  });

  it("takes no longer comment than it says, and no characters that cannot be kept", async () => {
    const long = await sendForm(
      place.code,
      { face: "3", comment: "가".repeat(501) },
      { headers: mine() },
    );
    expect([long.status, await long.text()]).toEqual([422, expect.stringContaining("500자까지")]);
    const odd = await sendForm(place.code, { face: "3", comment: "\u0000" }, { headers: mine() });
    expect([odd.status, await odd.text()]).toEqual([
      422,
      expect.stringContaining("받을 수 없는 글자"),
    ]);
    expect(await kept()).toEqual([]);
  });

  it("[S6][S14] is refused from another site, as anything but a form, and beyond its size", async () => {
    const foreign = { ...mine(), origin: "https://evil.example" };
    const elsewhere = await sendForm(place.code, { face: "1" }, { headers: foreign });
    const crossing = await sendForm(
      place.code,
      { face: "1" },
      { headers: { ...mine(), "sec-fetch-site": "cross-site" } },
    );
    const text = await sendForm(
      place.code,
      { face: "1" },
      { headers: { ...mine(), "content-type": "text/plain" } },
    );
    const huge = await sendForm(
      place.code,
      { face: "1", comment: "x".repeat(40_000) },
      { headers: mine() },
    );
    const own = await sendForm(
      place.code,
      { face: "1" },
      { headers: { ...mine(), origin: "http://localhost" } },
    );
    expect([elsewhere, crossing, text, huge, own].map(({ status }) => status)).toEqual([
      403, 403, 415, 413, 303,
    ]);
  });

  it("[S10] is asked to wait when too many come from one address, kindly and with its text", async () => {
    const statuses: number[] = [];
    let last: Response | null = null;
    for (let sent = 0; sent < 64; sent += 1) {
      last = await sendForm(place.code, { face: "4", comment: "또 왔어요" }, { headers: mine() });
      statuses.push(last.status);
    }
    expect(statuses.filter((status) => status === 303).length).toBeGreaterThanOrEqual(60);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await last?.text()).toContain("또 왔어요</textarea>");
    const other = { [CLIENT_ADDRESS_HEADER]: "203.0.113.9" };
    expect((await sendForm(place.code, { face: "4" }, { headers: other })).status).toBe(303);
  });

  it("is thanked but no longer taken at an archived place", async () => {
    await database().write(() =>
      run(
        sql`UPDATE "Touchpoint" SET "archivedAt" = ${new Date()} WHERE "id" = ${place.touchpointId}`,
      ),
    );
    for (const answer of [
      await openForm(place.code, { headers: mine(), query: "?lang=ko" }),
      await sendForm(place.code, { face: "4" }, { headers: mine() }),
    ]) {
      expect([answer.status, await answer.text()]).toEqual([
        410,
        expect.stringContaining("이곳의 의견은 이제 받지 않습니다"),
      ]);
    }
    expect(await kept()).toEqual([]);
  });

  it("[R10] never fails, whatever stands in its fields", async () => {
    const value = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("1", "7", "yes", "__proto__"),
    );
    const names = [
      "id",
      "face",
      "comment",
      "again",
      "evaluation",
      "potency",
      "activity",
      "lang",
      "code",
    ] as const;
    const fields = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6 });
    let address = 0;
    await fc.assert(
      fc.asyncProperty(fields, async (sent) => {
        address += 1;
        const headers = {
          [CLIENT_ADDRESS_HEADER]: `10.${visitor}.${address >> 8}.${address & 255}`,
        };
        const { status } = await sendForm(place.code, sent, { headers });
        expect([303, 409, 422, 429]).toContain(status);
      }),
      { numRuns: 400 },
    );
  });
});
