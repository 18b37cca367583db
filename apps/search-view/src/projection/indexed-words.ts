import { type ListedProduct, prefixOf } from '@millrace/contracts';
import { LRUCache } from 'lru-cache';
import { normalizeCode, codePartsOf, codePartMark, withoutCodeLabel } from '../text/codes.js';
import { tokenWordsOf, tokenize, compoundsIn } from '../text/tokens.js';

/** In characters: any product stays within what PostgreSQL can index. */
const maxLength = { words: 2_000, codes: 100_000 } as const;

/** Results by texts: most events change the stock of a product and none of its texts. `maxSize` in bytes. */
const cache = new LRUCache<string, string>({
  maxSize: 8_000_000,
  sizeCalculation: (read, key) => 100 + 2 * (read.length + key.length),
});

const cached = (texts: readonly string[], read: () => string): string => {
  const key = JSON.stringify(texts);
  const before = cache.get(key);
  if (before !== undefined) return before;
  const fresh = read();
  cache.set(key, fresh);
  return fresh;
};

/**
 * Three lines of normalized words: of the title in order; of joined compounds of the title; of type, vendor, tags and option values, each
 * once.
 */
export const indexedWordsOf = ({ title, productType, vendor, tags, variants }: ListedProduct): string => {
  const values = unique(variants.flatMap(({ selectedOptions }) => selectedOptions.map(({ value }) => value)));
  const facets = [productType, vendor, ...tags, ...values].join(' \n ');
  return cached(['words', title, facets], () => {
    const joined = compoundsIn(title).flatMap((compound) => compound.joined.map(({ word }) => word));
    const words = unique(tokenize(facets).map(({ word }) => word)).join(' ');
    return [tokenWordsOf(title).join(' '), joined.join(' '), prefixOf(words, maxLength.words)].join('\n');
  });
};

/** SKUs and bar codes of the variants, normalized, each once, then later parts of SKUs with the prefix `codePartMark`. */
export const indexedCodesOf = ({ variants }: ListedProduct): string =>
  cached(['codes', ...variants.flatMap(({ sku, barcode = '' }) => [sku, barcode])], () => {
    const codes = variants.flatMap(({ sku, barcode = '' }) => [
      normalizeCode(sku),
      normalizeCode(barcode),
      withoutCodeLabel(normalizeCode(barcode)) ?? '',
    ]);
    const parts = variants.flatMap(({ sku }) => codePartsOf(sku).map((part) => `${codePartMark}${part}`));
    return unique([...codes.filter((code) => code !== ''), ...parts])
      .join(' ')
      .slice(0, maxLength.codes);
  });

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
