import type { Money } from '@millrace/contracts';

/** By locale and currency: making one costs more than everything that it formats for a mail. As many as countries and currencies. */
const formats = new Map<string, Intl.NumberFormat>();

const formatFor = (locale: string, currency: string): Intl.NumberFormat => {
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(key, format);
  return format;
};

/** An amount with its currency and as many decimals as that has, as it is written in the language (BCP 47) of a country (ISO 3166). */
export const amountIn =
  (language: string, countryCode: string) =>
  ({ minor, currency }: Money): string => {
    const format = formatFor(`${language}-${countryCode}`, currency);
    return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  };
