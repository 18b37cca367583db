import { type ListedProduct, prefixOf } from '@millrace/contracts';
import { LRUCache } from 'lru-cache';
import { normalizeCode, codePartsOf, codePartMark, withoutCodeLabel } from '../text/plain.js';
import { tokenWordsOf, tokenize, compoundsIn } from '../text/tokens.js';

/** Bounds that keep any product within what PostgreSQL can index. */
const maxLength = { words: 2_000, codes: 100_000 } as const;

/** Most events change the stock of a product and none of its texts, so what was read in the same texts lately is not read again. */
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

/** Three lines: the words of the title in order, those that some of them make together, and those of what is chosen by. */
export const indexedWordsOf = ({ title, productType, vendor, tags, variants }: ListedProduct): string => {
  const values = unique(variants.flatMap(({ selectedOptions }) => selectedOptions.map(({ value }) => value)));
  const chosenBy = [productType, vendor, ...tags, ...values].join(' \n ');
  return cached(['words', title, chosenBy], () => {
    const together = compoundsIn(title).flatMap(({ joined }) => joined.map(({ word }) => word));
    const words = unique(tokenize(chosenBy).map(({ word }) => word)).join(' ');
    return [tokenWordsOf(title).join(' '), together.join(' '), prefixOf(words, maxLength.words)].join('\n');
  });
};

/** What the variants are ordered and scanned by, each once, then later parts of SKUs, marked as such. */
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
