import { fields } from '../index/tsvector.js';
import type { ProductIndex } from '../index/product-index.js';
import { normalizeText } from '../text/plain.js';
import { stem } from '../text/stem.js';
import { significantWords } from '../text/stop-words.js';
import { tokenWordsOf } from '../text/tokens.js';
import { type MatchResult, matchQuery } from '../matching/match-query.js';
import { headCandidates } from './head-candidates.js';
import {
  withTitleMatchesOf,
  type QueryClause,
  buildClauses,
  lacksHeadWord,
  type BooleanQuery,
  buildQuery,
  relaxations,
} from './build-query.js';
import { Recent } from '../product-search/recent.js';
import { hasLexeme, matchAlternative } from '../matching/match-alternative.js';
import { parseSearchText } from '../query-parser/parse-search-text.js';
import type { MatchedRows } from '../ranking/sort-order.js';
import { suggestedSearches } from '../suggestions/suggested-searches.js';
import type { Synonyms } from '../query-parser/synonyms.js';
import type { SearchContext } from './alternatives.js';

/** How a text was understood, and the products found; `null`: there was no text, and all are found. */
export type FoundProducts = MatchedRows & Readonly<{ query: BooleanQuery | null }>;

/** For a text that finds nothing: parts of it that do. */
export const suggestionsFor = (index: ProductIndex, synonyms: Synonyms, text: string): readonly string[] =>
  suggestedSearches(parseSearchText(text), { index, synonyms });

type Remembered = { texts: number; matches: Recent<MatchResult>; queries: Recent<BooleanQuery> };

const memory = new WeakMap<ProductIndex, Remembered>();
/** Matches are kept by the rows in them, sixteen bytes each. */
const most = { matchedRows: 1_000_000, queries: 2_000 } as const;

/**
 * The products that a text finds. It is read ever more generously until something is found: slips corrected, unknown words passed
 * over, half of the words enough. A `query` from an earlier page is kept to.
 */
export const findMatches = (
  index: ProductIndex,
  synonyms: Synonyms,
  text: string,
  earlier: BooleanQuery | null | undefined,
): FoundProducts => {
  if (text.trim() === '' || earlier === null) return { rows: index.listedRows(), textMatch: undefined, query: null };
  const caches = memoryOf(index);
  const match = (query: BooleanQuery) => {
    const { partial: _, ...asked } = query;
    return caches.matches.once(JSON.stringify(asked), () => matchQuery(index, asked));
  };
  const query = earlier ?? caches.queries.once(text, () => interpret({ index, synonyms }, text, match));
  const { rows, scores, titleMatches, clauseCount } = match(query);
  const words = tokenWordsOf(text);
  return {
    rows,
    textMatch: { scores, titleMatches, clauseCount, normalizedText: words.join(' '), wordCount: significantWords(words).length },
    query,
  };
};

type Matcher = (query: BooleanQuery) => MatchResult;

const interpret = (context: SearchContext, typed: string, match: Matcher): BooleanQuery => {
  const asTyped = parseSearchText(typed);
  const text = asTyped.excluded.length > 0 && occursInTitle(context.index, typed) ? parseSearchText(typed, 'belong') : asTyped;
  let heads: readonly string[] | undefined;
  let otherThings: BooleanQuery | undefined;
  for (const relaxation of relaxations) {
    if (otherThings && relaxation !== 'partly') continue;
    const clauses = buildClauses(text, context, relaxation);
    if (clauses.length > 1) heads ??= headCandidates(text, context.index);
    const [head = text.headWords[0], ...others] = heads ?? [];
    for (const thing of relaxation === 'partly' ? [head, ...others] : [head]) {
      const query = buildQuery(text, context, relaxation, clauses, thing);
      const matched = match(query);
      if (matched.rows.length === 0) continue;
      const isPart = relaxation === 'known' || relaxation === 'partly';
      if (relaxation !== 'partly' && lacksHeadWord(clauses, thing, matched.rows, context)) otherThings ??= query;
      else if (isPart) return { ...query, ...partialMatchOf(clauses, matched, context.index) };
      else return withTitleMatches(thing, query, matched, context) ?? query;
    }
  }
  return otherThings ?? buildQuery(text, context, 'exact', buildClauses(text, context, 'exact'), undefined);
};

/** Dashes in what was pasted from a title belong to it. */
const occursInTitle = ({ titleKeys }: ProductIndex, typed: string): boolean => {
  const text = normalizeText(typed);
  return titleKeys.some((title) => title.includes(text.slice(0, 200)));
};

/** Which of what was typed any of the products found has; nothing, where each word is met by some. */
const partialMatchOf = (
  clauses: readonly QueryClause[],
  { rows }: MatchResult,
  index: ProductIndex,
): Pick<BooleanQuery, 'partial'> => {
  const found = new Set(rows);
  const isMet = ({ alternatives }: QueryClause) => {
    let met = false;
    for (const one of alternatives) matchAlternative(index, one, fields.none, (row) => (met ||= found.has(row)));
    return met;
  };
  const termsOf = (some: readonly QueryClause[]) => some.map(({ words }) => words.join(' '));
  const [matched, unmatched] = [clauses.filter(isMet), clauses.filter((clause) => !isMet(clause))];
  return unmatched.length === 0 ? {} : { partial: { matched: termsOf(matched), unmatched: termsOf(unmatched) } };
};

/** Where what was found has the head of the text under other names only, what is called so is found too. */
const withTitleMatches = (
  head: string | undefined,
  query: BooleanQuery,
  { rows }: MatchResult,
  context: SearchContext,
): BooleanQuery | undefined => {
  const also = withTitleMatchesOf(head, query, context);
  const lexeme = stem(head ?? '');
  return also && !rows.some((row) => hasLexeme(context.index.lexemes, lexeme, row)) ? also : undefined;
};

/** What was matched holds until a text changes; stock and sales change nothing about it. */
const memoryOf = (index: ProductIndex): Remembered => {
  const known = memory.get(index);
  if (known?.texts === index.lastTextChange) return known;
  const fresh = {
    texts: index.lastTextChange,
    matches: new Recent<MatchResult>(most.matchedRows, ({ rows }) => 100 + rows.length),
    queries: new Recent<BooleanQuery>(most.queries, () => 1),
  };
  memory.set(index, fresh);
  return fresh;
};
