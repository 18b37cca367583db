import type { ConditionStep } from '@millrace/contracts';
import type { Shelf } from '../shelf/shelf.js';
import { asValue, asWords, textsOf } from './shelf-texts.js';
import type { Holds } from './read-steps.js';

/** What one term asks of a row. */
export const holdsOf = (shelf: Shelf, { field = 'text', how = 'equals', value = '', min, max }: ConditionStep): Holds => {
  const isWithin = (one: number) => one >= (min ?? Number.NEGATIVE_INFINITY) && one <= (max ?? Number.POSITIVE_INFINITY);
  switch (field) {
    case 'text':
      return saying(textsOf(shelf).everything, how, value);
    case 'title':
      return saying(textsOf(shelf).titles, how, value);
    case 'tag':
    case 'vendor':
    case 'productType':
      return having(shelf, field, how, value);
    case 'id':
      return (row) => (how === 'prefix' ? (shelf.ids[row] as string).startsWith(value) : shelf.ids[row] === value);
    case 'available':
      return (row) => shelf.available[row] === (value === 'true');
    case 'price':
      return pricedWithin(shelf, isWithin);
    case 'createdAt':
      return (row) => isWithin(shelf.created[row] as number);
    case 'updatedAt':
      return (row) => isWithin(shelf.updated[row] as number);
  }
};

/** Whole words in this order, the last of them begun only, if a beginning is asked for. */
const saying = (texts: readonly string[], how: ConditionStep['how'], value: string): Holds => {
  const words = asWords(value);
  if (words === '') return how === 'prefix' && value === '' ? (row) => (texts[row] ?? '') !== '' : () => false;
  const wanted = how === 'prefix' ? words.slice(0, -1) : words;
  return (row) => (texts[row] ?? '').includes(wanted);
};

/** Codes of the values that are meant; a row is looked through for any of them. */
const having = (shelf: Shelf, facet: string, how: ConditionStep['how'], value: string): Holds => {
  const { values, facetOf } = shelf.values;
  const number = shelf.values.facet(facet);
  const wanted = asValue(value);
  const isMeant = (one: string) => (how === 'prefix' ? one.startsWith(wanted) : one === wanted);
  const meant = new Set<number>();
  values.forEach((one, code) => {
    if (facetOf[code] === number && isMeant(asValue(one))) meant.add(code);
  });
  if (meant.size === 0) return () => false;
  return (row) => {
    const { heap, starts, ends } = shelf.facets;
    const end = ends[row] as number;
    for (let at = starts[row] as number; at < end; at++) if (meant.has(heap[at] as number)) return true;
    return false;
  };
};

const pricedWithin =
  (shelf: Shelf, isWithin: (price: number) => boolean): Holds =>
  (row) => {
    const { heap, starts, ends } = shelf.prices;
    const end = ends[row] as number;
    for (let at = starts[row] as number; at < end; at++) if (isWithin(heap[at] as number)) return true;
    return false;
  };
