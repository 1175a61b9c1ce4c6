import { ProgressBar } from "@/components/ui/progress-bar";
import type { FloorPlanWords } from "./floor-words";
import type { PlanFloor } from "./plan-floor";
import type { Upload } from "./use-floors";

interface Props {
  readonly words: FloorPlanWords;
  readonly floor: PlanFloor;
  readonly upload: Upload | null;
}

/** How far the image has come: over the network, then made anew. */
export function UploadNotice({ words, floor, upload }: Props) {
  if (upload?.floorId !== floor.id) return null;
  const percent = Math.round(upload.share * 100);
  const isSent = upload.share >= 1;
  return (
    <div className="mb-4">
      <ProgressBar
        label={isSent ? words.preparing : words.uploading}
        value={percent}
        maximum={100}
        count={`${percent}%`}
      />
    </div>
  );
}
