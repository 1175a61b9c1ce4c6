interface Taken {
  readonly format: "json" | "png" | "svg";
  /** Of a picture: the floors on which it stands, instead of the path over time. */
  readonly isOverFloors?: boolean;
}

/** Where a journey is fetched as a file. */
export function exportHref(journeyId: string, { format, isOverFloors = false }: Taken): string {
  const view = isOverFloors && format !== "json" ? "&view=floors" : "";
  return `/api/v1/journeys/${journeyId}/export?format=${format}${view}`;
}
