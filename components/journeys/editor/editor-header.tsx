"use client";
import { History, MoreHorizontal, Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Menu } from "@/components/ui/menu";
import type { EditorWords } from "./editor-words";

interface Props {
  readonly words: EditorWords;
  readonly crumbs: { readonly label: string; readonly journeys: string };
  readonly journeyId: string;
  readonly name: string;
  readonly status: ReactNode;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHistory: () => void;
  readonly onRemove: () => void;
}

/** Which journey is being edited, whether it is kept, and the way back. */
export function EditorHeader({ words, crumbs, journeyId, name, status, ...deeds }: Props) {
  return (
    <header className="mb-6">
      <Breadcrumb
        label={crumbs.label}
        parents={[
          { href: "/journeys", label: crumbs.journeys },
          { href: `/journeys/${journeyId}`, label: name },
        ]}
        current={words.breadcrumb}
      />
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div className="min-w-0 grow basis-72">
          <h1 className="font-bold text-3xl">{name}</h1>
          {status}
        </div>
        <div className="flex flex-wrap gap-2">
          <Button onClick={deeds.onUndo} disabled={!deeds.canUndo}>
            <Undo2 aria-hidden="true" />
            <span className="max-sm:sr-only">{words.undo}</span>
          </Button>
          <Button onClick={deeds.onRedo} disabled={!deeds.canRedo}>
            <Redo2 aria-hidden="true" />
            <span className="max-sm:sr-only">{words.redo}</span>
          </Button>
          <LinkButton href={`/journeys/${journeyId}`}>{words.view}</LinkButton>
          <Menu
            label={<MoreHorizontal aria-hidden="true" />}
            name={words.more}
            align="end"
            items={[
              {
                key: "history",
                label: words.history,
                icon: <History aria-hidden="true" />,
                onPress: deeds.onHistory,
              },
              { key: "remove", label: words.remove, isDanger: true, onPress: deeds.onRemove },
            ]}
          />
        </div>
      </div>
    </header>
  );
}
