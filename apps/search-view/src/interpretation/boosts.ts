/** Boosts of alternatives in hundredths, by how a match relates to what was typed. Tuned on the queries of `data/relevance.csv`. */
export const boosts = {
  /** A whole SKU or bar code; above 100, so it counts nothing for the title. */
  code: 1_000,
  typed: 100,
  /** Two typed words that products write as one. */
  joined: 95,
  /** A prefix of SKUs. */
  codePrefix: 90,
  synonym: 80,
  /** A word that ends with the typed one, where words are written together. */
  compound: 90,
  /** Edit distance one, and more. */
  correction: 80,
  distantCorrection: 60,
  /** One typed word that products write as two. */
  split: 70,
  prefix: 60,
  /** A later part of a SKU. */
  codePart: 50,
  /** The words of a group, not next to each other. */
  apart: 30,
} as const;
