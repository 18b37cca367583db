/** How long rows still answer that are live no more: until every instance has looked at the registry. */
export const servingGraceMs = 2_000;

/** After this no instance answers from them: each has looked at the registry, and has had its grace. */
export const unusedAfterMs = servingGraceMs + 1_000;
