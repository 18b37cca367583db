import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, importProducts, named, type Operation } from './storefront.js';

beforeAll(importProducts);

const tee = (fields: string, more = '') => `query Tee${more} { product(handle: "storefront-tee") ${fields} }`;
const chosen = (size: string, colour: string) => ({
  selectedOptions: [
    { name: 'Size', value: size },
    { name: 'Colour', value: colour },
  ],
});

const operations: readonly Operation[] = [
  [
    'the texts of a product',
    tee('{ title handle vendor productType tags description(truncateAt: 6) descriptionHtml seo { title description } }'),
    {
      product: {
        title: 'Storefront Tee',
        vendor: 'Loom',
        productType: 'Storefront tests',
        tags: ['storefront', 'cotton'],
        description: 'Soft…',
        descriptionHtml: '<p>Soft <b>cotton</b></p>',
        seo: { title: 'Tee for everyone', description: 'A soft tee' },
      },
    },
  ],
  [
    'when it was published',
    tee('{ publishedAt createdAt updatedAt }'),
    { product: { publishedAt: expect.stringMatching(/^20\d\d-/) } },
  ],
  ['its page', tee('{ onlineStoreUrl trackingParameters }'), { product: { trackingParameters: null } }],
  [
    'its category with those above',
    tee('{ category { id name ancestors { id name } } }'),
    { product: { category: { name: 'Shirts', ancestors: [{ name: 'Tops' }, { name: 'Apparel' }] } } },
  ],
  [
    'the range of its prices',
    tee(
      '{ priceRange { minVariantPrice { amount currencyCode } maxVariantPrice { amount } } compareAtPriceRange { maxVariantPrice { amount } } }',
    ),
    {
      product: {
        priceRange: { minVariantPrice: { amount: '20.00', currencyCode: 'EUR' }, maxVariantPrice: { amount: '24.00' } },
        compareAtPriceRange: { maxVariantPrice: { amount: '30.00' } },
      },
    },
  ],
  [
    'the number of its variants',
    tee('{ variantsCount { count precision } }'),
    { product: { variantsCount: { count: 4, precision: 'EXACT' } } },
  ],
  [
    'variants with weight, stock and shipping',
    tee(
      '{ variants(first: 2) { nodes { title sku weight weightUnit requiresShipping taxable availableForSale currentlyNotInStock quantityAvailable } } }',
    ),
    {
      product: {
        variants: {
          nodes: [
            {
              title: 'S / Red',
              sku: 'SF-S-R',
              weight: 180,
              weightUnit: 'GRAMS',
              requiresShipping: true,
              availableForSale: true,
              quantityAvailable: 5,
            },
            { title: 'S / Blue', availableForSale: false, currentlyNotInStock: false, quantityAvailable: 0 },
          ],
        },
      },
    },
  ],
  [
    'a unit price, of which there is none',
    tee(
      '{ variants(first: 1) { nodes { unitPrice { amount currencyCode } unitPriceMeasurement { measuredType quantityUnit quantityValue referenceUnit referenceValue } } } }',
    ),
    { product: { variants: { nodes: [{ unitPrice: null, unitPriceMeasurement: null }] } } },
  ],
  [
    'bundles, of which there are none',
    tee(
      '{ variants(first: 1) { nodes { requiresComponents components(first: 10) { nodes { quantity productVariant { id } } } groupedBy(first: 10) { nodes { id } } } } }',
    ),
    { product: { variants: { nodes: [{ requiresComponents: false, components: { nodes: [] }, groupedBy: { nodes: [] } }] } } },
  ],
  [
    'quantity rules and breaks',
    tee(
      '{ variants(first: 1) { nodes { quantityRule { minimum maximum increment } quantityPriceBreaks(first: 5) { nodes { minimumQuantity price { amount } } } } } }',
    ),
    {
      product: {
        variants: { nodes: [{ quantityRule: { minimum: 1, maximum: null, increment: 1 }, quantityPriceBreaks: { nodes: [] } }] },
      },
    },
  ],
  [
    'where a variant can be picked up',
    tee(
      '{ variants(first: 1) { nodes { storeAvailability(first: 1) { edges { node { available pickUpTime location { name } } } } } } }',
    ),
    { product: { variants: { nodes: [{ storeAvailability: { edges: [] } }] } } },
  ],
  [
    'options with their values',
    tee(
      '{ options(first: 3) { id name values optionValues { id name swatch { color image { previewImage { url } } } firstSelectableVariant { title } } } }',
    ),
    {
      product: {
        options: [
          {
            name: 'Size',
            optionValues: [
              { name: 'S', swatch: null, firstSelectableVariant: { title: 'S / Red' } },
              { name: 'M', firstSelectableVariant: { title: 'M / Red' } },
              { name: 'L', firstSelectableVariant: { title: 'L / Blue' } },
            ],
          },
          { name: 'Colour', optionValues: [{ name: 'Red' }, { name: 'Blue', firstSelectableVariant: { title: 'S / Blue' } }] },
        ],
      },
    },
  ],
  [
    'the encoded variants',
    tee('{ encodedVariantExistence encodedVariantAvailability }'),
    { product: { encodedVariantExistence: 'v1_0:0-1,1:0,2:1,', encodedVariantAvailability: 'v1_0:0,1:0,2:1,' } },
  ],
  [
    'the selected variant, or the first for sale',
    tee(
      '{ selectedOrFirstAvailableVariant(selectedOptions: $selectedOptions, ignoreUnknownOptions: true, caseInsensitiveMatch: true) { title price { amount } } }',
      '($selectedOptions: [SelectedOptionInput!]!)',
    ),
    { product: { selectedOrFirstAvailableVariant: { title: 'L / Blue' } } },
    chosen('l', 'BLUE'),
  ],
  [
    'the first variant for sale',
    tee('{ selectedOrFirstAvailableVariant { title } }'),
    { product: { selectedOrFirstAvailableVariant: { title: 'S / Red' } } },
  ],
  [
    'the variants beside the selected one',
    tee('{ adjacentVariants(selectedOptions: $selectedOptions) { title } }', '($selectedOptions: [SelectedOptionInput!]!)'),
    { product: { adjacentVariants: [{ title: 'S / Red' }, { title: 'L / Blue' }] } },
    chosen('S', 'Blue'),
  ],
  [
    'the variants beside the first',
    tee('{ adjacentVariants { title } }'),
    { product: { adjacentVariants: [{ title: 'S / Blue' }, { title: 'M / Red' }] } },
  ],
  [
    'the variant with all options',
    tee(
      '{ variantBySelectedOptions(selectedOptions: $selectedOptions) { title compareAtPrice { amount } product { handle } } }',
      '($selectedOptions: [SelectedOptionInput!]!)',
    ),
    {
      product: {
        variantBySelectedOptions: {
          title: 'L / Blue',
          compareAtPrice: { amount: '30.00' },
          product: { handle: 'storefront-tee' },
        },
      },
    },
    chosen('L', 'Blue'),
  ],
  [
    'whether it is a gift card',
    tee('{ isGiftCard requiresSellingPlan }'),
    { product: { isGiftCard: false, requiresSellingPlan: false } },
  ],
  [
    'products by a query',
    'query Products($query: String!) { products(first: 5, query: $query, sortKey: TITLE) { edges { cursor node { handle } } pageInfo { hasNextPage } } }',
    { products: { edges: [{ node: { handle: 'storefront-cap' } }, { node: { handle: 'storefront-tee' } }] } },
    { query: 'product_type:"Storefront tests"' },
  ],
  [
    'products by a price, the other way round',
    'query { products(first: 5, query: "tag:storefront variants.price:>=15", sortKey: PRICE, reverse: true) { nodes { handle } } }',
    { products: { nodes: [{ handle: 'storefront-tee' }, { handle: 'storefront-cap' }] } },
  ],
  [
    'products by sort keys',
    'query { products(first: 1, sortKey: BEST_SELLING) { nodes { id } } newest: products(first: 1, sortKey: CREATED_AT, reverse: true) { nodes { id } } }',
    { products: {}, newest: {} },
  ],
  [
    'recommendations by a handle',
    'query { productRecommendations(productHandle: "storefront-tee", intent: RELATED) { handle } }',
    {},
  ],
  [
    'recommendations for an unknown product',
    'query { productRecommendations(productHandle: "nothing-at-all") { handle } }',
    { productRecommendations: null },
  ],
  ['the tags of all products', 'query { productTags(first: 250) { edges { node cursor } pageInfo { hasNextPage } } }', {}],
  ['the types of all products', 'query { productTypes(first: 250) { edges { node } } }', {}],
  ['an unknown product', 'query { product(handle: "nothing-at-all") { id } }', { product: null }],
  [
    'a product in parts',
    'query { product(handle: "storefront-cap") { title ... on Product @defer { handle } } }',
    { product: { title: 'Storefront Cap', handle: 'storefront-cap' } },
  ],
];

describe('products', () => {
  it.each(named(operations))('are answered with %s', answersOf);
});
