import { type ListedVariant, sellable, Suggest } from '@millrace/contracts';
import { localeFor } from '../catalogue/catalogue.js';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { Content } from '../content/content.js';
import { findIn } from '../content/find-content.js';
import type { PredictiveSearchLimitScope, PredictiveSearchType, QueryPredictiveSearchArgs } from '../generated/shop.js';
import { badUserInput } from '../graphql/errors.js';
import { normalizeSearchText } from './search-text.js';
import { styledText } from './styled-text.js';

/** The most of a type; more are refused by the search view. */
const maxLimit = 20;
const defaultLimit = 6;

/**
 * Suggestions for a text that is being typed: of the types that are asked for, at most `limit` of each, or of all together in the order products,
 * collections, queries, pages, articles. `content`: reads the shop's. Throws `BAD_USER_INPUT` for a limit out of range.
 */
export const suggestionsFor = async (
  args: QueryPredictiveSearchArgs,
  { session, catalogue, locale }: ShopContext,
  content: () => Promise<Content>,
) => {
  const { query, limit, limitScope, types, unavailableProducts } = args;
  if (limit != null && (limit < 1 || limit > maxLimit)) throw badUserInput(`limit must be between 1 and ${maxLimit}`, 'limit');
  const wants = (type: PredictiveSearchType): boolean => types == null || types.length === 0 || types.includes(type);
  const typed = normalizeSearchText(query);
  const suggested = await session.query(Suggest, { text: typed, limit: limit ?? defaultLimit, ...localeFor(locale) });
  const take = taker(limitScope ?? 'EACH', limit ?? defaultLimit);
  const available = suggested.products.filter(({ variants }) => unavailableProducts !== 'HIDE' || variants.some(isAvailable));
  const products = take(wants('PRODUCT') ? available : []);
  const found = wants('COLLECTION') ? suggested.collections : [];
  const collections = await Promise.all(take(found).map(({ handle }) => catalogue.collection(handle)));
  const queries = take(wants('QUERY') ? suggested.queries : []);
  const { pages, articles } = wants('PAGE') || wants('ARTICLE') ? findIn(await content(), typed, locale.answer?.locale) : nothing;
  return {
    products,
    collections: collections.filter((one) => one !== undefined),
    pages: take(wants('PAGE') ? pages : []),
    articles: take(wants('ARTICLE') ? articles : []),
    queries: queries.map((text) => ({ text, styledText: styledText(text, typed), trackingParameters: null })),
  };
};

const nothing = { pages: [], articles: [] };

const isAvailable = (variant: ListedVariant): boolean => sellable(variant) > 0;

/** Takes the beginning of each list: as many as are left of all with `ALL`. */
const taker = (scope: PredictiveSearchLimitScope, limit: number) => {
  let left = limit;
  return <T>(list: readonly T[]): readonly T[] => {
    const taken = list.slice(0, scope === 'ALL' ? left : limit);
    left -= taken.length;
    return taken;
  };
};
