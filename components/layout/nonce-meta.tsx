"use client";
import { useState } from "react";

/** Parts that write a style element of their own look here for the right to do so. It stays that of the document that was loaded, whatever is fetched later. */
export function NonceMeta({ nonce }: { nonce: string | undefined }) {
  const [own] = useState(nonce);
  return <meta property="csp-nonce" nonce={own} suppressHydrationWarning />;
}
