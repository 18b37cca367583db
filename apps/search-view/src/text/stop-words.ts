/** English stop words (Snowball's list). They are indexed in titles and facets, and matched where nothing else was typed. */
const stopWords: ReadonlySet<string> = new Set(
  `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they
  them their theirs themselves what which who whom this that these those am is are was were be been being have has had having do does
  did doing a an the and but if or because as until while of at by for with about against between into through during before after
  above below to from up down in out on off over under again further then once here there when where why how all any both each few
  more most other some such no nor not only own same so than too very s t can will just don should now`.split(/\s+/),
);

/** Expects a normalized word. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

/** The words without stop words; all of them if there are no others. */
export const significantWords = (words: readonly string[]): readonly string[] => {
  const significant = words.filter((word) => !isStopWord(word));
  return significant.length > 0 ? significant : words;
};

/** Words of a request that name no product. */
const fillers: ReadonlySet<string> = new Set(['something', 'anything', 'some', 'want', 'need', 'looking', 'buy', 'please']);

/** Expects a normalized word. */
export const isFiller = (word: string): boolean => fillers.has(word);

/** The words after these qualify the product that is named before them: `mug for tea`. */
const qualifiers: ReadonlySet<string> = new Set(['for', 'with', 'without', 'in', 'of', 'from', 'at', 'to', 'on', 'by']);

/** Expects a normalized word. */
export const isQualifier = (word: string): boolean => qualifiers.has(word);
