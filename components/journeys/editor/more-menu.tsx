"use client";
import { Download, History, MoreHorizontal, Printer, Trash2 } from "lucide-react";
import { Menu } from "@/components/ui/menu";
import { exportHref } from "@/lib/client/export-href";
import { useEditor } from "./editor-context";
import type { EditorWords } from "./editor-words";
import type { EditorView } from "./use-editor-view";

interface Props {
  readonly words: EditorWords;
  readonly journeyId: string;
  readonly view: EditorView | null;
  readonly onSave: () => Promise<void>;
  readonly onHistory: () => void;
  readonly onRemove: () => void;
}

/** What leaves is what is kept: what was just done is saved before. */
function useTakingOut({ words, journeyId, view, onSave }: Props) {
  const { map } = useEditor();
  const isOverFloors = view === "floor" && map.touchpoints.some(({ pin }) => pin !== undefined);
  const { path, floors } = words.takeOut;
  const labels = isOverFloors ? floors : path;
  const go = (href: string) => void onSave().then(() => location.assign(href));
  const printed = new URLSearchParams({
    ...(isOverFloors ? { view: "floors" } : {}),
    print: "now",
  });
  const files = (["png", "svg"] as const).map((format) => ({
    key: format,
    label: labels[format],
    icon: <Download aria-hidden="true" />,
    onPress: () => go(exportHref(journeyId, { format, isOverFloors })),
  }));
  return [
    ...files,
    {
      key: "print",
      label: labels.print,
      icon: <Printer aria-hidden="true" />,
      onPress: () => go(`/journeys/${journeyId}?${printed}`),
    },
  ];
}

/** What concerns the journey as a whole, not a plan of it. */
export function MoreMenu(props: Props) {
  const { words, onHistory, onRemove } = props;
  return (
    <Menu
      label={<MoreHorizontal aria-hidden="true" />}
      name={words.more}
      align="end"
      items={[
        ...useTakingOut(props),
        {
          key: "history",
          label: words.history,
          icon: <History aria-hidden="true" />,
          onPress: onHistory,
        },
        {
          key: "remove",
          label: words.remove,
          icon: <Trash2 aria-hidden="true" />,
          isDanger: true,
          onPress: onRemove,
        },
      ]}
    />
  );
}
