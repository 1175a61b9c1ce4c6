"use client";
import { CommandList, type CommandPaletteProps } from "./command-list";
import { Dialog } from "./dialog";

interface Props extends CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export default function CommandDialog({ isOpen, onClose, ...palette }: Props) {
  const { title, closeLabel } = palette;
  return (
    <Dialog {...{ isOpen, onClose, title, closeLabel }}>
      <CommandList {...palette} {...{ onClose }} />
    </Dialog>
  );
}
