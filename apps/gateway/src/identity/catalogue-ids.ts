import { createHash } from 'node:crypto';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The id of a product, derived from its handle. */
export const productIdOf = (handle: string): string => hash(handle).slice(0, 20);

/** The id of a variant, derived from its option values. */
export const variantIdOf = (productId: string, optionValues: readonly string[]): string =>
  `${productId}_${hash(JSON.stringify(optionValues)).slice(0, 8)}`;
