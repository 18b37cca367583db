import type { ShopSettings } from '../config/shop-settings.js';
import type { CountryCode, CurrencyCode, Resolvers } from '../generated/shop.js';
import { emptyConnection } from '../graphql/empty-connection.js';
import { languageModel } from '../languages/language-codes.js';
import { nameInEnglish, symbolOf, unitSystemOf } from './country-names.js';

/** The shop's public settings, and the country and the language of an operation. */
export const shopResolvers = (settings: ShopSettings): Resolvers => {
  const { name, currency, countries, publicUrl, paymentProviders, languages } = settings;
  const [defaultLanguage, ...further] = [languageModel(languages[0]), ...languages.slice(1).map(languageModel)] as const;
  const availableLanguages = [defaultLanguage, ...further];
  const currencyCode = currency as CurrencyCode;
  const moneyOf = (code: string) => ({
    isoCode: code as CurrencyCode,
    name: nameInEnglish('currency', code),
    symbol: symbolOf(code),
  });
  const countryOf = (isoCode: string, money = currency) => ({
    isoCode,
    name: nameInEnglish('region', isoCode),
    currency: moneyOf(money),
    availableLanguages,
    defaultLanguage,
    unitSystem: unitSystemOf(isoCode),
  });
  const availableCountries = countries.map((isoCode) => countryOf(isoCode));
  const home = availableCountries[0] ?? { ...countryOf('ZZ'), isoCode: 'XX', name: 'Unknown' };
  return {
    Query: {
      shop: () => ({
        id: 'gid://millrace/Shop/1',
        name,
        description: null,
        brand: null,
        moneyFormat: `${symbolOf(currency)}{{amount}}`,
        shipsToCountries: countries as readonly CountryCode[],
        primaryDomain: { host: new URL(publicUrl).host, url: publicUrl, sslEnabled: publicUrl.startsWith('https:') },
        paymentSettings: {
          currencyCode,
          countryCode: countries[0] ?? home.isoCode,
          supportedProviders: paymentProviders,
          enabledPresentmentCurrencies: [currencyCode],
          acceptedCardBrands: [],
          cardVaultUrl: `${publicUrl}/checkout`,
          shopifyPaymentsAccountId: null,
          supportedDigitalWallets: [],
        },
        metafield: null,
        metafields: [],
      }),
      localization: (_, __, { locale: { country, market, language } }) => ({
        country: country === undefined ? home : countryOf(country, market?.currency),
        language: availableLanguages.find(({ isoCode }) => isoCode === language) ?? defaultLanguage,
        availableCountries,
        availableLanguages,
      }),
      locations: emptyConnection,
    },
  };
};
