import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "./button-class";

type Props = Omit<ComponentProps<typeof Link>, "className" | "href"> &
  ButtonLook & { readonly href: string };

/** Goes somewhere and looks like a button. A file to fetch takes `download` and is not fetched beforehand. */
export function LinkButton({ variant, size, isWide, className: extra, ...rest }: Props) {
  const className = buttonClass({ variant, size, isWide, className: extra });
  if (rest.download === undefined) return <Link {...rest} className={className} />;
  const { href, download, children } = rest;
  return <a {...{ href, download, className }}>{children}</a>;
}
