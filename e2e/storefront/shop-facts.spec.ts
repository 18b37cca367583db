import { describe, expect, it } from 'vitest';
import { answersOf, named, type Operation } from './storefront.js';

const operations: readonly Operation[] = [
  [
    'its name and its id',
    'query { shop { id name description } }',
    { shop: { id: expect.stringMatching(/^gid:/), name: expect.any(String) } },
  ],
  ['its address', 'query { shop { primaryDomain { url host sslEnabled } } }', { shop: { primaryDomain: { sslEnabled: false } } }],
  [
    'its look',
    'query { shop { brand { logo { image { url } } squareLogo { image { url } } coverImage { image { url } } slogan shortDescription colors { primary { background foreground } secondary { background } } } } }',
    { shop: { brand: null } },
  ],
  [
    'its payments',
    'query { shop { moneyFormat paymentSettings { currencyCode countryCode acceptedCardBrands enabledPresentmentCurrencies supportedDigitalWallets cardVaultUrl shopifyPaymentsAccountId } } }',
    {
      shop: {
        moneyFormat: '€{{amount}}',
        paymentSettings: { currencyCode: 'EUR', enabledPresentmentCurrencies: ['EUR'], shopifyPaymentsAccountId: null },
      },
    },
  ],
  [
    'where it delivers',
    'query { shop { shipsToCountries } }',
    { shop: { shipsToCountries: expect.arrayContaining(['DE', 'US']) } },
  ],
  [
    'places for a pick-up',
    'query { locations(first: 5, near: { latitude: 52.5, longitude: 13.4 }, sortKey: DISTANCE) { edges { node { id name address { formatted } } } } }',
    { locations: { edges: [] } },
  ],
  ['its node', 'query { product(handle: "nothing-at-all") { id } shop { __typename } }', { shop: { __typename: 'Shop' } }],
];

describe('a shop', () => {
  it.each(named(operations))('tells %s', answersOf);
});
