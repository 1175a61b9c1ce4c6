"use client";
import { useEffect } from "react";

/** Opens the browser's print dialog once the page has come with its pictures, and only for who asked for it. */
export function PrintNow() {
  useEffect(() => {
    const printOnce = () => {
      const address = new URL(location.href);
      if (!address.searchParams.has("print")) return;
      address.searchParams.delete("print");
      history.replaceState(null, "", address);
      window.print();
    };
    if (document.readyState === "complete") printOnce();
    addEventListener("load", printOnce);
    return () => removeEventListener("load", printOnce);
  }, []);
  return null;
}
