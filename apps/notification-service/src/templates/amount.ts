import type { Money } from '@millrace/contracts';

/** An amount with its currency and as many decimals as that has, as it is written in the language (BCP 47) of a country (ISO 3166). */
export const amountIn =
  (language: string, countryCode: string) =>
  ({ minor, currency }: Money): string => {
    const format = new Intl.NumberFormat(`${language}-${countryCode}`, { style: 'currency', currency });
    return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  };
