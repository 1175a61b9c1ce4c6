import { CircleAlert, Info } from "lucide-react";
import type { ReactNode } from "react";

const TONES = {
  plain: "bg-sunken text-ink",
  warning: "bg-unproven-soft text-unproven",
  problem: "bg-zero-soft text-zero",
} as const;

interface Props {
  readonly tone?: keyof typeof TONES | undefined;
  readonly children: ReactNode;
  /** A button or a link that mends it. */
  readonly action?: ReactNode;
  /** Said to screen readers when it appears. */
  readonly isLive?: boolean | undefined;
}

/** One sentence about the state of the whole page, for example 오프라인. */
export function Notice({ tone = "plain", children, action, isLive = false }: Props) {
  const Icon = tone === "plain" ? Info : CircleAlert;
  return (
    <div
      {...(isLive ? { role: "status" } : {})}
      className={`flex flex-wrap items-center gap-x-4 gap-y-1 rounded-lg px-4 py-2.5 ${TONES[tone]}`}
    >
      <Icon aria-hidden="true" className="size-[1.2em] shrink-0" />
      <p className="grow basis-52">{children}</p>
      {action}
    </div>
  );
}
