import { ChevronRight } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

interface Props extends ComponentProps<"details"> {
  readonly label: ReactNode;
}

/** More for who wants it, for example 계산 방법. Works without a script; find-in-page opens it. */
export function Disclosure({ label, children, className = "", ...rest }: Props) {
  return (
    <details {...rest} className={`group border-hair border-b ${className}`}>
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 rounded-lg py-2 font-semibold hover:text-accent [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="size-[1.15em] shrink-0 transition-transform group-open:rotate-90"
        />
        {label}
      </summary>
      <div className="pt-1 pb-5 pl-7">{children}</div>
    </details>
  );
}
