import type { ComponentProps, MouseEvent } from "react";
import { type ButtonLook, buttonClass } from "./button-class";

export interface ButtonProps extends Omit<ComponentProps<"button">, "className">, ButtonLook {
  /** Work is under way: the button keeps the focus and takes no second press. */
  readonly isPending?: boolean | undefined;
  /** What it says meanwhile, for example 저장 중. */
  readonly pendingLabel?: string | undefined;
}

const refuse = (event: MouseEvent) => event.preventDefault();

export function Button({
  variant,
  size,
  isWide,
  className,
  isPending = false,
  pendingLabel,
  onClick,
  children,
  type = "button",
  ...rest
}: ButtonProps) {
  const pending = isPending ? { "aria-disabled": true, "aria-busy": true, onClick: refuse } : {};
  return (
    <button
      {...rest}
      {...(onClick ? { onClick } : {})}
      {...pending}
      type={type}
      className={buttonClass({ variant, size, isWide, className })}
    >
      {pendingLabel === undefined ? (
        children
      ) : (
        <Stacked {...{ isPending, pendingLabel, children }} />
      )}
      {isPending ? <WaitingLine /> : null}
    </button>
  );
}

/** Both texts share one place, so that the button keeps its width. */
function Stacked({
  isPending,
  pendingLabel,
  children,
}: Required<Pick<ButtonProps, "isPending" | "pendingLabel" | "children">>) {
  const place = "col-start-1 row-start-1 inline-flex items-center justify-center gap-2";
  return (
    <span className="grid">
      <span className={`${place} ${isPending ? "invisible" : ""}`}>{children}</span>
      <span className={`${place} ${isPending ? "" : "invisible"}`}>{pendingLabel}</span>
    </span>
  );
}

function WaitingLine() {
  return (
    <span aria-hidden="true" className="after-a-second absolute inset-x-0 bottom-0 h-[3px]">
      <span className="waiting-line block h-full w-1/3 bg-current" />
    </span>
  );
}
