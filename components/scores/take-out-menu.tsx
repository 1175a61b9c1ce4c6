"use client";
import { Download } from "lucide-react";
import { useRouter } from "next/navigation";
import { Menu } from "@/components/ui/menu";
import { exportHref } from "@/lib/client/export-href";
import type { Words } from "@/lib/i18n/words-of";

interface Props {
  readonly journeyId: string;
  readonly words: Words["journey"]["takeOut"];
  /** What is looked at, which is what a picture is taken of. */
  readonly drawing: "path" | "floors";
}

const FORMATS = ["png", "svg", "json"] as const;

/** The journey on paper, as a picture, or as a file for other programs. */
export function TakeOutMenu({ journeyId, words, drawing }: Props) {
  const router = useRouter();
  const isOverFloors = drawing === "floors";
  const labels = {
    png: isOverFloors ? words.floorsPng : words.png,
    svg: isOverFloors ? words.floorsSvg : words.svg,
    json: words.file,
  };
  const printWhole = () => {
    const asked = new URLSearchParams(window.location.search);
    asked.delete("view");
    asked.set("print", "full");
    router.push(`/journeys/${journeyId}?${asked}`);
  };
  const files = FORMATS.map((format) => ({
    key: format,
    label: labels[format],
    onPress: () => window.location.assign(exportHref(journeyId, { format, isOverFloors })),
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
