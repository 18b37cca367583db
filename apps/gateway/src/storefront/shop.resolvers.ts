import type { ShopSettings } from '../config/shop-settings.js';
import type { CurrencyCode, Resolvers } from '../generated/shop.js';

const inEnglish = (type: 'region' | 'currency', code: string): string => new Intl.DisplayNames('en', { type }).of(code) ?? code;

const symbolOf = (currency: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;

/** The shop's public settings. */
export const shopResolvers = ({ name, currency, countries, publicUrl, paymentProviders }: ShopSettings): Resolvers => {
  const currencyCode = currency as CurrencyCode;
  const money = { isoCode: currencyCode, name: inEnglish('currency', currency), symbol: symbolOf(currency) };
  const availableCountries = countries.map((isoCode) => ({ isoCode, name: inEnglish('region', isoCode), currency: money }));
  const home = { isoCode: 'XX', name: 'Unknown', currency: money };
  return {
    Query: {
      shop: () => ({
        name,
        description: null,
        primaryDomain: { host: new URL(publicUrl).host, url: publicUrl },
        paymentSettings: { currencyCode, countryCode: countries[0] ?? home.isoCode, supportedProviders: paymentProviders },
      }),
      localization: () => ({
        country: availableCountries[0] ?? home,
        language: { isoCode: 'EN', name: 'English', endonymName: 'English' },
        availableCountries,
      }),
    },
  };
};
