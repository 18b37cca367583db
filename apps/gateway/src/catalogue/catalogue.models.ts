import type { ListedProduct, ListedVariant, OutputOf, SearchProducts } from '@millrace/contracts';

/** A product, now or at the instant `asOf`. */
export type ProductModel = ListedProduct & Readonly<{ asOf?: string }>;

/** A variant with its product, which has its status and pictures. */
export type VariantModel = Readonly<{ product: ListedProduct; variant: ListedVariant }>;
/** An option of a product. */
export type OptionModel = Readonly<{ product: ListedProduct; name: string; values: readonly string[] }>;
export type OptionValueModel = Readonly<{ product: ListedProduct; name: string; value: string }>;
export { type CollectionModel, isCollection, typesOf } from '../collections/collection.model.js';
export type FoundProducts = Readonly<OutputOf<typeof SearchProducts> & { currency: string }>;
