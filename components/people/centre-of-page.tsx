"use client";
import { useEffect } from "react";

const CHANNEL = "mot-centre";

/** Says to the other pages of this browser that it works in another centre now. */
export function tellOtherPages(centreId: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(centreId);
  channel.close();
}

/** Which centre the page is of: lib/client/api writes there. When another page changes the centre, this one follows. */
export function CentreOfPage({ centreId }: { readonly centreId: string }) {
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data: chosen }) => {
      if (chosen !== centreId) location.assign("/");
    };
    return () => channel.close();
  }, [centreId]);
  return <meta name="mot-centre" content={centreId} />;
}
