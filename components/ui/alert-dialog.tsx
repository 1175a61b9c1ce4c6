"use client";
import { type ReactNode, useId } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

interface Props {
  readonly isOpen: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
  readonly title: string;
  /** What will be lost, and what will not. */
  readonly children: ReactNode;
  /** Names the deed, for example 영구히 지우기: never 확인. */
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly isDanger?: boolean | undefined;
  readonly isPending?: boolean | undefined;
}

/** A question before what cannot be undone. The harmless answer has the focus. */
export function AlertDialog({
  isOpen,
  onCancel,
  onConfirm,
  title,
  children,
  confirmLabel,
  cancelLabel,
  isDanger = false,
  isPending = false,
}: Props) {
  const describedBy = useId();
  return (
    <Dialog
      {...{ isOpen, title, describedBy }}
      role="alertdialog"
      size="small"
      onClose={onCancel}
      closeLabel={cancelLabel}
      footer={
        <>
          <Button data-autofocus onClick={onCancel}>
            {cancelLabel}
          </Button>
          <Button
            variant={isDanger ? "danger" : "primary"}
            isPending={isPending}
            onClick={onConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div id={describedBy} className="text-ink-2">
        {children}
      </div>
    </Dialog>
  );
}
