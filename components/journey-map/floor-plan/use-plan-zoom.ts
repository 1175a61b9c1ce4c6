"use client";
import { select } from "d3-selection";
import { zoomTransform } from "d3-zoom";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Size } from "@/lib/journey-map/floor-route/arrow";
import type { Point } from "@/lib/journey-map/map-types";
import { beginZoom, type Plan, wholeView, type Zooming } from "./begin-zoom";

const NEARER = 1.4;

/** A plan that can be moved and zoomed, and where on it something is. */
export function usePlanZoom(size: Size) {
  const plan = useRef<Plan>(null);
  const world = useRef<SVGGElement>(null);
  const behaviour = useRef<Zooming | null>(null);
  /** Pixels of the screen for one of the image, as soon as it rests. */
  const [scale, setScale] = useState<number | null>(null);
  const { width, height } = size;

  const showAll = useCallback(() => {
    const [element, zooming] = [plan.current, behaviour.current];
    if (element && zooming)
      select(element).call(zooming.transform, wholeView({ width, height }, element));
  }, [width, height]);

  useEffect(() => {
    const element = plan.current;
    if (!element) return;
    let isOwnView = false;
    const onOwnView = () => {
      isOwnView = true;
    };
    const begun = beginZoom(element, { world: world.current, onOwnView, onRest: setScale });
    behaviour.current = begun.zooming;
    const observer = new ResizeObserver(() => {
      if (!isOwnView) showAll();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      begun.end();
    };
  }, [showAll]);

  const zoomBy = (factor: number) => {
    if (plan.current && behaviour.current)
      select(plan.current).call(behaviour.current.scaleBy, factor);
  };
  return {
    plan,
    world,
    scale,
    showAll,
    zoomIn: () => zoomBy(NEARER),
    zoomOut: () => zoomBy(1 / NEARER),
    ...placesOn(plan, size),
  };
}

/** Places of the screen as shares of the image, and back. */
function placesOn(plan: { readonly current: Plan | null }, { width, height }: Size) {
  const shareAt = ({ x, y }: Point): Point | null => {
    const element = plan.current;
    if (!element) return null;
    const { left, top } = element.getBoundingClientRect();
    const [inX, inY] = zoomTransform(element).invert([x - left, y - top]);
    return { x: inX / width, y: inY / height };
  };
  const shareInMiddle = (): Point | null => {
    const box = plan.current?.getBoundingClientRect();
    return box ? shareAt({ x: box.left + box.width / 2, y: box.top + box.height / 2 }) : null;
  };
  const isOverPlan = ({ x, y }: Point): boolean => {
    const box = plan.current?.getBoundingClientRect();
    return box !== undefined && x > box.left && x < box.right && y > box.top && y < box.bottom;
  };
  return { shareAt, shareInMiddle, isOverPlan };
}

export type PlanZoom = ReturnType<typeof usePlanZoom>;
