"use client";
import { useState } from "react";
import { CheckBox } from "@/components/ui/check-box";
import { Disclosure } from "@/components/ui/disclosure";
import { Switch } from "@/components/ui/switch";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { useEditor } from "./editor-context";
import { PanelSection } from "./panel-section";
import { useTouchpointEdit } from "./use-touchpoint";

const QUESTIONS = ["passed", "turnsBack", "safety"] as const;
type Question = (typeof QUESTIONS)[number];

/** Whether 100 − 1 = 0 applies here; three questions help to decide. */
export function MajorSection({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { words } = useEditor();
  const edit = useTouchpointEdit(touchpoint);
  const { major } = words;
  return (
    <PanelSection title={major.title}>
      <Switch
        label={<span className="font-semibold">{major.label}</span>}
        hint={major.hint}
        checked={touchpoint.major}
        onChange={(event) => edit({ major: event.target.checked })}
      />
      <Disclosure label={major.ask} className="border-b-0">
        <Questions onDecide={(isMajor) => edit({ major: isMajor })} />
      </Disclosure>
    </PanelSection>
  );
}

/** One yes suggests major. */
function Questions({ onDecide }: { readonly onDecide: (isMajor: boolean) => void }) {
  const { words } = useEditor();
  const { major } = words;
  const [yes, setYes] = useState<ReadonlySet<Question>>(new Set());
  const [isAnswered, setAnswered] = useState(false);
  const answer = (question: Question, isYes: boolean) => {
    const next = new Set(yes);
    if (isYes) next.add(question);
    else next.delete(question);
    setYes(next);
    setAnswered(true);
    onDecide(next.size > 0);
  };
  return (
    <div>
      <p className="mb-2 text-ink-2 text-sm">{major.askHint}</p>
      {QUESTIONS.map((question) => (
        <CheckBox
          key={question}
          label={major[question]}
          checked={yes.has(question)}
          onChange={(event) => answer(question, event.target.checked)}
        />
      ))}
      <p aria-live="polite" className="mt-1 min-h-7 font-semibold">
        {isAnswered ? (yes.size > 0 ? major.suggestYes : major.suggestNo) : null}
      </p>
    </div>
  );
}
