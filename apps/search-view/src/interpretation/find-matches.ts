import type { ProductIndex } from '../index/product-index.js';
import type { MatchedRows } from '../matching/matched-rows.js';
import { matchQuery } from '../matching/match-query.js';
import type { BooleanQuery } from '../query-parser/boolean-query.js';
import type { Synonyms } from '../query-parser/synonyms.js';
import { significantWords } from '../text/stop-words.js';
import { tokenWordsOf } from '../text/tokens.js';
import { interpretText } from './interpret-text.js';

/** The rows found and the query that found them; `null`: no text was typed, and all listed products are found. */
export type FoundProducts = MatchedRows & Readonly<{ query: BooleanQuery | null }>;

/**
 * The products that a text finds, unsorted. `earlier` is the query of an earlier page of the same list: it is used instead of a new
 * interpretation, so that a list continues as it began while the catalogue changes.
 */
export const findMatches = (
  index: ProductIndex,
  synonyms: Synonyms,
  text: string,
  earlier: BooleanQuery | null | undefined,
): FoundProducts => {
  if (text.trim() === '' || earlier === null) return { rows: index.listedRows(), textMatch: undefined, query: null };
  const match = (query: BooleanQuery) => matchCached(index, query);
  const cached = earlier ?? index.caches.queries.get(text);
  const query = cached ?? interpretText({ index, synonyms }, text, match);
  if (!cached) index.caches.queries.set(text, query);
  const { rows, ...scores } = match(query);
  const words = tokenWordsOf(text);
  const textMatch = { ...scores, normalizedText: words.join(' '), wordCount: significantWords(words, index.language).length };
  return { rows, textMatch, query };
};

/** The terms of a partial match do not affect what is found. */
const matchCached = (index: ProductIndex, { partial: _, ...query }: BooleanQuery) => {
  const key = JSON.stringify(query);
  const cached = index.caches.matches.get(key);
  if (cached) return cached;
  const result = matchQuery(index, query);
  index.caches.matches.set(key, result);
  return result;
};
