import { currencies, type ListedProduct, type Money, type Variant } from '@millrace/contracts';
import type { CollectionResolvers, ProductResolvers, Resolvers } from '../generated/shop.js';
import { connectionOf } from '../graphql/connection.js';
import { emptyConnection } from '../graphql/empty-connection.js';
import { collectionGid, productGid, productOptionGid, productOptionValueGid } from '../identity/gid.js';
import type { CollectionModel, VariantModel } from './catalogue.models.js';
import { descriptionOf } from './description.js';
import { encodeVariants } from './options/encoded-variants.js';
import { adjacentTo, firstVariantWith, positionsOf } from './options/option-values.js';
import { variantWith, variantWithOrFirst } from './options/selected-variant.js';
import { optionName, optionValue, pictureIn, productText, sourceOptions } from './product-texts.js';
import { safeHtml } from './safe-html.js';
import type { ShopContext } from './shop-context.js';
import { ancestorsOf, categoryGid, categoryOf } from './taxonomy.js';
import { compareAtPriceOf, isForSale, isTracked, priceOf, variantResolvers } from './variant.resolvers.js';

const variantsOf = (product: ListedProduct): VariantModel[] => product.variants.map((variant) => ({ product, variant }));

/** The minimum and maximum of a price over all variants; zero when no variant has it, as in the Storefront API. */
const rangeOf = ({ variants }: ListedProduct, context: ShopContext, priceIn: (variant: Variant) => Money | undefined) => {
  const currency = context.locale.market?.currency ?? variants[0]?.price.currency ?? currencies[0];
  const prices = variants.map(priceIn).flatMap((price) => (price ? [price.minor] : []));
  const amount = (minor: number) => ({ minor, currency });
  return {
    minVariantPrice: amount(prices.length > 0 ? Math.min(...prices) : 0),
    maxVariantPrice: amount(prices.length > 0 ? Math.max(...prices) : 0),
  };
};

const encodedVariants = (product: ListedProduct, variants: readonly VariantModel[]): string =>
  encodeVariants(variants.map(({ variant }) => positionsOf(product.options, variant)));

const mediaOf = (product: ListedProduct, context: ShopContext) =>
  product.images.map((image, position) => ({ id: `${product.id}_${position}`, image: pictureIn(product, context, image) }));

const html = (parent: ListedProduct, context: ShopContext): string =>
  productText(parent, context, { key: 'body_html' }, parent.descriptionHtml);

const product: ProductResolvers = {
  id: (parent) => productGid(parent.id),
  title: (parent, _, context) => productText(parent, context, { key: 'title' }, parent.title),
  description: (parent, { truncateAt }, context) => descriptionOf(html(parent, context), truncateAt),
  descriptionHtml: (parent, _, context) => safeHtml(html(parent, context)),
  productType: (parent, _, context) => productText(parent, context, { key: 'product_type' }, parent.productType),
  seo: (parent, _, context) => ({
    title: productText(parent, context, { key: 'meta_title' }, parent.seo.title),
    description: productText(parent, context, { key: 'meta_description' }, parent.seo.description),
  }),
  availableForSale: (parent) => variantsOf(parent).some(isForSale),
  totalInventory: (parent) => parent.variants.filter(isTracked).reduce((total, variant) => total + variant.available, 0),
  options: (parent, { first }) => parent.options.slice(0, first ?? undefined).map((option) => ({ product: parent, ...option })),
  variants: (parent, slice) => connectionOf(variantsOf(parent), slice, ({ variant }) => variant.id),
  variantsCount: ({ variants }) => ({ count: variants.length, precision: 'EXACT' }),
  variantBySelectedOptions: (parent, { selectedOptions, ...matching }, context) =>
    variantWith(variantsOf(parent), sourceOptions(parent, context, selectedOptions), matching) ?? null,
  selectedOrFirstAvailableVariant: (parent, { selectedOptions, ...matching }, context) =>
    variantWithOrFirst(variantsOf(parent), sourceOptions(parent, context, selectedOptions ?? []), isForSale, matching) ?? null,
  adjacentVariants: (parent, { selectedOptions, ...matching }, context) => {
    const options = sourceOptions(parent, context, selectedOptions ?? []);
    const chosen = variantWithOrFirst(variantsOf(parent), options, isForSale, matching);
    return chosen ? adjacentTo(parent.variants, chosen.variant).map((variant) => ({ product: parent, variant })) : [];
  },
  encodedVariantExistence: (parent) => encodedVariants(parent, variantsOf(parent)),
  encodedVariantAvailability: (parent) => encodedVariants(parent, variantsOf(parent).filter(isForSale)),
  images: (parent, slice, context) =>
    connectionOf(
      parent.images.map((image) => pictureIn(parent, context, image)),
      slice,
      ({ url }) => url,
    ),
  featuredImage: (parent, _, context) => (parent.images[0] ? pictureIn(parent, context, parent.images[0]) : null),
  media: (parent, { reverse, ...slice }, context) => {
    const media = mediaOf(parent, context);
    return connectionOf(reverse ? media.toReversed() : media, slice, ({ id }) => id);
  },
  priceRange: (parent, _, context) => rangeOf(parent, context, (variant) => priceOf(variant, context)),
  compareAtPriceRange: (parent, _, context) => rangeOf(parent, context, (variant) => compareAtPriceOf(variant, context)),
  collections: async (parent, slice, { catalogue }) =>
    connectionOf(await catalogue.collectionsOf(parent), slice, ({ handle }) => handle),
  category: (parent) => categoryOf(parent.category),
  publishedAt: ({ createdAt }) => createdAt,
  trackingParameters: () => null,
  isGiftCard: () => false,
  requiresSellingPlan: () => false,
  sellingPlanGroups: emptyConnection,
};

