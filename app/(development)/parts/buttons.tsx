"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Section } from "@/components/layout/section";
import { Button } from "@/components/ui/button";
import type { Words } from "./words";

const WORK_MS = 2_500;

export function Buttons({ words }: { words: Words }) {
  const [isPending, setPending] = useState(false);
  const [count, setCount] = useState(0);
  const save = () => {
    setPending(true);
    setCount((before) => before + 1);
    setTimeout(() => setPending(false), WORK_MS);
  };
  return (
    <Section title={words.sections.buttons}>
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary">
          <Plus aria-hidden="true" />
          {words.primary}
        </Button>
        <Button>{words.secondary}</Button>
        <Button variant="quiet">{words.quiet}</Button>
        <Button variant="danger">{words.danger}</Button>
        <Button disabled>{words.disabled}</Button>
      </div>
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <Button size="small">{words.secondary}</Button>
        <Button size="large">{words.secondary}</Button>
        <Button
          variant="primary"
          isPending={isPending}
          pendingLabel={words.saving}
          onClick={save}
          data-testid="pending"
        >
          {words.save}
        </Button>
        <span className="text-ink-2 text-sm">
          {words.count} <output data-testid="pressed">{count}</output>
        </span>
      </div>
    </Section>
  );
}
