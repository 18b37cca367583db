import type { ListedProduct, ListedVariant } from '@millrace/contracts';
import { type CollectionModel, typesOf } from '../../catalogue/catalogue.models.js';
import { descriptionOf } from '../../catalogue/description.js';
import { isForSale } from '../../catalogue/variant.resolvers.js';
import { toDecimal } from '../../money/amount.js';
import { breadcrumbs } from './breadcrumbs.js';
import { escaped, link, list } from './html.js';
import type { CanonicalContent } from './page-content.js';
import { absolute, type Site } from './render-content.js';
import type { PageWords } from './words/en.js';

/** The length that search engines show. */
const summaryLength = 160;
/** The maximum number of offers, to bound the page's size. */
const maxOffers = 50;

/** GTINs; other barcodes are the merchant’s own. */
const gtin = /^(\d{8}|\d{12,14})$/;

const pathOf = (handle: string): string => `/products/${encodeURIComponent(handle)}`;

const variantPath = ({ handle }: ListedProduct, { selectedOptions }: ListedVariant): string => {
  const chosen = selectedOptions
    .filter(({ value }) => value !== 'Default Title')
    .map(({ name, value }) => [name, value] as const);
  return chosen.length === 0 ? pathOf(handle) : `${pathOf(handle)}?${new URLSearchParams(Object.fromEntries(chosen))}`;
};

const money = ({ locale }: PageWords, price: ListedVariant['price']): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: price.currency }).format(
    toDecimal(price) as Intl.StringNumericLiteral,
  );

const schemaAvailability = (available: boolean): string => `https://schema.org/${available ? 'InStock' : 'OutOfStock'}`;

const offerOf = (site: Site, product: ListedProduct, variant: ListedVariant): object => ({
  '@type': 'Offer',
  url: `${site.publicUrl}${variantPath(product, variant)}`,
  price: toDecimal(variant.price),
  priceCurrency: variant.price.currency,
  availability: schemaAvailability(isForSale({ product, variant })),
  itemCondition: 'https://schema.org/NewCondition',
  ...(variant.sku && { sku: variant.sku }),
  ...(variant.barcode !== undefined && gtin.test(variant.barcode) && { gtin: variant.barcode }),
});

type Priced = Readonly<{ lowest: ListedVariant['price']; highest: ListedVariant['price'] }>;

const pricesOf = ({ variants }: ListedProduct): Priced | undefined => {
  const sorted = variants.map(({ price }) => price).sort((a, b) => a.minor - b.minor);
  const [lowest, highest] = [sorted.at(0), sorted.at(-1)];
  return lowest && highest && { lowest, highest };
};

const offersOf = (site: Site, product: ListedProduct, { lowest, highest }: Priced): object => {
  const offers = product.variants.slice(0, maxOffers).map((variant) => offerOf(site, product, variant));
  if (product.variants.length === 1) return offers[0] ?? {};
  return {
    '@type': 'AggregateOffer',
    lowPrice: toDecimal(lowest),
    highPrice: toDecimal(highest),
    priceCurrency: lowest.currency,
    offerCount: product.variants.length,
    availability: schemaAvailability(product.variants.some((variant) => isForSale({ product, variant }))),
    offers,
  };
};

const structuredProduct = (site: Site, product: ListedProduct, text: string, prices: Priced | undefined): object => ({
  '@type': 'Product',
  name: product.title,
  ...(text && { description: text }),
  url: `${site.publicUrl}${pathOf(product.handle)}`,
  image: product.images.slice(0, 10).flatMap(({ url }) => absolute(site, url) ?? []),
  ...(product.vendor && { brand: { '@type': 'Brand', name: product.vendor } }),
  ...(product.productType && { category: product.productType }),
  ...(product.variants.length === 1 && product.variants[0]?.sku && { sku: product.variants[0].sku }),
  ...(prices && { offers: offersOf(site, product, prices) }),
});

const plainPage = (
  words: PageWords,
  product: ListedProduct,
  text: string,
  prices: Priced | undefined,
  home: CollectionModel | undefined,
): string => {
  const [picture] = product.images;
  const forSale = product.variants.some((variant) => isForSale({ product, variant }));
  const lowest = prices && money(words, prices.lowest);
  const price = lowest && (prices.lowest.minor === prices.highest.minor ? lowest : words.from(lowest));
  const choices = product.variants
    .filter(({ title }) => title !== 'Default Title')
    .slice(0, maxOffers)
    .map((variant) => {
      const text = `${variant.title}: ${money(words, variant.price)}`;
      return escaped(isForSale({ product, variant }) ? text : words.soldOutVariant(text));
    });
  return [
    `<h1>${escaped(product.title)}</h1>`,
    product.vendor && `<p>${escaped(product.vendor)}</p>`,
    picture &&
      `<img src="${escaped(picture.url)}" alt="${escaped(picture.altText || product.title)}" width="400" height="400" />`,
    price && `<p><strong>${escaped(price)}</strong> ${forSale ? words.inStock : words.soldOut}</p>`,
    text && `<p>${escaped(text)}</p>`,
    list(choices),
    `<p>${words.buyNeedsScripts}</p>`,
    `<p>${home ? link(`/collections/${encodeURIComponent(home.handle)}`, home.title) : link('/search', words.shopAll)}</p>`,
  ]
    .filter(Boolean)
    .join('');
};

/** The content of a product page. `collections`: all of the shop. */
export const productContent = (
  site: Site,
  words: PageWords,
  product: ListedProduct,
  collections: readonly CollectionModel[],
): CanonicalContent => {
  const text = descriptionOf(product.descriptionHtml);
  const prices = pricesOf(product);
  const [picture] = product.images;
  const home = collections.find((collection) => typesOf(collection).includes(product.productType));
  return {
    status: 200,
    title: product.seo.title || product.title,
    description: product.seo.description || descriptionOf(product.descriptionHtml, summaryLength),
    path: pathOf(product.handle),
    ...(picture && { image: { url: picture.url, alt: picture.altText || product.title } }),
    indexed: product.unlisted !== true,
    ...(prices && { product: { price: toDecimal(prices.lowest), currency: prices.lowest.currency } }),
    structured: [
      structuredProduct(site, product, text, prices),
      breadcrumbs(site, [
        ...(home ? [{ name: home.title, path: `/collections/${encodeURIComponent(home.handle)}` }] : []),
        { name: product.title, path: pathOf(product.handle) },
      ]),
    ],
    withoutScripts: plainPage(words, product, text, prices, home),
  };
};
