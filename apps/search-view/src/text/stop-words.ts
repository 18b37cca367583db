/** English words that say little of a thing: they count where nothing else was typed, and in titles. */
const stopWords: ReadonlySet<string> = new Set(
  `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they
  them their theirs themselves what which who whom this that these those am is are was were be been being have has had having do does
  did doing a an the and but if or because as until while of at by for with about against between into through during before after
  above below to from up down in out on off over under again further then once here there when where why how all any both each few
  more most other some such no nor not only own same so than too very s t can will just don should now`.split(/\s+/),
);

export const isStopWord = (word: string): boolean => stopWords.has(word);

/** Those of these words that say something; all of them where none does. */
export const significantWords = (words: readonly string[]): readonly string[] => {
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
};

/** Words of a wish that are no words of a thing: nobody looks for products called so. */
const fillers: ReadonlySet<string> = new Set(['something', 'anything', 'some', 'want', 'need', 'looking', 'buy', 'please']);

export const isFiller = (word: string): boolean => fillers.has(word);

/** What follows says more of the thing that was named before it. */
const qualifiers: ReadonlySet<string> = new Set(['for', 'with', 'without', 'in', 'of', 'from', 'at', 'to', 'on', 'by']);

export const isQualifier = (word: string): boolean => qualifiers.has(word);
