"use client";
import { Download } from "lucide-react";
import { Menu } from "@/components/ui/menu";
import type { Words } from "@/lib/i18n/words-of";

interface Props {
  readonly journeyId: string;
  readonly words: Words["journey"]["takeOut"];
}

const FORMATS = ["png", "svg", "json"] as const;

/** The journey as a picture, as a file for other programs, or on paper. */
export function TakeOutMenu({ journeyId, words }: Props) {
  const labels = { png: words.png, svg: words.svg, json: words.file };
  const files = FORMATS.map((format) => ({
    key: format,
    label: labels[format],
    onPress: () => window.location.assign(`/api/v1/journeys/${journeyId}/export?format=${format}`),
  }));
  return (
    <Menu
      variant="quiet"
      align="end"
      name={words.label}
      label={
        <>
          <Download aria-hidden="true" />
          {words.label}
        </>
      }
      items={[...files, { key: "print", label: words.print, onPress: () => window.print() }]}
    />
  );
}
