"use client";
import { Dialog } from "@/components/ui/dialog";
import { type AppearanceChoices, AppearancePanel } from "./appearance-panel";

interface Props extends AppearanceChoices {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export default function AppearanceDialog({ isOpen, onClose, words, ...choices }: Props) {
  return (
    <Dialog {...{ isOpen, onClose }} title={words.title} closeLabel={words.close} size="small">
      <AppearancePanel {...{ words }} {...choices} />
    </Dialog>
  );
}
