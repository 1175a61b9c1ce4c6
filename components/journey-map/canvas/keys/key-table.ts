import type { CanvasHost } from "../canvas-host";
import {
  askForBranch,
  askForName,
  askForNext,
  beginHereToo,
  duplicateSelected,
  removeSelected,
  selectAll,
} from "../deeds";

type Deed = (host: CanvasHost) => void;

const ZOOM = 1.25;

const currentId = ({ currentKey, idOf }: CanvasHost) => idOf(currentKey ?? "");

function askBefore(host: CanvasHost) {
  if (host.currentKey !== null) askForName(host, { kind: "before", id: currentId(host) });
}

function askForWay(host: CanvasHost) {
  if (host.currentKey !== null) askForBranch(host, currentId(host));
}

function askForEntrance(host: CanvasHost) {
  const isFirst = host.currentKey === null;
  askForName(host, isFirst ? { kind: "first" } : { kind: "entrance", id: currentId(host) });
}

function focusEnd({ map, select, focus, keyOf }: CanvasHost, place: 0 | -1) {
  const id = map.touchpoints.at(place)?.id;
  if (id === undefined) return;
  select([id]);
  focus(keyOf(id));
}

/** Keys that always do something. */
const PLAIN_KEYS: Readonly<Record<string, Deed>> = {
  Enter: ({ open }) => open(),
  F2: ({ currentKey, ask }) => currentKey !== null && ask({ kind: "rename", key: currentKey }),
  Delete: removeSelected,
  Backspace: removeSelected,
  Home: (host) => focusEnd(host, 0),
  End: (host) => focusEnd(host, -1),
  Escape: (host) => {
    host.ask({ kind: "nothing" });
    host.select([]);
  },
};

/** Signs, wherever the keyboard has them. */
const SIGNS: Readonly<Record<string, Deed>> = {
  "?": ({ showKeys }) => showKeys(),
  "+": ({ viewport }) => viewport.zoomBy(ZOOM),
  "-": ({ viewport }) => viewport.zoomBy(1 / ZOOM),
};

/** Letters, which can be switched off as signs can. */
const SINGLE_KEYS: Readonly<Record<string, Deed>> = {
  KeyN: askForNext,
  KeyI: askBefore,
  KeyB: askForWay,
  KeyE: askForEntrance,
  KeyV: ({ setTool }) => setTool("select"),
  KeyH: ({ setTool }) => setTool("hand"),
  Equal: ({ viewport }) => viewport.zoomBy(ZOOM),
};

/** With Shift. */
const SHIFT_KEYS: Readonly<Record<string, Deed>> = {
  KeyE: (host) => host.currentKey !== null && beginHereToo(host, currentId(host)),
  Digit0: ({ viewport }) => viewport.zoomTo(1),
  Digit1: ({ viewport, layout }) => viewport.fit(layout.frame),
};

/** With Ctrl or ⌘. */
const CONTROL_KEYS: Readonly<Record<string, Deed>> = {
  KeyA: selectAll,
  KeyD: duplicateSelected,
};

/** The deed of a key press, or none. */
export function deedOf(event: KeyboardEvent, areSingleKeysOn: boolean): Deed | undefined {
  const { code, key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return shiftKey ? undefined : CONTROL_KEYS[code];
  const plain = PLAIN_KEYS[key];
  if (plain) return plain;
  if (!areSingleKeysOn) return undefined;
  return SIGNS[key] ?? (shiftKey ? SHIFT_KEYS : SINGLE_KEYS)[code];
}
