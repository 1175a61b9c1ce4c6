import { describe, expect, it } from "vitest";
import { deviceName } from "./device-name";

const CHROME =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36";
const PHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/18.6 Mobile/15E148 Safari/604.1";

describe("what a device is called", () => {
  it.each([
    [CHROME, "Chrome · Windows"],
    [`${CHROME} Edg/141.0`, "Edge · Windows"],
    [`${CHROME} Whale/4.30`, "Whale · Windows"],
    [PHONE, "Safari · iPhone"],
    [`${PHONE} KAKAOTALK 25.8`, "KakaoTalk · iPhone"],
    [
      "Mozilla/5.0 (Linux; Android 15; SM-S921N) SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36",
      "Samsung Internet · Android",
    ],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox · Linux"],
    ["curl/8.5", null],
    ["", null],
    [null, null],
  ])("%j is %s", (agent, name) => {
    expect(deviceName(agent)).toBe(name);
  });
});
