import { dayOf } from "@/lib/format/day-of";
import { notAllowed, route } from "@/lib/server/answers";
import { downloadBackup } from "@/lib/server/centre/download-backup";

export const GET = route("manage-backups", {}, async ({ viewer }) => {
  const now = new Date();
  const { body, bytes } = await downloadBackup(viewer, now);
  const name = `mot-backup-${dayOf(now, viewer.timeZone)}.mot`;
  return new Response(body, {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Length": String(bytes),
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = notAllowed(["GET"]);
