import { Section } from "@/components/layout/section";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Skeleton } from "@/components/ui/skeleton";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import type { Words } from "./words";

export function States({ words }: { words: Words }) {
  return (
    <Section title={words.sections.states}>
      <EmptyState
        sentence={words.empty}
        action={
          <LinkButton variant="primary" href="/parts">
            {words.create}
          </LinkButton>
        }
        link={<TextLink href="/parts">{words.look}</TextLink>}
      />
      <div className="mt-8 grid gap-x-8 gap-y-6 md:grid-cols-2">
        <div className="grid content-start gap-3">
          <Notice tone="warning">{words.offline}</Notice>
          <Notice
            tone="problem"
            action={
              <Button size="small" variant="secondary">
                {words.again}
              </Button>
            }
          >
            {words.failed}
          </Notice>
          <Notice>{words.announced}</Notice>
        </div>
        <div className="grid content-start gap-6">
          <ProgressBar label={words.importing} value={48} maximum={120} count={words.imported} />
          <Steps label={words.step} current={3} total={4} />
          <Skeleton label={words.loading} />
        </div>
      </div>
    </Section>
  );
}
