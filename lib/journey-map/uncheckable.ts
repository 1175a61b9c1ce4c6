import type { MapTouchpoint } from "./map-types";

interface Expected {
  readonly major: boolean;
  readonly routine: boolean;
  readonly hasBasicFactor: boolean;
}

/** Every visit may meet it and it counts, but nothing that could pass or fail is asked there. */
export const isUncheckable = ({ major, routine, hasBasicFactor }: Expected): boolean =>
  major && routine && !hasBasicFactor;

type Asked = Pick<MapTouchpoint, "major" | "routine"> & {
  readonly factors: readonly { readonly basic: boolean }[];
};

/** The touchpoints of a path that ought to be checked and cannot be. */
export const uncheckableOf = <Touchpoint extends Asked>(
  touchpoints: readonly Touchpoint[],
): readonly Touchpoint[] =>
  touchpoints.filter(({ factors, ...touchpoint }) =>
    isUncheckable({ ...touchpoint, hasBasicFactor: factors.some(({ basic }) => basic) }),
  );
