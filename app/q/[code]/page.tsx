import { notFound, redirect } from "next/navigation";
import { checkAddress } from "@/components/checks/addresses";
import { touchpointCode } from "@/lib/schemas/feedback";
import { touchpointOfCode } from "@/lib/server/feedback/touchpoint-of-code";
import { pageViewer } from "@/lib/server/people/page-viewer";

interface Props {
  readonly params: Promise<{ readonly code: string }>;
}

/** From the QR on the wall to the check of that place; who is not signed in signs in on the way. */
export default async function CheckByCode({ params }: Props): Promise<never> {
  const code = touchpointCode.safeParse((await params).code);
  if (!code.success) notFound();
  const viewer = await pageViewer(`/q/${code.data}`, "record-checks");
  const touchpointId = await touchpointOfCode(viewer.scope, code.data);
  return touchpointId === null ? notFound() : redirect(checkAddress(touchpointId, null));
}
