import { type ListedVariant, type Money, sellable, type Variant } from '@millrace/contracts';
import type { ProductVariantResolvers } from '../generated/shop.js';
import { emptyConnection } from '../graphql/empty-connection.js';
import { variantGid } from '../identity/gid.js';
import type { VariantModel } from './catalogue.models.js';
import { pictureIn, selectedOptionsIn, variantTitle } from './product-texts.js';
import type { ShopContext } from './shop-context.js';

/** Whether a variant can be bought: its product is active and it is in stock or sold without. */
export const isForSale = ({ product, variant }: VariantModel): boolean => product.status === 'active' && sellable(variant) > 0;

/** Whether the stock of a variant is counted. */
export const isTracked = ({ tracked = true }: ListedVariant): boolean => tracked;

/** The price for the buyers of the context: that of a price list for their country, else the catalogue's. */
export const priceOf = (variant: Variant, { locale }: ShopContext): Money => locale.market?.priceOf(variant) ?? variant.price;

/** The price to compare with, as `priceOf`; `undefined`: there is none. */
export const compareAtPriceOf = (variant: Variant, { locale }: ShopContext): Money | undefined =>
  locale.market ? locale.market.compareAtPriceOf(variant) : variant.compareAtPrice;

export const variantResolvers: ProductVariantResolvers = {
  id: ({ variant }) => variantGid(variant.id),
  title: ({ product, variant }, _, context) => variantTitle(product, context, variant),
  sku: ({ variant }) => variant.sku,
  price: ({ variant }, _, context) => priceOf(variant, context),
  priceV2: ({ variant }, _, context) => priceOf(variant, context),
  compareAtPrice: ({ variant }, _, context) => compareAtPriceOf(variant, context) ?? null,
  compareAtPriceV2: ({ variant }, _, context) => compareAtPriceOf(variant, context) ?? null,
  unitPrice: () => null,
  unitPriceMeasurement: () => null,
  availableForSale: isForSale,
  barcode: ({ variant }) => variant.barcode ?? null,
  quantityAvailable: ({ variant }) => (Number.isFinite(sellable(variant)) ? Math.max(0, variant.available) : null),
  currentlyNotInStock: ({ product, variant }) => isForSale({ product, variant }) && isTracked(variant) && variant.available <= 0,
  requiresShipping: () => true,
  taxable: () => true,
  weight: ({ variant }) => variant.weightGrams ?? null,
  weightUnit: () => 'GRAMS',
  selectedOptions: ({ product, variant }, _, context) => selectedOptionsIn(product, context, variant.selectedOptions),
  image: ({ product, variant }, _, context) => {
    const image = product.images.find(({ url }) => url === variant.imageUrl) ?? product.images[0];
    return image ? pictureIn(product, context, image) : null;
  },
  product: ({ product }) => product,
  components: emptyConnection,
  groupedBy: emptyConnection,
  requiresComponents: () => false,
  sellingPlanAllocations: emptyConnection,
  quantityRule: () => ({ minimum: 1, maximum: null, increment: 1 }),
  quantityPriceBreaks: emptyConnection,
  storeAvailability: emptyConnection,
};
