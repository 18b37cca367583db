import { currencies, type ListedProduct, type Money, type Variant } from '@millrace/contracts';
import type { ProductResolvers, Resolvers } from '../generated/shop.js';
import { connectionOf } from '../graphql/connection.js';
import { emptyConnection } from '../graphql/empty-connection.js';
import { noMetafields } from '../graphql/no-metafields.js';
import { collectionGid, productGid } from '../identity/gid.js';
import { typesOf, type VariantModel } from './catalogue.models.js';
import { descriptionOf } from './description.js';
import { encodeVariants } from './options/encoded-variants.js';
import { adjacentTo, firstVariantWith, positionsOf } from './options/option-values.js';
import { variantWith, variantWithOrFirst } from './options/selected-variant.js';
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

const mediaOf = ({ id, images }: ListedProduct) => images.map((image, position) => ({ id: `${id}_${position}`, image }));

const product: ProductResolvers = {
  id: (parent) => productGid(parent.id),
  description: (parent, { truncateAt }) => descriptionOf(parent.descriptionHtml, truncateAt),
  descriptionHtml: (parent) => safeHtml(parent.descriptionHtml),
  availableForSale: (parent) => variantsOf(parent).some(isForSale),
  totalInventory: (parent) => parent.variants.filter(isTracked).reduce((total, variant) => total + variant.available, 0),
  options: (parent, { first }) => parent.options.slice(0, first ?? undefined).map((option) => ({ product: parent, ...option })),
  variants: (parent, slice) => connectionOf(variantsOf(parent), slice, ({ variant }) => variant.id),
  variantsCount: ({ variants }) => ({ count: variants.length, precision: 'EXACT' }),
  variantBySelectedOptions: (parent, { selectedOptions, ...matching }) =>
    variantWith(variantsOf(parent), selectedOptions, matching) ?? null,
  selectedOrFirstAvailableVariant: (parent, { selectedOptions, ...matching }) =>
    variantWithOrFirst(variantsOf(parent), selectedOptions ?? [], isForSale, matching) ?? null,
  adjacentVariants: (parent, { selectedOptions, ...matching }) => {
    const chosen = variantWithOrFirst(variantsOf(parent), selectedOptions ?? [], isForSale, matching);
    return chosen ? adjacentTo(parent.variants, chosen.variant).map((variant) => ({ product: parent, variant })) : [];
  },
  encodedVariantExistence: (parent) => encodedVariants(parent, variantsOf(parent)),
  encodedVariantAvailability: (parent) => encodedVariants(parent, variantsOf(parent).filter(isForSale)),
  images: (parent, slice) => connectionOf(parent.images, slice, ({ url }) => url),
  featuredImage: (parent) => parent.images[0] ?? null,
  media: (parent, { reverse, ...slice }) =>
    connectionOf(reverse ? mediaOf(parent).toReversed() : mediaOf(parent), slice, ({ id }) => id),
  priceRange: (parent, _, context) => rangeOf(parent, context, (variant) => priceOf(variant, context)),
  compareAtPriceRange: (parent, _, context) => rangeOf(parent, context, (variant) => compareAtPriceOf(variant, context)),
  collections: async (parent, slice, { catalogue }) => {
    const collections = await catalogue.collections();
    return connectionOf(
      collections.filter((collection) => typesOf(collection).includes(parent.productType)),
      slice,
      ({ handle }) => handle,
    );
  },
  category: (parent) => categoryOf(parent.category),
  publishedAt: ({ createdAt }) => createdAt,
  trackingParameters: () => null,
  isGiftCard: () => false,
  requiresSellingPlan: () => false,
  sellingPlanGroups: emptyConnection,
  ...noMetafields,
};

const optionValueGid = (productId: string, ...parts: readonly string[]): string =>
  `${productId}_${parts.map(encodeURIComponent).join('_')}`;

/** `publicUrl`: the origin of the pages of products and collections. */
export const productResolvers = (publicUrl: string): Resolvers => ({
  Product: { ...product, onlineStoreUrl: ({ handle }) => `${publicUrl}/products/${encodeURIComponent(handle)}` },
  ProductVariant: variantResolvers,
  ProductOption: {
    id: ({ product: { id }, name }) => `gid://millrace/ProductOption/${optionValueGid(id, name)}`,
    optionValues: ({ product: parent, name, values }) => values.map((value) => ({ product: parent, name, value })),
  },
  ProductOptionValue: {
    id: ({ product: { id }, name, value }) => `gid://millrace/ProductOptionValue/${optionValueGid(id, name, value)}`,
    name: ({ value }) => value,
    firstSelectableVariant: ({ product: parent, ...chosen }) => {
      const variant = firstVariantWith(parent.options, parent.variants, chosen);
      return variant ? { product: parent, variant } : null;
    },
    swatch: () => null,
  },
  TaxonomyCategory: { id: categoryGid, name: ({ path }) => path.at(-1) ?? '', ancestors: ancestorsOf },
  Collection: {
    id: ({ handle }) => collectionGid(handle),
    description: () => '',
    descriptionHtml: () => '',
    image: ({ imageUrl, title }) => (imageUrl === undefined ? null : { url: imageUrl, altText: title }),
    seo: ({ title }) => ({ title, description: null }),
    onlineStoreUrl: ({ handle }) => `${publicUrl}/collections/${encodeURIComponent(handle)}`,
    trackingParameters: () => null,
    ...noMetafields,
  },
});
