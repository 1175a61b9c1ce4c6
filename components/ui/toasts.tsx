"use client";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { CloseIcon } from "./close-icon";
import { currentToasts, dismissToast, onToasts, type Toast } from "./toast-queue";

const SECONDS = 10;
const ASK_AGAIN_MS = 1_000;
const NONE: readonly Toast[] = [];

interface Props {
  /** What the place is called, for example 알림. */
  readonly label: string;
  readonly closeLabel: string;
}

/** Where toasts appear; once, in the root layout. Speaks politely, never takes the focus. */
export function Toasts({ label, closeLabel }: Props) {
  const toasts = useSyncExternalStore(onToasts, currentToasts, () => NONE);
  return (
    <section
      aria-label={label}
      aria-live="polite"
      aria-relevant="additions"
      data-print="hide"
      className="pointer-events-none fixed inset-x-4 bottom-[max(var(--tab-bar,0px)+20px,var(--save-bar,0px)+12px)] z-50 flex flex-col items-center gap-2"
    >
      {toasts.map((toast) => (
        <ToastBox key={toast.id} {...{ toast, closeLabel }} />
      ))}
    </section>
  );
}

/** Goes when its time is over and nobody is at it. */
function useItsTime({ id, seconds = SECONDS }: Toast) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = setTimeout(leave, seconds * 1_000);
    function leave() {
      if (!box.current?.matches(":hover, :focus-within")) return dismissToast(id);
      timer = setTimeout(leave, ASK_AGAIN_MS);
    }
    return () => clearTimeout(timer);
  }, [id, seconds]);
  return box;
}

const PRESS =
  "inline-flex min-h-11 shrink-0 items-center justify-center rounded-md font-semibold focus-visible:outline-paper focus-visible:-outline-offset-3";

function ToastBox({ toast, closeLabel }: { toast: Toast; closeLabel: string }) {
  const box = useItsTime(toast);
  const { id, message, action } = toast;
  const act = () => {
    dismissToast(id);
    action?.onPress();
  };
  return (
    <div
      ref={box}
      className="pointer-events-auto flex min-h-14 w-full max-w-[560px] animate-rise items-center gap-1 rounded-lg bg-ink py-1.5 pr-1.5 pl-5 text-paper shadow-float forced-colors:border"
    >
      <p className="grow py-1.5">{message}</p>
      {action ? (
        <button
          type="button"
          className={`${PRESS} px-3 underline underline-offset-4 hover:decoration-2`}
          onClick={act}
        >
          {action.label}
        </button>
      ) : null}
      <button type="button" className={`${PRESS} w-11`} onClick={() => dismissToast(id)}>
        <CloseIcon label={closeLabel} />
      </button>
    </div>
  );
}
