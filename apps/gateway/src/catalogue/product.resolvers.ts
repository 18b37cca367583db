import { currencies, type ListedProduct, type ListedVariant, sellable, type Variant } from '@millrace/contracts';
import type { ProductResolvers, ProductVariantResolvers, Resolvers } from '../generated/shop.js';
import { collectionGid, productGid, variantGid } from '../identity/gid.js';
import { typesOf, type VariantModel } from './catalogue.models.js';
import { connectionOf } from '../graphql/connection.js';
import { safeHtml } from './safe-html.js';
import { descriptionOf } from './description.js';
import { variantWith, variantWithOrFirst } from './selected-variant.js';

/** Whether a variant can be bought: its product is active and it is in stock or sold without. */
export const isForSale = ({ product, variant }: VariantModel): boolean => product.status === 'active' && sellable(variant) > 0;

const isTracked = ({ tracked = true }: ListedVariant): boolean => tracked;

const variantsOf = (product: ListedProduct): VariantModel[] => product.variants.map((variant) => ({ product, variant }));

/** The minimum and maximum of a price over all variants; zero when no variant has it, as in the Storefront API. */
const rangeOf = (product: ListedProduct, priceOf: (variant: Variant) => Variant['price'] | undefined) => {
  const currency = product.variants[0]?.price.currency ?? currencies[0];
  const prices = product.variants.map(priceOf).flatMap((price) => (price ? [price.minor] : []));
  const amount = (minor: number) => ({ minor, currency });
  return {
    minVariantPrice: amount(prices.length > 0 ? Math.min(...prices) : 0),
    maxVariantPrice: amount(prices.length > 0 ? Math.max(...prices) : 0),
  };
};

const product: ProductResolvers = {
  id: (parent) => productGid(parent.id),
  description: (parent, { truncateAt }) => descriptionOf(parent.descriptionHtml, truncateAt),
  descriptionHtml: (parent) => safeHtml(parent.descriptionHtml),
  availableForSale: (parent) => variantsOf(parent).some(isForSale),
  totalInventory: (parent) => parent.variants.filter(isTracked).reduce((total, variant) => total + variant.available, 0),
  options: (parent, { first }) =>
    parent.options.slice(0, first ?? undefined).map((option) => ({ productId: parent.id, ...option })),
  variants: (parent, slice) => connectionOf(variantsOf(parent), slice, ({ variant }) => variant.id),
  variantBySelectedOptions: (parent, { selectedOptions, ...matching }) =>
    variantWith(variantsOf(parent), selectedOptions, matching) ?? null,
  selectedOrFirstAvailableVariant: (parent, { selectedOptions, ...matching }) =>
    variantWithOrFirst(variantsOf(parent), selectedOptions ?? [], isForSale, matching) ?? null,
  images: (parent, slice) => connectionOf(parent.images, slice, ({ url }) => url),
  featuredImage: (parent) => parent.images[0] ?? null,
  priceRange: (parent) => rangeOf(parent, (variant) => variant.price),
  compareAtPriceRange: (parent) => rangeOf(parent, (variant) => variant.compareAtPrice),
  collections: async (parent, slice, { catalogue }) => {
    const collections = await catalogue.collections();
    return connectionOf(
      collections.filter((collection) => typesOf(collection).includes(parent.productType)),
      slice,
      ({ handle }) => handle,
    );
  },
};

const variant: ProductVariantResolvers = {
  id: ({ variant }) => variantGid(variant.id),
  title: ({ variant }) => variant.title,
  sku: ({ variant }) => variant.sku,
  price: ({ variant }) => variant.price,
  compareAtPrice: ({ variant }) => variant.compareAtPrice ?? null,
  availableForSale: isForSale,
  barcode: ({ variant }) => variant.barcode ?? null,
  quantityAvailable: ({ variant }) => (Number.isFinite(sellable(variant)) ? Math.max(0, variant.available) : null),
  currentlyNotInStock: ({ product, variant }) => isForSale({ product, variant }) && isTracked(variant) && variant.available <= 0,
  selectedOptions: ({ variant }) => variant.selectedOptions,
  image: ({ product, variant }) => product.images.find(({ url }) => url === variant.imageUrl) ?? product.images[0] ?? null,
  product: ({ product }) => product,
};

export const productResolvers: Resolvers = {
  Product: product,
  ProductVariant: variant,
  ProductOption: { id: ({ productId, name }) => `gid://millrace/ProductOption/${productId}_${encodeURIComponent(name)}` },
  Collection: {
    id: ({ handle }) => collectionGid(handle),
    description: () => '',
    descriptionHtml: () => '',
    image: ({ imageUrl, title }) => (imageUrl === undefined ? null : { url: imageUrl, altText: title }),
    seo: ({ title }) => ({ title, description: null }),
  },
};
