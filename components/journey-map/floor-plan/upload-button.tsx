"use client";
import { ImageUp } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-class";
import { IMAGE_TYPES } from "@/lib/schemas/images";

interface Props {
  readonly label: string;
  readonly variant: ButtonVariant;
  readonly isPending: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that opens the browser's own choice of files. */
export function UploadButton({ label, variant, isPending, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={IMAGE_TYPES}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again, after it was mended.
          currentTarget.value = "";
        }}
      />
      <Button {...{ variant, isPending }} size="small" onClick={() => input.current?.click()}>
        <ImageUp aria-hidden="true" />
        {label}
      </Button>
    </>
  );
}
