import { decimalsOf } from '@millrace/contracts';

export { toDecimal } from '@millrace/contracts';

/** An amount in minor units. Sums can exceed the safe integers, so they are bigint. */
export type Amount = Readonly<{ minor: number | bigint; currency: string }>;

/** A decimal with no more decimals than it needs, but one: `19.50` → `19.5`, `19.00` → `19.0`. */
export const withoutZeros = (decimal: string): string => decimal.replace(/(\.\d{1,4}?)0{1,4}$/, '$1');

/** `19.9` in EUR → 1990. `undefined` for a sign, an exponent, a separator or too many decimals other than zeros. */
export const toMinor = (decimal: string, currency: string): number | undefined => {
  const match = /^(\d{1,13})(?:\.(\d+))?$/.exec(decimal.trim());
  if (!match) return undefined;
  const digits = decimalsOf(currency);
  const [, whole = '', part = ''] = match;
  if (/[1-9]/.test(part.slice(digits))) return undefined;
  return Number(whole + part.slice(0, digits).padEnd(digits, '0'));
};

export const times = (price: Amount, quantity: number): Amount => ({
  minor: BigInt(price.minor) * BigInt(quantity),
  currency: price.currency,
});

/** The sum of amounts, all in `currency`. */
export const sum = (amounts: readonly Amount[], currency: string): Amount => ({
  minor: amounts.reduce((total, amount) => total + BigInt(amount.minor), 0n),
  currency,
});

/** One amount less another of the same currency. */
export const less = (amount: Amount, off: Amount): Amount => ({
  minor: BigInt(amount.minor) - BigInt(off.minor),
  currency: amount.currency,
});
