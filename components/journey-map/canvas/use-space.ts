"use client";
import { useEffect, useRef } from "react";

/** Whether the space bar is held: then everything pans. */
export function useSpace() {
  const isHeld = useRef(false);
  useEffect(() => {
    const hold = (event: KeyboardEvent) => {
      if (event.code === "Space") isHeld.current = event.type === "keydown";
    };
    const release = () => {
      isHeld.current = false;
    };
    addEventListener("keydown", hold);
    addEventListener("keyup", hold);
    addEventListener("blur", release);
    return () => {
      removeEventListener("keydown", hold);
      removeEventListener("keyup", hold);
      removeEventListener("blur", release);
    };
  }, []);
  return isHeld;
}
