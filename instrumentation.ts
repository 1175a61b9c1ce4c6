/** Once per process, before it answers anything: what the app does by itself from then on. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { clearImagesDaily } = await import("@/lib/server/attachments/clear-images-daily");
  clearImagesDaily();
}
