import { type ListedProduct, prefixOf } from '@millrace/contracts';
import { LRUCache } from 'lru-cache';
import { codeOf, laterPartsOf, partMark, withoutLabel } from '../text/plain.js';
import { partsOf, tokensOf, writtenIn } from '../text/tokens.js';

/** Bounds that keep any product within what PostgreSQL can index. */
const longest = { words: 2_000, codes: 100_000 } as const;

/** Most events change the stock of a product and none of its texts, so what was read in the same texts lately is not read again. */
const known = new LRUCache<string, string>({
  maxSize: 8_000_000,
  sizeCalculation: (read, key) => 100 + 2 * (read.length + key.length),
});

const once = (texts: readonly string[], read: () => string): string => {
  const key = JSON.stringify(texts);
  const before = known.get(key);
  if (before !== undefined) return before;
  const fresh = read();
  known.set(key, fresh);
  return fresh;
};

/** Three lines: the words of the title in order, those that some of them make together, and those of what is chosen by. */
export const wordLines = ({ title, productType, vendor, tags, variants }: ListedProduct): string => {
  const values = unique(variants.flatMap(({ selectedOptions }) => selectedOptions.map(({ value }) => value)));
  const chosenBy = [productType, vendor, ...tags, ...values].join(' \n ');
  return once(['words', title, chosenBy], () => {
    const together = writtenIn(title).flatMap(({ joined }) => joined.map(({ word }) => word));
    const words = unique(tokensOf(chosenBy).map(({ word }) => word)).join(' ');
    return [partsOf(title).join(' '), together.join(' '), prefixOf(words, longest.words)].join('\n');
  });
};

/** What the variants are ordered and scanned by, each once, then later parts of SKUs, marked as such. */
export const codesOf = ({ variants }: ListedProduct): string =>
  once(['codes', ...variants.flatMap(({ sku, barcode = '' }) => [sku, barcode])], () => {
    const codes = variants.flatMap(({ sku, barcode = '' }) => [
      codeOf(sku),
      codeOf(barcode),
      withoutLabel(codeOf(barcode)) ?? '',
    ]);
    const parts = variants.flatMap(({ sku }) => laterPartsOf(sku).map((part) => `${partMark}${part}`));
    return unique([...codes.filter((code) => code !== ''), ...parts])
      .join(' ')
      .slice(0, longest.codes);
  });

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
