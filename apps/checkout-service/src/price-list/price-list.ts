import { type Money, type ProductEvent, productOfVariant } from '@millrace/contracts';

/** A variant that is for sale, with the data that a cart needs. */
export type Offer = Readonly<{
  productId: string;
  title: string;
  variantTitle: string;
  sku: string;
  imageUrl?: string;
  price: Money;
}>;

/** Offers by variant id; a variant without an offer is not for sale. */
export type Offers = Pick<ReadonlyMap<string, Offer>, 'get'>;

/** The offers of one product by variant id. */
export type ProductOffers = ReadonlyMap<string, Offer>;

/**
 * The offers of a product after an event. Every event has the whole product, so the offers depend on the last one alone; a product that is
 * not active has none.
 */
export const offersOf = (productId: string, product: ProductEvent): ProductOffers => {
  if (product.status !== 'active') return new Map();
  const { title, images } = product;
  return new Map(
    product.variants.map(({ id, title: variantTitle, sku, price, imageUrl = images[0]?.url }) => [
      id,
      { productId, title, variantTitle, sku, price, ...(imageUrl === undefined ? {} : { imageUrl }) },
    ]),
  );
};

/** What prices depend on beside the offer of a variant: its product type, and its tax category and weight where it has them. */
export type Merchandise = Readonly<{ productType: string; taxCategory?: string; weightGrams?: number }>;

/** The merchandise of one product: its type, and the variants with a tax category or a weight. */
export type ProductMerchandise = Readonly<{ productType: string; variants: ReadonlyMap<string, Merchandise> }>;

/** The merchandise of a product after an event. */
export const merchandiseOf = ({ productType, variants }: ProductEvent): ProductMerchandise => ({
  productType,
  variants: new Map(
    variants
      .filter(({ taxCategory, weightGrams }) => taxCategory !== undefined || weightGrams !== undefined)
      .map(({ id, taxCategory, weightGrams }) => [
        id,
        { productType, ...(taxCategory !== undefined && { taxCategory }), ...(weightGrams !== undefined && { weightGrams }) },
      ]),
  ),
});

/** Merchandise by variant id, of variants with an offer. */
export type MerchandiseOfVariants = Readonly<{ get: (variantId: string) => Merchandise | undefined }>;

/** The merchandise of all variants, given that of each product. */
export const merchandiseIn = (ofProduct: (productId: string) => ProductMerchandise | undefined): MerchandiseOfVariants => ({
  get: (variantId) => {
    const found = ofProduct(productOfVariant(variantId));
    return found && (found.variants.get(variantId) ?? found);
  },
});

/** The offers of all products, given those of each product. */
export const offersIn = (offersOfProduct: (productId: string) => ProductOffers | undefined): Offers => ({
  get: (variantId) => offersOfProduct(productOfVariant(variantId))?.get(variantId),
});
