"use client";
import { type MouseEvent, type ReactNode, useEffect, useId, useState } from "react";
import { classNames } from "./class-names";
import { CloseIcon } from "./close-icon";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
  /** The buttons at its foot, the main one last. */
  readonly footer?: ReactNode;
  readonly size?: "small" | "medium" | "large" | undefined;
  readonly role?: "dialog" | "alertdialog" | undefined;
  readonly describedBy?: string | undefined;
  readonly children: ReactNode;
}

const WIDTHS = { small: "md:max-w-[460px]", medium: "md:max-w-[620px]", large: "md:max-w-[900px]" };

const BOX =
  "fixed m-0 max-w-none overflow-visible bg-transparent text-ink backdrop:bg-veil open:animate-rise max-md:inset-x-0 max-md:top-auto max-md:bottom-0 max-md:w-full md:inset-0 md:m-auto md:h-fit md:w-[calc(100%-48px)]";

const SHEET =
  "flex max-h-[88dvh] flex-col rounded-t-xl border border-hair-2 bg-surface shadow-float max-md:border-x-0 max-md:border-b-0 md:max-h-[84dvh] md:rounded-xl";

function useModal(dialog: HTMLDialogElement | null, isOpen: boolean) {
  useEffect(() => {
    if (isOpen && dialog && !dialog.open) {
      dialog.showModal();
      const first = dialog.querySelector<HTMLElement>("[data-autofocus]");
      (first ?? dialog).focus();
    }
    if (!isOpen && dialog?.open) dialog.close();
  }, [dialog, isOpen]);
}

/** A window over the page, a sheet on a phone. Escape, the cross and a press beside it close it; the focus goes back to where it was. */
export function Dialog({ isOpen, onClose, size = "medium", role, describedBy, ...parts }: Props) {
  const titleId = useId();
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  useModal(dialog, isOpen);
  const closeFromBeside = (event: MouseEvent) => event.target === dialog && onClose();
  return (
    <dialog
      ref={setDialog}
      tabIndex={-1}
      data-focus-quiet
      {...(role === "alertdialog" ? { role } : {})}
      aria-labelledby={titleId}
      aria-describedby={describedBy}
      className={classNames(BOX, WIDTHS[size])}
      onClose={() => isOpen && onClose()}
      onMouseDown={closeFromBeside}
    >
      {isOpen ? <Sheet {...{ titleId, onClose }} {...parts} /> : null}
    </dialog>
  );
}

type SheetProps = Pick<Props, "title" | "closeLabel" | "footer" | "children" | "onClose">;

function Sheet({
  titleId,
  title,
  closeLabel,
  footer,
  children,
  onClose,
}: SheetProps & { titleId: string }) {
  return (
    <div className={SHEET}>
      <div className="flex items-start justify-between gap-4 py-3 pr-3 pl-6">
        <h2 id={titleId} className="py-2 font-bold text-xl">
          {title}
        </h2>
        <button
          type="button"
          onClick={onClose}
          className="grid size-11 shrink-0 place-items-center rounded-lg text-ink-2 hover:bg-sunken hover:text-ink"
        >
          <CloseIcon label={closeLabel} />
        </button>
      </div>
      <div className="min-h-0 overflow-y-auto px-6 pt-1 pb-6">{children}</div>
      {footer ? (
        <div className="flex flex-wrap justify-end gap-2 border-hair border-t px-6 py-4 max-md:pb-[max(16px,env(safe-area-inset-bottom))] max-sm:*:flex-1">
          {footer}
        </div>
      ) : null}
    </div>
  );
}
