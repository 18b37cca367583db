import { pageLocale } from '../language/language.ts';

export interface Money {
  /** A decimal string: "19.90". */
  amount: string;
  currencyCode: string;
}

const formats = new Map<string, Intl.NumberFormat>();
const formatOf = (currency: string, locale: string) => {
  const key = `${locale}/${currency}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(key, format);
  return format;
};

/** The amount as the page writes it. Intl formats the decimal string itself, without a conversion to a float. */
export const formatMoney = ({ amount, currencyCode }: Money, locale = pageLocale()): string =>
  formatOf(currencyCode, locale).format(amount as Intl.StringNumericLiteral);

const digits = ({ amount }: Money) => {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(6, '0').slice(0, 6));
};

/** Negative, zero or positive: compares two amounts of one currency. */
export const compareMoney = (a: Money, b: Money): number => {
  const difference = digits(a) - digits(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Whether the amount is zero. */
export const isFree = (money: Money): boolean => digits(money) === 0n;

/** The sum of two amounts of one currency, both at least zero. */
export const addMoney = (a: Money, b: Money): Money => {
  const sum = String(digits(a) + digits(b)).padStart(7, '0');
  return { ...a, amount: `${sum.slice(0, -6)}.${sum.slice(-6)}` };
};

/** The reduction from `was` to `price` in whole percent; 0 if there is none. */
export const percentOff = (price: Money, was: Money): number => {
  const before = digits(was);
  const now = digits(price);
  return before > now ? Number(((before - now) * 100n) / before) : 0;
};

/** A whole percentage as the page writes it: `16%` or `16 %`. */
export const formatPercent = (percent: number, locale = pageLocale()): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
