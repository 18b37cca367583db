import type { Money, PriceStep } from '@millrace/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulDiv, sumOf } from './arithmetic/round.js';
import { type PricedOrder, priceOrder } from './price-order.js';
import { anyInput, discountOf, rulesOf } from './pricing.fixture.js';
import type { PricingInput } from './input/pricing-input.js';

const minors = (amounts: readonly Money[]): number => sumOf(amounts.map(({ minor }) => minor));
const allocated = (parts: readonly Readonly<{ amount: Money }>[]): number => minors(parts.map(({ amount }) => amount));
const holds = (property: (input: PricingInput, priced: PricedOrder) => void) =>
  fc.assert(
    fc.property(anyInput, (input) => {
      property(input, priceOrder(input));
    }),
    { numRuns: 500 },
  );

describe('a priced order', () => {
  it('has lines that sum to its totals', () =>
    holds((input, { lines, delivery, ...cost }) => {
      const shares = [...lines, ...(delivery ? [delivery] : [])];
      expect(sumOf(lines.map(({ price }, index) => price.minor * (input.lines[index]?.quantity ?? 0)))).toBe(cost.subtotal.minor);
      expect(sumOf(shares.map(({ discountAllocations }) => allocated(discountAllocations)))).toBe(cost.discount.minor);
      expect(sumOf(shares.map(({ taxLines }) => allocated(taxLines)))).toBe(cost.tax.minor);
      expect(minors(shares.map(({ total }) => total)) + cost.addedTax.minor).toBe(cost.total.minor);
      expect(cost.total.minor).toBe(cost.subtotal.minor + cost.shipping.minor - cost.discount.minor + cost.addedTax.minor);
    }));

  it('has in each line what its price, discounts and quantity say', () =>
    holds((input, { lines }) => {
      for (const [index, { price, discountAllocations, total }] of lines.entries())
        expect(total.minor).toBe(price.minor * (input.lines[index]?.quantity ?? 0) - allocated(discountAllocations));
    }));

  it('has no negative amount', () =>
    holds((_, { lines, delivery, explanation, ...cost }) => {
      const parts = [...lines, ...(delivery ? [delivery] : [])].flatMap(({ total, price, discountAllocations, taxLines }) => [
        total,
        price,
        ...[...discountAllocations, ...taxLines].map(({ amount }) => amount),
        ...taxLines.map(({ base }) => base),
      ]);
      const totals = [cost.subtotal, cost.shipping, cost.discount, cost.tax, cost.addedTax, cost.total];
      for (const { minor } of [...parts, ...totals]) expect(minor).toBeGreaterThanOrEqual(0);
      for (const { amount } of explanation) expect(amount).toBeGreaterThanOrEqual(0);
    }));

  it('does not depend on the order of the lines', () =>
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 1, max: 6 }), (input, shift) => {
        const moved = [...input.lines.slice(shift), ...input.lines.slice(0, shift)].toReversed();
        const [{ lines, ...priced }, { lines: others, ...other }] = [priceOrder(input), priceOrder({ ...input, lines: moved })];
        expect(other).toEqual(priced);
        expect(new Map(others.map((line) => [line.lineId, line]))).toEqual(new Map(lines.map((line) => [line.lineId, line])));
      }),
    ));

  it('is not dearer with one more discount', () =>
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 0, max: 3 }), (input, left) => {
        const { automatic, withCode } = input.rules;
        const without = {
          ...input.rules,
          automatic: automatic.filter(({ id }) => id !== `d${left}`),
          withCode: (code: string) => (code === `c${left}` ? undefined : withCode(code)),
        };
        expect(priceOrder(input).total.minor).toBeLessThanOrEqual(priceOrder({ ...input, rules: without }).total.minor);
      }),
      { numRuns: 1000 },
    ));

  it('takes off no more than the list prices', () =>
    holds((_, { subtotal, shipping, discount }) => expect(discount.minor).toBeLessThanOrEqual(subtotal.minor + shipping.minor)));

  it('has parts whose rounding does not drift from the whole: each differs from its exact share by less than one', () =>
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 0, max: 1_000_000 }), (input, ppm) => {
        const discount = discountOf('whole', { class: 'order', value: { kind: 'percentage', ppm } });
        const { lines, subtotal } = priceOrder({ ...input, rules: rulesOf([discount]) });
        const whole = mulDiv(subtotal.minor, ppm, 1_000_000);
        expect(sumOf(lines.map(({ discountAllocations }) => allocated(discountAllocations)))).toBe(whole);
        for (const [index, { price, discountAllocations }] of lines.entries()) {
          const weight = BigInt(price.minor * (input.lines[index]?.quantity ?? 0));
          const scaled = BigInt(allocated(discountAllocations)) * BigInt(subtotal.minor) - BigInt(whole) * weight;
          const apart = scaled < 0n ? -scaled : scaled;
          expect(apart < BigInt(Math.max(subtotal.minor, 1))).toBe(true);
        }
      }),
    ));

  it('has an explanation whose steps lead to its totals', () =>
    holds((_, { explanation, ...cost }) => {
      const of = (kind: PriceStep['kind']) => explanation.filter((step) => step.kind === kind);
      const sum = (steps: readonly PriceStep[]) => sumOf(steps.map(({ amount }) => amount));
      expect(sum(of('line'))).toBe(cost.subtotal.minor);
      expect(of('subtotal')).toMatchObject([{ amount: cost.subtotal.minor }]);
      expect(sum(of('discount'))).toBe(cost.discount.minor);
      expect(sum(of('delivery'))).toBe(cost.shipping.minor);
      expect(sum(of('tax'))).toBe(cost.tax.minor);
      expect(sum(of('tax').filter(({ per }) => per === undefined))).toBe(cost.addedTax.minor);
      expect(of('total')).toMatchObject([{ amount: cost.total.minor }]);
    }));

  it('has an explanation of which each step can be computed again from itself', () =>
    holds((_, { explanation }) => {
      for (const { kind, base = 0, quantity = 1, ppm, per = 1_000_000, amount } of explanation) {
        if (kind === 'line') expect(amount).toBe(base * quantity);
        if ((kind === 'tax' || kind === 'discount') && ppm !== undefined) expect(amount).toBe(mulDiv(base * quantity, ppm, per));
      }
      for (const [index, { kind, amount, ruleId }] of explanation.entries()) {
        const parts = explanation.slice(index + 1).filter((step) => step.ruleId === ruleId);
        const shared = parts.filter((step) => step.kind === (kind === 'tax' ? 'taxShare' : 'allocation'));
        if (
          (kind === 'tax' || kind === 'discount') &&
          shared.length > 0 &&
          explanation.filter((s) => s.kind === kind && s.ruleId === ruleId).length === 1
        )
          expect(sumOf(shared.map((step) => step.amount))).toBe(amount);
      }
    }));
});
