import { formatMoney, paths, type ResultOf } from '@shop/kit';
import { messages } from '@shop/search/messages';
import type { PredictiveQuery } from './predictive.query.ts';
import { type Part, partsOf } from './styled-text.ts';

type Predicted = NonNullable<ResultOf<typeof PredictiveQuery>['predictiveSearch']>;

export interface Suggestion {
  kind: 'query' | 'collection' | 'product';
  label: string;
  /** The label in parts, with the typed part marked; of queries only. */
  parts?: readonly Part[];
  href: string;
  note?: string;
  image?: Predicted['products'][number]['featuredImage'];
}

const limits = { queries: 3, collections: 2, products: 5 };

/** Suggestions in the order queries, collections, products, without the typed text. */
export const suggestionsOf = (predicted: Predicted | null | undefined, typed: string): Suggestion[] => {
  if (!predicted) return [];
  const words = predicted.queries.filter(({ text }) => text.toLowerCase() !== typed.trim().toLowerCase());
  return [
    ...words.slice(0, limits.queries).map(({ text, styledText }) => ({
      kind: 'query' as const,
      label: text,
      parts: partsOf(styledText),
      href: paths.search(text),
    })),
    ...predicted.collections.slice(0, limits.collections).map(({ handle, title }) => ({
      kind: 'collection' as const,
      label: title,
      href: paths.collection(handle),
      note: messages.box.category,
    })),
    ...predicted.products.slice(0, limits.products).map(({ handle, title, priceRange, featuredImage }) => ({
      kind: 'product' as const,
      label: title,
      href: paths.product(handle),
      note: formatMoney(priceRange.minVariantPrice),
      image: featuredImage,
    })),
  ];
};
