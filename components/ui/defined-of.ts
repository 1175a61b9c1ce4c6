type Defined<Given> = { [Key in keyof Given]?: Exclude<Given[Key], undefined> };

/** The same without what is undefined, for parts that tell "not said" from "said: undefined". */
export const definedOf = <Given extends object>(given: Given): Defined<Given> =>
  Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Defined<Given>;
