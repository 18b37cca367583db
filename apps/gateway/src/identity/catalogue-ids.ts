import { createHash } from 'node:crypto';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A product is the same product wherever its handle is the same. */
export const productIdOf = (handle: string): string => hash(handle).slice(0, 20);

/** A variant is known by its option values, whatever its order in a file. */
export const variantIdOf = (productId: string, optionValues: readonly string[]): string =>
  `${productId}_${hash(JSON.stringify(optionValues)).slice(0, 8)}`;