/** It comes in the language of the answer, where it is translated. */
const collectionTitle = (
  { handle, title, isTranslated = false }: CollectionModel,
  _: unknown,
  { locale }: ShopContext,
): string => {
  locale.answer?.note(collectionGid(handle), isTranslated);
  return title;
};

const collectionHtml = ({ made }: CollectionModel): string => made?.details.descriptionHtml ?? '';

/** An empty text has no effect. */
const orElse = <T>(text: string | undefined, other: T): string | T => (text ? text : other);

/** `publicUrl`: the origin of the pages of collections. */
const collectionResolvers = (publicUrl: string): CollectionResolvers => ({
  id: ({ handle }) => collectionGid(handle),
  title: collectionTitle,
  description: (collection, { truncateAt }) => descriptionOf(collectionHtml(collection), truncateAt),
  descriptionHtml: (collection) => safeHtml(collectionHtml(collection)),
  image: ({ imageUrl, title, made }) =>
    imageUrl === undefined ? null : { url: imageUrl, altText: orElse(made?.details.image?.altText, title) },
  seo: (collection, _, context) => {
    const { title, description } = collection.made?.details.seo ?? {};
    return { title: orElse(title, collectionTitle(collection, _, context)), description: orElse(description, null) };
  },
  onlineStoreUrl: ({ handle }) => `${publicUrl}/collections/${encodeURIComponent(handle)}`,
  trackingParameters: () => null,
});

/** `publicUrl`: the origin of the pages of products and collections. */
export const productResolvers = (publicUrl: string): Resolvers => ({
  Product: { ...product, onlineStoreUrl: ({ handle }) => `${publicUrl}/products/${encodeURIComponent(handle)}` },
  ProductVariant: variantResolvers,
  ProductOption: {
    id: ({ product: { id }, name }) => productOptionGid(id, name),
    name: ({ product: parent, name }, _, context) => optionName(parent, context, name),
    values: ({ product: parent, name, values }, _, context) =>
      values.map((value) => optionValue(parent, context, { name, value })),
    optionValues: ({ product: parent, name, values }) => values.map((value) => ({ product: parent, name, value })),
  },
  ProductOptionValue: {
    id: ({ product: { id }, name, value }) => productOptionValueGid(id, name, value),
    name: ({ product: parent, ...chosen }, _, context) => optionValue(parent, context, chosen),
    firstSelectableVariant: ({ product: parent, ...chosen }) => {
      const variant = firstVariantWith(parent.options, parent.variants, chosen);
      return variant ? { product: parent, variant } : null;
    },
    swatch: () => null,
  },
  TaxonomyCategory: { id: categoryGid, name: ({ path }) => path.at(-1) ?? '', ancestors: ancestorsOf },
  Collection: collectionResolvers(publicUrl),
});
