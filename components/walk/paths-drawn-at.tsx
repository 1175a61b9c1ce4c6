import { DrawnAt } from "../offline/drawn-at";
import { useWalkSetting } from "./walk-context";

/** Without a network: how old the paths are. */
export function PathsDrawnAt() {
  const { drawnAt, clock, words } = useWalkSetting();
  return <DrawnAt at={drawnAt} {...{ clock }} sentence={words.pathDrawnAt} />;
}
