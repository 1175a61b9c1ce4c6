import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";

interface Props {
  readonly text: string | undefined;
  /** What mends it. */
  readonly action?: ReactNode;
}

/** What went wrong with the whole form, read out when it appears. */
export function FormProblem({ text, action }: Props) {
  return (
    <div role="alert" className="empty:hidden">
      {text ? (
        <Notice tone="problem" action={action}>
          {text}
        </Notice>
      ) : null}
    </div>
  );
}
