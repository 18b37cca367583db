import type { ProductSort } from '@millrace/contracts';
import type { Matching } from './search-conditions.js';

/** What a list is sorted by; ties are settled by the product's id in the same direction. */
export type Sort = Readonly<{ key: string; type: string; isKey: (value: string) => boolean; direction: 'ASC' | 'DESC' }>;

const number = (value: string) => /^-?\d{1,18}(\.\d{1,25})?(e[+-]?\d{1,3})?$/.test(value);
const whole = (value: string) => /^-?\d{1,18}$/.test(value);
const instant = (value: string) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/.test(value);

/** Titles from A, prices from the lowest, the oldest first; the most relevant and the best selling first. */
export const sortBy = (sort: ProductSort, reverse: boolean, { rank }: Matching): Sort => {
  const sorted = (key: string, type: string, isKey: Sort['isKey'], natural: Sort['direction']): Sort => ({
    key,
    type,
    isKey,
    direction: (natural === 'DESC') === reverse ? 'ASC' : 'DESC',
  });
  switch (sort) {
    case 'RELEVANCE':
      return sorted(rank, 'float8', number, 'DESC');
    case 'TITLE':
      return sorted('title_key', 'text COLLATE "C"', () => true, 'ASC');
    case 'PRICE':
      return sorted('price_min', 'bigint', whole, 'ASC');
    case 'CREATED_AT':
      return sorted('created_at', 'timestamptz', instant, 'ASC');
    case 'BEST_SELLING':
      return sorted('sold', 'bigint', whole, 'DESC');
  }
};
