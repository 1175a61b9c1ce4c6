"use client";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { FLOATING, usePopover } from "./use-popover";

interface Props {
  readonly label: ReactNode;
  /** Read out where the label is only a picture. */
  readonly name?: string | undefined;
  readonly buttonClassName: string;
  readonly align?: "start" | "end" | undefined;
  readonly children: ReactNode;
}

/** A button and what it opens: links and controls, reached with the Tab key. Going to another page closes it. */
export function Popover(props: Props) {
  return <PopoverOfOnePage key={usePathname()} {...props} />;
}

function PopoverOfOnePage({ label, name, buttonClassName, align, children }: Props) {
  const { button, panel } = usePopover({ align });
  return (
    <>
      <button type="button" {...button} aria-label={name} className={buttonClassName}>
        {label}
      </button>
      <div {...panel} className={`${FLOATING} w-80 p-2`}>
        {children}
      </div>
    </>
  );
}
