"use client";
import { useEffect, useState } from "react";
import { TYPEFACE_COOKIE } from "./typeface-cookie";

/** As long as the server lets browsers keep the files. */
const THIRTY_DAYS = 2_592_000;

/**
 * The letters of the app. A browser that has them draws with them at once; a new one first makes the page answer, and
 * writes with the device's own letters until these have come.
 */
export function Typeface({ isKept }: { readonly isKept: boolean }) {
  const [isWanted, setWanted] = useState(isKept);
  useEffect(() => {
    setWanted(true);
    document.cookie = `${TYPEFACE_COOKIE}=1; path=/; max-age=${THIRTY_DAYS}; samesite=lax`;
  }, []);
  return isWanted ? (
    <link rel="stylesheet" href="/fonts/pretendard.css" fetchPriority="low" />
  ) : null;
}
