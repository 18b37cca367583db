import { Type } from 'typebox';

/** The currencies that a shop can sell in, one for each shop: the values of `CurrencyCode` in the GraphQL schema. ISO 4217. */
export const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'CAD', 'AUD', 'NZD', 'JPY'] as const;

/** The payment providers that the payment service can use. */
export const paymentProviders = ['simulated', 'stripe', 'manual'] as const;
/** The name of a payment provider. */
export type PaymentProviderName = (typeof paymentProviders)[number];

/** The settings that must be equal in all apps of one shop, by environment variable. */
export const shopConfig = {
  SHOP_CURRENCY: Type.String({ default: 'EUR', pattern: `^(${currencies.join('|')})$` }),
  SHOP_COUNTRIES: Type.String({
    default: 'DE,AT,BE,CH,CZ,DK,ES,FI,FR,GB,IE,IT,LU,NL,NO,PL,PT,SE,US',
    pattern: '^[A-Z]{2}(,[A-Z]{2})*$',
    description: 'countries that the shop delivers to, its own first, separated by commas',
  }),
  SHOP_LANGUAGES: Type.String({
    default: 'EN,DE',
    pattern: '^[A-Z]{2}(_[A-Z]{2})?(,[A-Z]{2}(_[A-Z]{2})?)*$',
    description:
      'languages of the shop (`LanguageCode`), separated by commas; the first is that of its texts, the others of translations',
  }),
  PAYMENT_PROVIDERS: Type.String({
    default: 'simulated,manual',
    pattern: '^[^,]+(,[^,]+)*$',
    description: 'separated by commas',
  }),
};
