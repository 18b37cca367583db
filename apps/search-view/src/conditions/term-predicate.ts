import type { ConditionStep } from '@millrace/contracts';
import type { ProductIndex } from '../index/product-index.js';
import { normalizedValue, phraseOf, phraseTextsOf } from './phrase-texts.js';

/** Whether a row of the index fulfils a condition. */
export type RowPredicate = (row: number) => boolean;

/** Whether a row fulfils one term. Times are in milliseconds since 1970, prices in minor units; bounds are included. */
export const termPredicate = (
  index: ProductIndex,
  { field = 'text', how = 'equals', value = '', min, max }: ConditionStep,
): RowPredicate => {
  const isWithin = (one: number) => one >= (min ?? Number.NEGATIVE_INFINITY) && one <= (max ?? Number.POSITIVE_INFINITY);
  switch (field) {
    case 'text':
      return phrasePredicate(phraseTextsOf(index).allFields, how, value);
    case 'title':
      return phrasePredicate(phraseTextsOf(index).titles, how, value);
    case 'tag':
    case 'vendor':
    case 'productType':
      return facetPredicate(index, field, how, value);
    case 'id':
      return (row) => (how === 'prefix' ? (index.ids[row] as string).startsWith(value) : index.ids[row] === value);
    case 'available':
      return (row) => index.available[row] === (value === 'true');
    case 'price':
      return pricePredicate(index, isWithin);
    case 'createdAt':
      return (row) => isWithin(index.createdAt[row] as number);
    case 'updatedAt':
      return (row) => isWithin(index.updatedAt[row] as number);
  }
};

/** Whole words in this order; of `prefix` the last word may go on. An empty prefix matches every text that is not empty. */
const phrasePredicate = (texts: readonly string[], how: ConditionStep['how'], value: string): RowPredicate => {
  const words = phraseOf(value);
  if (words === '') return how === 'prefix' && value === '' ? (row) => (texts[row] ?? '') !== '' : () => false;
  const wanted = how === 'prefix' ? words.slice(0, -1) : words;
  return (row) => (texts[row] ?? '').includes(wanted);
};

/** Compares the values of the facet first and then looks for their codes in a row. */
const facetPredicate = (index: ProductIndex, facet: string, how: ConditionStep['how'], value: string): RowPredicate => {
  const { values, facetOf } = index.facetValues;
  const number = index.facetValues.facetCode(facet);
  const wanted = normalizedValue(value);
  const isMatch = (one: string) => (how === 'prefix' ? one.startsWith(wanted) : one === wanted);
  const matching = new Set<number>();
  values.forEach((one, code) => {
    if (facetOf[code] === number && isMatch(normalizedValue(one))) matching.add(code);
  });
  if (matching.size === 0) return () => false;
  return (row) => {
    const { values, starts, ends } = index.facets;
    const end = ends[row] as number;
    for (let at = starts[row] as number; at < end; at++) if (matching.has(values[at] as number)) return true;
    return false;
  };
};

const pricePredicate =
  (index: ProductIndex, isWithin: (price: number) => boolean): RowPredicate =>
  (row) => {
    const { values, starts, ends } = index.prices;
    const end = ends[row] as number;
    for (let at = starts[row] as number; at < end; at++) if (isWithin(values[at] as number)) return true;
    return false;
  };
