import type { ProductIndex } from '../index/product-index.js';
import type { MatchResult } from '../index/row-sets.js';
import { fields } from '../index/tsvector.js';
import { matchAlternative } from '../matching/match-alternative.js';
import type { BooleanQuery } from '../query-parser/boolean-query.js';
import { parseSearchText } from '../query-parser/parse-search-text.js';
import { normalizeText } from '../text/normalize.js';
import { buildQuery } from './build-query.js';
import { buildClauses, type QueryClause, relaxations } from './clauses.js';
import { headCandidates } from './head-candidates.js';
import { lacksHeadWord, withTitlesOfHead } from './head-word.js';
import type { SearchContext } from './search-context.js';

/**
 * The query for a text: the first relaxation that finds products, if possible products that are named by the head word. Where nothing is
 * found, the `exact` query. `match` evaluates a query.
 */
export const interpretText = (
  context: SearchContext,
  typed: string,
  match: (query: BooleanQuery) => MatchResult,
): BooleanQuery => {
  const { language } = context.index;
  const asTyped = parseSearchText(typed, 'exclude', language);
  const isTitle = asTyped.excluded.length > 0 && occursInTitle(context.index, typed);
  const text = isTitle ? parseSearchText(typed, 'belong', language) : asTyped;
  let candidates: readonly string[] | undefined;
  let ofOtherProducts: BooleanQuery | undefined;
  for (const relaxation of relaxations) {
    if (ofOtherProducts && relaxation !== 'partial') continue;
    const clauses = buildClauses(text, context, relaxation);
    if (clauses.length > 1) candidates ??= headCandidates(text, context.index);
    const [first = text.headWords[0], ...others] = candidates ?? [];
    for (const headWord of relaxation === 'partial' ? [first, ...others] : [first]) {
      const query = buildQuery(text, context, relaxation, clauses, headWord);
      const matched = match(query);
      if (matched.rows.length === 0) continue;
      const isPartial = relaxation === 'known-words' || relaxation === 'partial';
      if (relaxation !== 'partial' && lacksHeadWord(clauses, headWord, matched.rows, context)) ofOtherProducts ??= query;
      else if (isPartial) return { ...query, ...partialMatchOf(clauses, matched, context.index) };
      else return withTitlesOfHead(headWord, query, matched.rows, context) ?? query;
    }
  }
  return ofOtherProducts ?? buildQuery(text, context, 'exact', buildClauses(text, context, 'exact'), undefined);
};

/** Whether the text was pasted from a title: then its dashes belong to it and exclude nothing. Looks at the first 200 characters. */
const occursInTitle = ({ titleKeys }: ProductIndex, typed: string): boolean => {
  const text = normalizeText(typed);
  return titleKeys.some((title) => title.includes(text.slice(0, 200)));
};

/** Which terms any of the rows found matches, and which none does; empty where each term is matched by some row. */
const partialMatchOf = (
  clauses: readonly QueryClause[],
  { rows }: MatchResult,
  index: ProductIndex,
): Pick<BooleanQuery, 'partial'> => {
  const found = new Set(rows);
  const isMatched = ({ alternatives }: QueryClause) => {
    let matched = false;
    for (const one of alternatives) matchAlternative(index, one, fields.none, (row) => (matched ||= found.has(row)));
    return matched;
  };
  const termsOf = (some: readonly QueryClause[]) => some.map(({ words }) => words.join(' '));
  const [matched, unmatched] = [clauses.filter(isMatched), clauses.filter((clause) => !isMatched(clause))];
  return unmatched.length === 0 ? {} : { partial: { matched: termsOf(matched), unmatched: termsOf(unmatched) } };
};
