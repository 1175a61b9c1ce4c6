"use client";
import { CheckBox } from "@/components/ui/check-box";
import { Disclosure } from "@/components/ui/disclosure";
import { Switch } from "@/components/ui/switch";
import type { MajorReasons, MapTouchpoint } from "@/lib/journey-map/map-types";
import { useEditor } from "./editor-context";
import { PanelSection } from "./panel-section";
import { useTouchpointEdit } from "./use-touchpoint";

const QUESTIONS = ["passed", "turnsBack", "safety"] as const;
type Question = (typeof QUESTIONS)[number];

const UNANSWERED: MajorReasons = { passed: false, turnsBack: false, safety: false };

const suggestsMajor = (reasons: MajorReasons): boolean =>
  QUESTIONS.some((question) => reasons[question]);

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
        <Questions {...{ touchpoint }} />
      </Disclosure>
    </PanelSection>
  );
}

/** One yes suggests major. */
function Questions({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { words } = useEditor();
  const edit = useTouchpointEdit(touchpoint);
  const { major } = words;
  const reasons = touchpoint.majorReasons ?? UNANSWERED;
  const answer = (question: Question, isYes: boolean) => {
    const next = { ...reasons, [question]: isYes };
    edit({ majorReasons: next, major: suggestsMajor(next) });
  };
  const suggestion = suggestsMajor(reasons) ? major.suggestYes : major.suggestNo;
  return (
    <div>
      <p className="mb-2 text-ink-2 text-sm">{major.askHint}</p>
      {QUESTIONS.map((question) => (
        <CheckBox
          key={question}
          label={major[question]}
          checked={reasons[question]}
          onChange={(event) => answer(question, event.target.checked)}
        />
      ))}
      <p aria-live="polite" className="mt-1 min-h-7 font-semibold">
        {touchpoint.majorReasons ? suggestion : null}
      </p>
    </div>
  );
}
