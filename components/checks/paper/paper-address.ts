interface Place {
  readonly journeyId: string;
  readonly touchpointId?: string;
  /** The revision on the paper, where its code said so. */
  readonly printed?: string;
}

/** Where filled sheets of a path are typed in, or those of one touchpoint of it. */
export const paperAddress = (place: Place): string =>
  `/checks/paper?${new URLSearchParams({ ...place })}`;
