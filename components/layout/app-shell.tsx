import type { ReactNode } from "react";
import { PageLink } from "@/components/ui/page-link";
import type { NavigationItem } from "./navigation";
import { MAIN_ID, SkipLink } from "./skip-link";
import { TabBar } from "./tab-bar";
import { TopNavigation } from "./top-navigation";

export interface AppShellProps {
  /** The name of the product, and the page it leads to. */
  readonly product: { readonly label: string; readonly href: string };
  readonly words: { readonly skip: string; readonly navigation: string };
  readonly items: readonly NavigationItem[];
  /** What a phone's bar shows, at most five; all items where it is not said. */
  readonly tabs?: readonly NavigationItem[] | undefined;
  /** At the end of the top bar: usually a PersonMenu. */
  readonly account?: ReactNode;
  /** Before the account: what is true on every page, for example 보낼 점검 3건. */
  readonly status?: ReactNode;
  /** Above everything, for example 예시 복지관입니다 or 오프라인. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

/** The frame around every screen of somebody who is signed in. */
export function AppShell({ product, words, items, tabs = items, ...parts }: AppShellProps) {
  const { account, status, banner, children } = parts;
  return (
    <div className="flex min-h-dvh flex-col pb-[var(--tab-bar,0px)] print:pb-0">
      <SkipLink>{words.skip}</SkipLink>
      {banner}
      <header
        data-print="hide"
        className="sticky top-0 z-30 flex h-15 items-center gap-3 border-hair border-b bg-surface px-4 sm:px-6 lg:px-10 [@media(max-height:480px)]:static"
      >
        <PageLink
          href={product.href}
          className="-ml-2 inline-flex min-h-11 shrink-0 items-center rounded-lg px-2 font-extrabold tracking-tight"
        >
          {product.label}
        </PageLink>
        <div className="hidden self-stretch md:flex">
          <TopNavigation label={words.navigation} {...{ items }} />
        </div>
        <div className="ml-auto flex min-w-0 items-center justify-end gap-1">
          {status}
          <div className="shrink-0 lg:min-w-0 lg:shrink">{account}</div>
        </div>
      </header>
      <main
        id={MAIN_ID}
        tabIndex={-1}
        className="mx-auto w-full max-w-[1180px] grow px-4 py-6 sm:px-6 md:py-10 lg:px-10"
      >
        {children}
      </main>
      <TabBar label={words.navigation} items={tabs} />
    </div>
  );
}
