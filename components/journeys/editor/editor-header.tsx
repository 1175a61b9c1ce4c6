"use client";
import { Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Tag } from "@/components/ui/tag";
import type { EditedPlan } from "./edited-plan";
import type { EditorWords } from "./editor-words";
import { MoreMenu } from "./more-menu";
import { useEditorView } from "./use-editor-view";
import { ViewSwitch } from "./view-switch";

interface Props {
  readonly words: EditorWords;
  readonly crumbs: { readonly label: string; readonly journeys: string };
  readonly journeyId: string;
  readonly plan?: EditedPlan | undefined;
  readonly name: string;
  readonly status: ReactNode;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSave: () => Promise<void>;
  readonly onHistory: () => void;
  readonly onRemove: () => void;
}

/** Which journey is being edited, whether it is kept, and the way back. */
export function EditorHeader(props: Props) {
  const { words, crumbs, journeyId, plan, name, status, ...deeds } = props;
  const journeyHref = `/journeys/${journeyId}`;
  const href = plan === undefined ? journeyHref : `${journeyHref}/plans/${plan.id}`;
  const { view, setView } = useEditorView();
  const journey = { href: journeyHref, label: plan?.journeyName ?? name };
  return (
    <header className="-mt-4 mb-4 md:-mt-6">
      <Breadcrumb
        label={crumbs.label}
        parents={[
          { href: "/journeys", label: crumbs.journeys },
          ...(plan === undefined ? [journey] : [journey, { href, label: name }]),
        ]}
        current={words.breadcrumb}
      />
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div className="min-w-0 grow basis-72">
          {plan === undefined ? null : (
            <p className="mb-1 flex flex-wrap items-center gap-x-3 text-ink-2 text-sm">
              <Tag tone="accent">{plan.words.tag}</Tag>
              {plan.words.note}
            </p>
          )}
          <div className="flex flex-wrap items-center gap-x-4">
            <h1 className="font-bold text-2xl">{name}</h1>
            {status}
          </div>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <ViewSwitch words={words.views} {...{ view }} onChange={setView} />
          <Button onClick={deeds.onUndo} disabled={!deeds.canUndo}>
            <Undo2 aria-hidden="true" />
            <span className="max-xl:sr-only">{words.undo}</span>
          </Button>
          <Button onClick={deeds.onRedo} disabled={!deeds.canRedo}>
            <Redo2 aria-hidden="true" />
            <span className="max-xl:sr-only">{words.redo}</span>
          </Button>
          <LinkButton {...{ href }}>{plan?.words.view ?? words.view}</LinkButton>
          {plan === undefined ? <MoreMenu {...{ words, journeyId, view }} {...deeds} /> : null}
        </div>
      </div>
    </header>
  );
}
