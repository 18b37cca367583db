import type { ListCollections, ListedProduct, ListedVariant, OutputOf, SearchProducts } from '@millrace/contracts';

/** A product as it is, or as it was at an instant. */
export type ProductModel = ListedProduct & Readonly<{ asOf?: string }>;

/** A variant never comes alone: its product says whether it is on sale, and shows its pictures. */
export type VariantModel = Readonly<{ product: ListedProduct; variant: ListedVariant }>;
export type OptionModel = Readonly<{ productId: string; name: string; values: readonly string[] }>;
export type CollectionModel = OutputOf<typeof ListCollections>['collections'][number];

/** The product types that a collection is made of; an older view knows only one. */
export const typesOf = ({ productTypes, title }: CollectionModel): readonly string[] => productTypes ?? [title];
export type FoundProducts = Readonly<OutputOf<typeof SearchProducts> & { currency: string }>;
