import Link from "next/link";
import type { ComponentProps } from "react";

/** A link within the app. Every page is drawn for its reader and answers at once, so none is fetched before it is asked for. */
export const PageLink = (props: ComponentProps<typeof Link>) => (
  <Link prefetch={false} {...props} />
);
