import type { Money, ProductEvent } from '@millrace/contracts';

/** A variant as it is sold now: what a cart must know of it. */
export type Offer = Readonly<{
  productId: string;
  title: string;
  variantTitle: string;
  sku: string;
  imageUrl?: string;
  price: Money;
}>;

/** Offers by variant id; one that is absent is not for sale. */
export type Offers = Pick<ReadonlyMap<string, Offer>, 'get'>;

/**
 * What the shop offers of a product after this event, by variant id. Each event tells the whole product, so the last one
 * counts alone; a product that is not active offers nothing.
 */
export const offersOf = (productId: string, product: ProductEvent): ReadonlyMap<string, Offer> => {
  if (product.status !== 'active') return new Map();
  const { title, images } = product;
  return new Map(
    product.variants.map(({ id, title: variantTitle, sku, price, imageUrl = images[0]?.url }) => [
      id,
      { productId, title, variantTitle, sku, price, ...(imageUrl === undefined ? {} : { imageUrl }) },
    ]),
  );
};
