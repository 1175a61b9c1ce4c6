import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "small" | "medium" | "large" | "thumb";

export interface ButtonLook {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  /** As wide as the place it stands in. */
  readonly isWide?: boolean | undefined;
  readonly className?: string | undefined;
}

const SHAPE =
  "relative inline-flex select-none items-center justify-center gap-2 overflow-clip rounded-lg border text-center font-semibold no-underline transition-colors disabled:opacity-50 [&_svg]:size-[1.2em] [&_svg]:shrink-0";

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary:
    "border-accent bg-accent text-accent-ink hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-edge bg-surface text-ink hover:bg-sunken active:bg-hair",
  quiet: "border-transparent text-ink-2 hover:bg-sunken hover:text-ink active:bg-hair",
  danger: "border-zero bg-zero text-zero-ink hover:border-zero-strong hover:bg-zero-strong",
};

const SIZES: Readonly<Record<ButtonSize, string>> = {
  small: "min-h-11 px-3 py-1.5 text-sm",
  medium: "min-h-12 px-5 py-2",
  large: "min-h-14 px-6 py-3 text-lg",
  thumb: "min-h-[76px] px-6 py-4 text-xl",
};

/** The look of a button, for whatever has to look like one. */
export function buttonClass({
  variant = "secondary",
  size = "medium",
  isWide = false,
  className,
}: ButtonLook = {}): string {
  return classNames(SHAPE, VARIANTS[variant], SIZES[size], isWide && "w-full", className);
}
