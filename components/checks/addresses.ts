/** Where one touchpoint is checked, on the path that one is on. */
export function checkAddress(touchpointId: string, journeyId: string | null): string {
  const path = journeyId === null ? {} : { journeyId };
  return `/checks/new?${new URLSearchParams({ touchpointId, ...path })}`;
}

export const walkAddress = (journeyId: string): string =>
  `/walk?${new URLSearchParams({ journeyId })}`;

/** The sign-in, and from there back. */
export const signInAddress = (path: string): string =>
  `/sign-in?${new URLSearchParams({ next: path })}`;
