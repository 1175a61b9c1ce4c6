import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "./button-class";
import { PageLink } from "./page-link";

type Props = Omit<ComponentProps<typeof PageLink>, "className" | "href"> &
  ButtonLook & { readonly href: string };

/** Goes somewhere and looks like a button. A file to fetch takes `download` and is not fetched beforehand. */
export function LinkButton({ variant, size, isWide, className: extra, ...rest }: Props) {
  const className = buttonClass({ variant, size, isWide, className: extra });
  if (rest.download === undefined) return <PageLink {...rest} className={className} />;
  const { href, download, children } = rest;
  return <a {...{ href, download, className }}>{children}</a>;
}
