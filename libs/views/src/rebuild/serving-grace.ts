/** How long a replaced build still answers queries: until every instance has read the registry. */
export const servingGraceMs = 2_000;

/** After this no instance answers queries from a replaced build any more. */
export const unusedAfterMs = servingGraceMs + 1_000;
