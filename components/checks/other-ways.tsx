"use client";
import { ChevronDown, Footprints, ScrollText } from "lucide-react";
import { MENU_ROW } from "@/components/layout/person-menu";
import { buttonClass } from "@/components/ui/button-class";
import { PageLink } from "@/components/ui/page-link";
import { FLOATING, usePopover } from "@/components/ui/use-popover";

interface Props {
  readonly texts: { readonly label: string; readonly walk: string; readonly paper: string };
}

/** Other ways to a check than touchpoint by touchpoint: along a whole path, and from paper. */
export function OtherWays({ texts }: Props) {
  const { button, panel } = usePopover();
  return (
    <>
      <button type="button" {...button} className={buttonClass()}>
        {texts.label}
        <ChevronDown aria-hidden="true" />
      </button>
      <div {...panel} className={`${FLOATING} p-2`}>
        <PageLink href="/walk" className={MENU_ROW}>
          <Footprints aria-hidden="true" />
          {texts.walk}
        </PageLink>
        <PageLink href="/checks/paper" className={MENU_ROW}>
          <ScrollText aria-hidden="true" />
          {texts.paper}
        </PageLink>
      </div>
    </>
  );
}
