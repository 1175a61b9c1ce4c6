"use client";
import { useState } from "react";
import { Section } from "@/components/layout/section";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { CommandPalette } from "@/components/ui/command-palette";
import { DatePicker } from "@/components/ui/date-picker";
import { Dialog } from "@/components/ui/dialog";
import { Menu } from "@/components/ui/menu";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast-queue";
import type { Words } from "./words";

type Open = "none" | "dialog" | "question" | "palette";

export function Overlays({ words }: { words: Words }) {
  const [open, setOpen] = useState<Open>("none");
  const [last, setLast] = useState("");
  const close = () => setOpen("none");
  const remove = () => {
    const undo = { label: words.undo, onPress: () => showToast({ message: words.undone }) };
    showToast({ message: words.toasted, action: undo });
  };
  const items = words.menuItems.map((label, index) => ({
    key: label,
    label,
    isDanger: index === 3,
    onPress: () => setLast(label),
  }));
  const commands = words.places.map((label) => ({
    key: label,
    label,
    onPress: () => setLast(label),
  }));
  return (
    <Section title={words.sections.overlays}>
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => setOpen("dialog")}>{words.dialog}</Button>
        <Button onClick={() => setOpen("question")}>{words.ask}</Button>
        <Button onClick={remove}>{words.toast}</Button>
        <Button onClick={() => setOpen("palette")}>
          {words.palette} <kbd className="font-normal font-sans text-ink-3 text-sm">Ctrl K</kbd>
        </Button>
        <Menu label={words.menu} items={items} />
        <output data-testid="chosen" className="text-ink-2">
          {last}
        </output>
      </div>
      <Dialog
        isOpen={open === "dialog"}
        onClose={close}
        title={words.dialogTitle}
        closeLabel={words.close}
        footer={
          <>
            <Button onClick={close}>{words.cancel}</Button>
            <Button variant="primary" onClick={close}>
              {words.save}
            </Button>
          </>
        }
      >
        <p className="mb-5 text-ink-2">{words.dialogLead}</p>
        <div className="grid gap-5">
          <TextField label={words.name} name="dialog-name" />
          <DatePicker label={words.date} name="dialog-date" openLabel={words.openCalendar} />
        </div>
      </Dialog>
      <AlertDialog
        isOpen={open === "question"}
        onCancel={close}
        onConfirm={close}
        title={words.askTitle}
        confirmLabel={words.danger}
        cancelLabel={words.cancel}
        isDanger
      >
        {words.askLead}
      </AlertDialog>
      <CommandPalette
        isOpen={open === "palette"}
        onOpenChange={(isOpen) => setOpen(isOpen ? "palette" : "none")}
        title={words.paletteTitle}
        placeholder={words.palettePlaceholder}
        emptyText={words.nothing}
        closeLabel={words.close}
        commands={commands}
      />
    </Section>
  );
}
