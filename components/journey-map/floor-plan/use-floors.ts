"use client";
import { useCallback, useEffect, useState } from "react";
import { type Problem, type Sent, send } from "@/lib/client/api";
import { sendFile } from "@/lib/client/send-file";
import { MOST_IMAGE_BYTES } from "@/lib/schemas/images";
import type { PlanFloor } from "./plan-floor";

export interface Upload {
  readonly floorId: string;
  /** 0 to 1; at 1 the server makes the image anew. */
  readonly share: number;
}

const moved = (floors: readonly PlanFloor[], floor: PlanFloor, to: number) => {
  const others = floors.filter(({ id }) => id !== floor.id);
  return [...others.slice(0, to), floor, ...others.slice(to)];
};

const replaced = (floors: readonly PlanFloor[], floor: PlanFloor) =>
  floors.map((other) => (other.id === floor.id ? floor : other));

/** The floors of the centre, as they are changed here. What goes wrong stands in `problem` until the next deed. */
export function useFloors(given: readonly PlanFloor[]) {
  const [floors, setFloors] = useState(given);
  const [problem, setProblem] = useState<Pick<Problem, "code" | "detail"> | null>(null);
  const [upload, setUpload] = useState<Upload | null>(null);
  useEffect(() => {
    void send<{ readonly items: readonly PlanFloor[] }>("GET", "/api/v1/floors").then((sent) => {
      if (sent.status === "done") setFloors(sent.body.items);
    });
  }, []);
  const taken = useCallback(<Body>(sent: Sent<Body>, change: (body: Body) => void): boolean => {
    setProblem(sent.status === "refused" ? sent.problem : null);
    if (sent.status === "done") change(sent.body);
    return sent.status === "done";
  }, []);
  const add = async (name: string) => {
    const sent = await send<PlanFloor>("POST", "/api/v1/floors", { name });
    taken(sent, (floor) => setFloors((all) => [...all, floor]));
    return sent.status === "done" ? sent.body : null;
  };
  const rename = async ({ id }: PlanFloor, name: string) =>
    taken(await send<PlanFloor>("PATCH", `/api/v1/floors/${id}`, { name }), (floor) =>
      setFloors((all) => replaced(all, floor)),
    );
  const move = async (floor: PlanFloor, position: number) =>
    taken(await send<PlanFloor>("PATCH", `/api/v1/floors/${floor.id}`, { position }), () =>
      setFloors((all) => moved(all, floor, position)),
    );
  const remove = async ({ id }: PlanFloor) =>
    taken(await send("DELETE", `/api/v1/floors/${id}`), () =>
      setFloors((all) => all.filter((floor) => floor.id !== id)),
    );
  const restore = async ({ id }: PlanFloor, position: number) => {
    const body = { removed: false, position };
    return taken(await send<PlanFloor>("PATCH", `/api/v1/floors/${id}`, body), (floor) =>
      setFloors((all) => moved(all, floor, position)),
    );
  };
  const saveImage = async ({ id: floorId }: PlanFloor, file: File) => {
    if (file.size > MOST_IMAGE_BYTES) {
      setProblem({ code: "too-large", detail: "" });
      return false;
    }
    setUpload({ floorId, share: 0 });
    const onProgress = (share: number) => setUpload({ floorId, share });
    const sent = await sendFile<PlanFloor>(`/api/v1/floors/${floorId}/image`, { file, onProgress });
    setUpload(null);
    return taken(sent, (floor) => setFloors((all) => replaced(all, floor)));
  };
  return { floors, problem, upload, add, rename, move, remove, restore, saveImage };
}

export type Floors = ReturnType<typeof useFloors>;
