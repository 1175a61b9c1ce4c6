"use client";
import { useEffect, useRef } from "react";

/** What has just come into view is read out, and the keyboard goes on from there. Give it `tabIndex={-1}`. */
export function useArrival<Place extends HTMLElement>() {
  const place = useRef<Place>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return place;
}
