"use client";
import { Camera } from "lucide-react";
import { type ChangeEvent, useEffect, useId, useState } from "react";
import { v7 as newId } from "uuid";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { FieldError } from "@/components/ui/field-error";
import type { MomentDraft } from "@/lib/client/check-drafts";
import { touched } from "../checks/moment";
import { canFindFaces } from "./blur-faces";
import { makePhoto } from "./make-photo";
import { forgetPhoto, type KeptPhoto, keepPhoto, keptPhoto } from "./photo-store";
import { useWalkSetting } from "./walk-context";

interface Props {
  readonly moment: MomentDraft;
  /** A photo makes the check that it belongs to; without it, there may be none. */
  readonly onTouch: (moment: MomentDraft) => void;
}

/** The photo as an address that an image can show, as long as it is shown. */
function usePreview(photo: KeptPhoto | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!photo) return setUrl(null);
    const made = URL.createObjectURL(new Blob([photo.bytes], { type: photo.mediaType }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [photo]);
  return url;
}

/** One photo of what was found. */
export function PhotoField({ moment, onTouch }: Props) {
  const { words } = useWalkSetting();
  const { checkId } = moment;
  const id = useId();
  const [photo, setPhoto] = useState<KeptPhoto | null>(null);
  const [error, setError] = useState<string | undefined>();
  const preview = usePreview(photo);
  useEffect(() => {
    if (checkId !== "") keptPhoto(checkId).then(setPhoto);
  }, [checkId]);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    target.value = "";
    const made = await makePhoto(file);
    if (!made) return setError(words.photo.failed);
    const next = touched(moment, { newId, now: new Date() });
    if (!(await keepPhoto(next.checkId, made))) return setError(words.photo.full);
    setError(undefined);
    setPhoto(made);
    onTouch({ ...next, hasPhoto: true });
  };
  const remove = () => {
    forgetPhoto(checkId);
    setPhoto(null);
    onTouch({ ...moment, hasPhoto: false });
  };
  return (
    <div>
      <p className="mb-1.5 font-semibold">{words.photo.label}</p>
      {preview ? (
        <div className="flex items-end gap-4">
          <picture>
            <img
              src={preview}
              alt={words.photo.taken}
              className="max-h-40 rounded-lg border border-hair-2"
            />
          </picture>
          <Button size="small" onClick={remove}>
            {words.photo.remove}
          </Button>
        </div>
      ) : (
        <label
          className={buttonClass({
            size: "small",
            className: "cursor-pointer outline-focus outline-offset-2 has-focus-visible:outline-3",
          })}
        >
          <Camera aria-hidden="true" />
          {words.photo.add}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            aria-describedby={`${id}-hint`}
            className="sr-only"
            onChange={take}
          />
        </label>
      )}
      <FieldError id={`${id}-error`} error={error} />
      <p id={`${id}-hint`} className="mt-1.5 text-ink-2 text-sm">
        {canFindFaces() ? words.photo.blurs : words.photo.hint}
      </p>
    </div>
  );
}
