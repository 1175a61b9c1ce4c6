import { buttonClass } from "./button-class";

interface Choice {
  readonly key: string | number;
  readonly href: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
}

const CURRENT =
  "inline-flex min-h-12 items-center justify-center rounded-lg border border-ink bg-ink px-5 py-2 font-semibold text-paper no-underline";

/** A few pages of which one is open, kept in its address: works without a script. */
export function ChoiceLinks({ label, choices }: Props) {
  return (
    <nav aria-label={label} data-print="hide" className="flex flex-wrap gap-2">
      {choices.map(({ key, href, label: name, isCurrent }) => (
        <a
          key={key}
          href={href}
          {...(isCurrent ? { "aria-current": "true" as const } : {})}
          className={isCurrent ? CURRENT : buttonClass()}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
