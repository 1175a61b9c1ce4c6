"use client";
import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { TYPEFACE_COOKIE } from "./typeface-cookie";

/** As long as the server lets browsers keep the files. */
const THIRTY_DAYS = 2_592_000;

/** Fetches what the page's words need of the typeface; nothing is drawn with it yet. */
async function fetchLetters(): Promise<void> {
  await document.fonts.load('1rem "Pretendard Variable"', document.body.textContent ?? "");
}

function rememberLetters() {
  document.cookie = `${TYPEFACE_COOKIE}=1; path=/; max-age=${THIRTY_DAYS}; samesite=lax`;
}

/**
 * The letters of the app. A browser that has them draws with them at once. A new one first makes the page answer, in
 * the device's own letters, then fetches these and draws the next page with them: no page changes under its reader.
 */
export function Typeface({ isKept }: { readonly isKept: boolean }) {
  const path = usePathname();
  const firstPath = useRef(path);
  const [has, setHas] = useState<"nothing" | "rules" | "letters">(isKept ? "letters" : "nothing");
  useEffect(() => setHas((now) => (now === "nothing" ? "rules" : now)), []);
  useEffect(() => {
    if (has === "letters" && path !== firstPath.current)
      document.documentElement.dataset.typeface = "";
  }, [has, path]);
  if (has === "nothing") return null;
  const take = async () => {
    await fetchLetters();
    rememberLetters();
    setHas("letters");
  };
  return (
    <link
      rel="stylesheet"
      href="/fonts/pretendard.css"
      fetchPriority="low"
      // Letters that do not come are asked for by the next page.
      onLoad={has === "rules" ? () => void take().catch(() => undefined) : undefined}
    />
  );
}
