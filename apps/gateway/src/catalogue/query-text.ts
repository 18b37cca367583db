import type { ProductFilters } from '@millrace/contracts';
import { badInput } from '../graphql/errors.js';

/** Longer texts are refused before anything looks at them. */
export const longestQuery = 8_000;

const term = /(?:^|\s)(\w+):(?:"([^"]*)"|'([^']*)'|(\S+))/g;
const lists: Readonly<Record<string, 'tags' | 'vendors' | 'productTypes'>> = {
  tag: 'tags',
  vendor: 'vendors',
  product_type: 'productTypes',
};

/** `lamp tag:oak vendor:"Fern & Co"`: conditions of the Storefront API's query notation, and the words to look for. */
export const parseQueryText = (query: string): Readonly<{ text: string; filters: ProductFilters }> => {
  if (query.length > longestQuery) throw badInput(`a query has at most ${longestQuery} characters`, 'query');
  const filters: ProductFilters = {};
  const text = query.replaceAll(term, (whole, name: string, double?: string, single?: string, bare?: string) => {
    const value = double ?? single ?? bare ?? '';
    const list = lists[name];
    if (list) filters[list] = [...(filters[list] ?? []), value];
    else if (name === 'available_for_sale') filters.available = value === 'true';
    else return name === 'title' ? value : whole;
    return ' ';
  });
  return { text: searchable(text), filters };
};

/** What a person may look for: no control characters, no half characters, spaces once. */
export const searchable = (text: string): string =>
  text
    .slice(0, longestQuery)
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
