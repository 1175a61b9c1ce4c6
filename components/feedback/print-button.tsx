"use client";
import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";

/** The browser's own dialog: paper or PDF. */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <Button variant="primary" onClick={() => globalThis.print()}>
      <Printer aria-hidden="true" />
      {label}
    </Button>
  );
}
