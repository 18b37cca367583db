type Identifiers = Readonly<{ identifiers: readonly unknown[] }>;

/** The metafields of something that has none: null for each that is asked for. */
export const noMetafields = {
  metafield: () => null,
  metafields: (_: unknown, { identifiers }: Identifiers): null[] => identifiers.map(() => null),
};
