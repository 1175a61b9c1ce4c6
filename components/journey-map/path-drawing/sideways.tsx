import type { CSSProperties, ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly hint: string;
  /** At least as wide are its contents. */
  readonly width: number;
  readonly className?: string;
  readonly children: ReactNode;
}

/** As wide as a page's text on a screen of 1280 pixels or more. */
const PAGE = 1_100;

const veil = (side: "left" | "right"): string =>
  `linear-gradient(to ${side}, transparent, var(--paper) 75%)`;
const shade = (side: "left" | "right"): string =>
  `linear-gradient(to ${side}, transparent, color-mix(in srgb, var(--ink) 22%, transparent))`;

/** A shade at each edge behind which there is more; at the end of the way a veil that moves along covers it. */
const SHADED: CSSProperties = {
  backgroundImage: [veil("left"), veil("right"), shade("left"), shade("right")].join(", "),
  backgroundPosition: "left, right, left, right",
  backgroundRepeat: "no-repeat",
  backgroundSize: "48px 100%, 48px 100%, 18px 100%, 18px 100%",
  backgroundAttachment: "local, local, scroll, scroll",
};

/** A drawing that may be wider than the page: it scrolls, and says so. */
export function Sideways({ label, hint, width, className = "", children }: Props) {
  // A scrolling part must be reachable by keyboard.
  const reachable = { tabIndex: 0 };
  const isWide = width > PAGE;
  return (
    <div className={className}>
      <p
        className={`mb-2 text-ink-2 text-sm print:hidden ${isWide ? "" : "min-[1200px]:hidden"}`}
        aria-hidden="true"
      >
        {hint}
      </p>
      <section
        aria-label={label}
        {...reachable}
        className="overflow-x-auto overscroll-x-contain print:overflow-visible print:!bg-none"
        style={SHADED}
      >
        {children}
      </section>
    </div>
  );
}
