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

/** The details that the merchant entered last; `undefined` before the first event. */
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

/** The state of a product in the contract's form; without events it has no details. */
export const toProductState = (product: Product): ProductState => ({ details: product ?? emptyProductDetails });
