import { decimalsOf, type Money } from '@millrace/contracts';

/** By locale and currency: making one costs more than everything that it formats for a mail. As many as countries and currencies. */
const formats = new Map<string, Intl.NumberFormat>();

const formatFor = (locale: string, currency: string): Intl.NumberFormat => {
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? newFormat(locale, currency);
  formats.set(key, format);
  return format;
};

const newFormat = (locale: string, currency: string): Intl.NumberFormat => {
  const decimals = decimalsOf(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
};

/** An amount with its currency and as many decimals as that has, as it is written in the language (BCP 47) of a country (ISO 3166). */
export const amountIn =
  (language: string, countryCode: string) =>
  ({ minor, currency }: Money): string =>
    formatFor(`${language}-${countryCode}`, currency).format(minor / 10 ** decimalsOf(currency));
