"use client";
import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { keepPages, registerWorker } from "@/lib/client/offline-worker";

/** Keeps the pages for checking, so that they open without a network; shows nothing. `build` names this release. */
export function OfflinePages({ build }: { readonly build: string }) {
  const pathname = usePathname();
  useEffect(() => registerWorker(build), [build]);
  useEffect(() => keepPages(pathname), [pathname]);
  return null;
}
