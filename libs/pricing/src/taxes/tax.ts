import { allocate } from '../arithmetic/allocate.js';
import { million, mulDiv, sumOf } from '../arithmetic/round.js';
import type { TaxRate } from './tax-rates.js';

/** A price after discounts that bears taxes: of a line, or of the delivery (without `lineId`). */
export type Taxable = Readonly<{ lineId?: string | undefined; price: number; rates: readonly TaxRate[] }>;

/** The tax of one rate on one taxable: `base` × ppm / `per`, rounded as the rate says. */
export type Tax = Readonly<{ rate: TaxRate; lineId?: string | undefined; base: number; amount: number; per: number }>;

/**
 * The taxes on these prices, in their order. A price includes the taxes that are inclusive: their part is base × ppm / (1 000 000 + all inclusive
 * ppm). Other taxes are on the price without the inclusive ones. Rounded half up: for each line, or once for all lines with the same rates and
 * then shared out by the largest remainder.
 */
export const taxesOn = (taxables: readonly Taxable[]): readonly Tax[] => {
  const inclusive = taxesOf(
    taxables.map((taxable) => {
      const rates = taxable.rates.filter(({ details }) => details.inclusive);
      const per = million + sumOf(rates.map(({ details }) => details.ppm));
      return { ...taxable, rates, per };
    }),
  );
  const included = new Map<string | undefined, number>();
  for (const { lineId, amount } of inclusive) included.set(lineId, (included.get(lineId) ?? 0) + amount);
  const added = taxesOf(
    taxables.map((taxable) => {
      const rates = taxable.rates.filter(({ details }) => !details.inclusive);
      return { ...taxable, price: taxable.price - (included.get(taxable.lineId) ?? 0), rates, per: million };
    }),
  );
  return [...inclusive, ...added];
};

type Divided = Taxable & Readonly<{ per: number }>;

const taxesOf = (taxables: readonly Divided[]): readonly Tax[] => {
  const exact = taxables.flatMap(({ lineId, price, rates, per }) => rates.map((rate) => ({ rate, lineId, base: price, per })));
  const groups = new Map<string, typeof exact>();
  for (const tax of exact) {
    const key = `${tax.rate.id} ${tax.per}`;
    const group = groups.get(key);
    if (group) group.push(tax);
    else groups.set(key, [tax]);
  }
  return [...groups.values()].flatMap(roundedGroup);
};

const roundedGroup = (group: readonly Omit<Tax, 'amount'>[]): readonly Tax[] => {
  const [first] = group;
  if (!first) return [];
  const { ppm, rounding = 'perOrder' } = first.rate.details;
  if (rounding === 'perLine') return group.map((tax) => ({ ...tax, amount: mulDiv(tax.base, ppm, tax.per) }));
  const bases = group.map(({ base }) => base);
  const parts = allocate(mulDiv(sumOf(bases), ppm, first.per), bases);
  return group.map((tax, index) => ({ ...tax, amount: parts[index] ?? 0 }));
};
