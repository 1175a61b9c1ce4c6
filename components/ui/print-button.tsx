"use client";
import { Printer } from "lucide-react";
import { Button } from "./button";

/** The browser's own dialog: paper or PDF. */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <Button variant="primary" onClick={() => print()}>
      <Printer aria-hidden="true" />
      {label}
    </Button>
  );
}
