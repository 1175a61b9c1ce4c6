import type { SignOutWords } from "@/components/offline/sign-out-question";
import { Tag } from "@/components/ui/tag";
import { SignOutButton } from "./sign-out-button";

interface Props {
  readonly words: {
    readonly badge: string;
    readonly notice: string;
    readonly leave: string;
    readonly waits: SignOutWords;
  };
  /** Where the tour ends. */
  readonly goTo: string;
}

/** Above every screen of the example centre: that nothing here is real, and the way out. */
export function ExampleBanner({ words, goTo }: Props) {
  return (
    <section
      aria-label={words.badge}
      data-print="hide"
      className="flex flex-wrap items-center gap-x-3 border-hair border-b bg-sunken px-4 text-sm sm:px-6 lg:px-10"
    >
      <Tag>{words.badge}</Tag>
      <p className="grow basis-56 py-2 text-ink-2">{words.notice}</p>
      <SignOutButton
        goTo={goTo}
        words={words.waits}
        className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4 hover:decoration-2"
      >
        {words.leave}
      </SignOutButton>
    </section>
  );
}
