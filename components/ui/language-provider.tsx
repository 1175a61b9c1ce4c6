"use client";
import { createContext, type ReactNode, use } from "react";

const Language = createContext("ko-KR");

interface Props {
  /** A full tag, for example ko-KR. */
  readonly language: string;
  readonly children: ReactNode;
}

/** The language in which the parts below speak of themselves. */
export function LanguageProvider({ language, children }: Props) {
  return <Language value={language}>{children}</Language>;
}

/** The language of the page, for example ko-KR. */
export const useLanguage = (): string => use(Language);
