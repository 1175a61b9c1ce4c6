"use client";
import { Download } from "lucide-react";
import { useRouter } from "next/navigation";
import { Menu } from "@/components/ui/menu";
import type { Words } from "@/lib/i18n/words-of";

interface Props {
  readonly journeyId: string;
  readonly words: Words["journey"]["takeOut"];
}

const FORMATS = ["png", "svg", "json"] as const;

/** The journey on paper, as a picture, or as a file for other programs. */
export function TakeOutMenu({ journeyId, words }: Props) {
  const router = useRouter();
  const labels = { png: words.png, svg: words.svg, json: words.file };
  const printWhole = () => {
    const asked = new URLSearchParams(window.location.search);
    asked.delete("view");
    asked.set("print", "full");
    router.push(`/journeys/${journeyId}?${asked}`);
  };
  const files = FORMATS.map((format) => ({
    key: format,
    label: labels[format],
    onPress: () => window.location.assign(`/api/v1/journeys/${journeyId}/export?format=${format}`),
  }));
  const sheets = (["check-sheet", "qr"] as const).map((page) => ({
    key: page,
    label: page === "qr" ? words.qr : words.checkSheet,
    onPress: () => router.push(`/journeys/${journeyId}/${page}`),
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
      items={[
        ...sheets,
        ...files,
        { key: "print", label: words.print, onPress: () => window.print() },
        { key: "whole", label: words.printWhole, onPress: printWhole },
      ]}
    />
  );
}
