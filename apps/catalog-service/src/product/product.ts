import {
  emptyProductDetails,
  type ProductDetails,
  type ProductEvent,
  type ProductRejection,
  type ProductRequest,
  type ProductState,
} from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { currenciesMixed, optionValueUnknown, variantsShareOptions } from './consistency.js';
import { sameData } from './same-data.js';

/** What the merchant last said of the product; `undefined` before the first word. */
export type Product = ProductDetails | undefined;

const decide = (product: Product, request: ProductRequest): Decision<ProductEvent, ProductRejection> => {
  const { type: _, ...details } = request;
  const rejection = variantsShareOptions(details) ?? optionValueUnknown(details) ?? currenciesMixed(details);
  if (rejection) return reject(rejection);
  if (!product) return accept({ type: 'ProductCreated', ...details });
  return sameData(product, details) ? accept() : accept({ type: 'ProductRevised', ...details });
};

const evolve = (_product: Product, event: ProductEvent): Product => {
  const { type: _, ...details } = event;
  return details;
};

export const productDecider: Decider<Product, ProductRequest, ProductEvent, ProductRejection> = {
  initial: undefined,
  decide,
  evolve,
};

/** What is told of a product; of none only that it has no details. */
export const toProductState = (product: Product): ProductState => ({ details: product ?? emptyProductDetails });
