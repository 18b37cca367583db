import { type Money, type ProductEvent, productOfVariant, textNameOf, type Variant } from '@millrace/contracts';

/** A variant that is for sale, with the data that a cart needs. */
export type Offer = Readonly<{
  productId: string;
  title: string;
  variantTitle: string;
  sku: string;
  imageUrl?: string;
  price: Money;
  /** The titles in other languages, by locale, as far as they are translated; absent without any. */
  translated?: ReadonlyMap<string, Titles>;
}>;

/** The titles of an offer in one language. */
type Titles = Readonly<{ title: string; variantTitle: string }>;

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
  const titlesOf = translatedTitles(product);
  return new Map(
    product.variants.map((variant) => {
      const { id, title: variantTitle, sku, price, imageUrl = images[0]?.url } = variant;
      const translated = titlesOf?.(variant);
      return [
        id,
        {
          ...{ productId, title, variantTitle, sku, price },
          ...(imageUrl !== undefined && { imageUrl }),
          ...(translated && { translated }),
        },
      ];
    }),
  );
};

/** The titles of the variants of a product in each language; `undefined` without translations. */
const translatedTitles = ({
  title,
  translations = [],
}: ProductEvent): ((variant: Variant) => Offer['translated']) | undefined => {
  if (translations.length === 0) return undefined;
  const texts = new Map(translations.map((one) => [`${one.locale} ${textNameOf(one)}`, one.value]));
  const locales = [...new Set(translations.map(({ locale }) => locale))];
  return ({ title: source, selectedOptions }) =>
    new Map(
      locales.map((locale) => {
        const text = (own: string, key: string, ...part: readonly string[]) =>
          texts.get(`${locale} ${textNameOf({ key, part })}`) ?? own;
        const isMadeOfOptions = source === selectedOptions.map(({ value }) => value).join(' / ');
        const values = selectedOptions.map(({ name, value }) => text(value, 'name', name, value));
        return [locale, { title: text(title, 'title'), variantTitle: isMadeOfOptions ? values.join(' / ') : source }];
      }),
    );
};

/** An offer with its titles in a language, where it has them. */
export const offerIn = ({ translated, ...offer }: Offer, locale: string | undefined): Omit<Offer, 'translated'> => ({
  ...offer,
  ...(locale !== undefined && translated?.get(locale)),
});

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
