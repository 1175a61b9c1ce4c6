"use client";
import { useLanguage } from "@/components/ui/language-provider";
import { type ErrorPageProps, ErrorView } from "./error-view";

export default function ErrorPage(props: ErrorPageProps) {
  return <ErrorView {...props} locales={[useLanguage().startsWith("en") ? "en" : "ko"]} />;
}
