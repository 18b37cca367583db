import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { answersOf, request, client, headers, importProducts, named, type Operation, path, teeIds } from './storefront.js';

/** No other test has to do with this country. */
const country = 'LU';
const list = 'storefront-tests';
const price =
  'query Price($country: CountryCode) @inContext(country: $country) { product(handle: "storefront-tee") { variants(first: 1) { nodes { price { amount currencyCode } } } } }';
type Priced = { product: { variants: { nodes: { price: { amount: string } }[] } } };
const priceIn = async (code: string | null) =>
  (await request<Priced>(price, { country: code })).product.variants.nodes[0]?.price.amount;

let priceListId = '';
beforeAll(async () => {
  await importProducts();
  const put = 'mutation ($input: PriceListInput!) { priceListPut(input: $input) { priceList { id } userErrors { message } } }';
  const input = { title: list, currencyCode: 'EUR', countryCodes: [country], adjustment: { factor: 2 } };
  const { priceListPut } = await client.requestAsStaff<{ priceListPut: { priceList: { id: string }; userErrors: object[] } }>(
    put,
    { input },
  );
  expect(priceListPut.userErrors).toEqual([]);
  priceListId = priceListPut.priceList.id;
  await eventually(
    'the price list counts',
    () => priceIn(country),
    (amount) => amount === '40.00',
  );
});
afterAll(async () => {
  await client.requestAsStaff('mutation ($id: ID!) { priceListWithdraw(id: $id) { userErrors { message } } }', {
    id: priceListId,
  });
});

const operations: readonly Operation[] = [
  [
    'prices of the country',
    price,
    { product: { variants: { nodes: [{ price: { amount: '40.00', currencyCode: 'EUR' } }] } } },
    { country },
  ],
  [
    'the catalogue’s prices in another country',
    price,
    { product: { variants: { nodes: [{ price: { amount: '20.00' } }] } } },
    { country: 'DE' },
  ],
  ['the catalogue’s prices without a country', price, { product: { variants: { nodes: [{ price: { amount: '20.00' } }] } } }],
  [
    'ranges and prices to compare with, in the country',
    'query Range($country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) { product(handle: "storefront-tee") { priceRange { minVariantPrice { amount } maxVariantPrice { amount } } variants(first: 1) { nodes { compareAtPrice { amount } } } } }',
    {
      product: {
        priceRange: { minVariantPrice: { amount: '40.00' }, maxVariantPrice: { amount: '48.00' } },
        variants: { nodes: [{ compareAtPrice: { amount: '50.00' } }] },
      },
    },
    { country, language: 'EN' },
  ],
  [
    'prices of a literal country in a list',
    'query @inContext(country: LU) { products(first: 1, query: "vendor:Loom") { nodes { priceRange { minVariantPrice { amount } } } } }',
    { products: { nodes: [{ priceRange: { minVariantPrice: { amount: '40.00' } } }] } },
  ],
  [
    'prices by the default of a variable',
    'query Price($country: CountryCode = LU) @inContext(country: $country) { product(handle: "storefront-tee") { variants(first: 1) { nodes { price { amount } } } } }',
    { product: { variants: { nodes: [{ price: { amount: '40.00' } }] } } },
  ],
  [
    'the country and its facts',
    'query Localization($country: CountryCode) @inContext(country: $country) { localization { country { isoCode name unitSystem currency { isoCode name symbol } availableLanguages { isoCode endonymName } } } }',
    { localization: { country: { isoCode: 'US', unitSystem: 'IMPERIAL_SYSTEM', currency: { isoCode: 'EUR', symbol: '€' } } } },
    { country: 'US' },
  ],
  [
    'the countries and the languages of the shop',
    'query { localization { availableCountries { isoCode unitSystem availableLanguages { isoCode name } } availableLanguages { isoCode } language { isoCode } } }',
    { localization: { availableLanguages: [{ isoCode: 'EN' }, { isoCode: 'DE' }], language: { isoCode: 'EN' } } },
  ],
  [
    'an unknown region',
    'query @inContext(country: ZZ, language: ES) { shop { name } localization { country { isoCode } language { isoCode } } }',
    { localization: { country: { isoCode: 'ZZ' }, language: { isoCode: 'EN' } } },
  ],
];

describe('an operation in a context', () => {
  it.each(named(operations))('is answered with %s', answersOf);

  it('is told which language its texts have', async () => {
    const send = (language: string) =>
      client.send({
        path,
        headers,
        body: JSON.stringify({ query: `query @inContext(language: ${language}) { shop { name } }` }),
      });
    expect((await send('FR')).extensions).toMatchObject({
      localization: { language: 'EN', requestedLanguage: 'FR', fallback: true },
    });
    expect((await send('EN')).extensions).not.toHaveProperty('localization');
  });

  it('creates a cart for a buyer in the country, which keeps its prices in every context', async () => {
    const { variant } = await teeIds();
    const mutation =
      'mutation ($id: ID!, $country: CountryCode) @inContext(country: $country) { cartCreate(input: { lines: [{ merchandiseId: $id }] }) { cart { id buyerIdentity { countryCode } cost { totalAmount { amount } } } } }';
    type Created = { cartCreate: { cart: { id: string } } };
    const { cartCreate } = await request<Created>(mutation, { id: variant['S / Red'], country });
    expect(cartCreate.cart).toMatchObject({
      buyerIdentity: { countryCode: country },
      cost: { totalAmount: { amount: '40.00' } },
    });
    const read = 'query ($id: ID!) @inContext(country: DE) { cart(id: $id) { cost { totalAmount { amount } } } }';
    expect(await request(read, { id: cartCreate.cart.id })).toEqual({ cart: { cost: { totalAmount: { amount: '40.00' } } } });
  });
});
