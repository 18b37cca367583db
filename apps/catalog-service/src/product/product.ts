import {
  emptyProductDetails,
  type ProductDetails,
  type ProductEvent,
  type ProductRejection,
  type ProductRequest,
  type ProductState,
  productTexts,
  translate,
} from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { changeProductMetafields, invalidMetafields } from './metafields.js';
import { currenciesMixed, optionValueUnknown, variantsShareOptions } from './consistency.js';
import { sameData } from './same-data.js';
import { withSourceAfterStaff } from './source-fields.js';
import { type SourceChange, takeFromSource } from './take-from-source.js';

/** The details that the merchant entered last; `undefined` before the first event. */
export type Product = ProductDetails | undefined;

type Result = Decision<ProductEvent, ProductRejection>;
type Put = Extract<ProductRequest, { type: 'PutProduct' }>;
type ChangeMetafields = Extract<ProductRequest, { type: 'ChangeMetafields' }>;
type Translate = Extract<ProductRequest, { type: 'TranslateProduct' }>;

const put = (product: Product, { type: _, source: __, ...entered }: Put): Result => {
  const details = product ? withSourceAfterStaff(product, entered) : entered;
  const rejection =
    variantsShareOptions(details) ?? optionValueUnknown(details) ?? currenciesMixed(details) ?? invalidMetafields(details);
  if (rejection) return reject(rejection);
  if (!product) return accept({ type: 'ProductCreated', ...details });
  return sameData(product, details) ? accept() : accept({ type: 'ProductRevised', ...details });
};

const translateProduct = (product: Product, command: Translate): Result => {
  if (!product) return reject({ type: 'ProductNotFound' });
  const { translations: known = [], ...details } = product;
  const translated = translate(productTexts(product), known, command);
  if ('rejection' in translated) return reject(translated.rejection);
  const { translations } = translated;
  if (translations === known) return accept();
  return accept({ type: 'ProductTranslated', ...details, ...(translations.length > 0 && { translations: [...translations] }) });
};

const changeMetafields = (product: Product, command: ChangeMetafields): Result => {
  if (!product) return reject({ type: 'ProductNotFound' });
  const changed = changeProductMetafields(product, command);
  if ('rejection' in changed) return reject(changed.rejection);
  return sameData(product, changed.details) ? accept() : accept({ type: 'ProductRevised', ...changed.details });
};

/** A product that staff made is never taken over, even where its handle is that of an article. */
const take = (product: Product, change: SourceChange): Result => {
  if (product && !product.source) return accept();
  const details = takeFromSource(product, change);
  if (!product) return accept({ type: 'ProductCreated', ...details });
  return sameData(product, details) ? accept() : accept({ type: 'ProductRevised', ...details });
};

/** A request, or a change in the existing system. */
export type ProductCommand = ProductRequest | (Readonly<{ type: 'TakeFromSource' }> & SourceChange);

const decide = (product: Product, request: ProductCommand): Result => {
  switch (request.type) {
    case 'TakeFromSource':
      return take(product, request);
    case 'PutProduct':
      return put(product, request);
    case 'TranslateProduct':
      return translateProduct(product, request);
    case 'ChangeMetafields':
      return changeMetafields(product, request);
  }
};

const evolve = (_product: Product, event: ProductEvent): Product => {
  const { type: _, ...details } = event;
  return details;
};

export const productDecider: Decider<Product, ProductCommand, ProductEvent, ProductRejection> = {
  initial: undefined,
  decide,
  evolve,
};

/** The state of a product in the contract's form; without events it has no details. */
export const toProductState = (product: Product): ProductState => ({ details: product ?? emptyProductDetails });
