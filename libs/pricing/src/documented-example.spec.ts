import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { priceOrder } from './price-order.js';
import { discountOf, eur, inputOf, lineOf, rulesOf, taxRateOf, zone } from './pricing.fixture.js';

/** The rows of the table under a heading of docs/pricing.md, each as its cells. */
const tableUnder = (heading: string): readonly (readonly string[])[] => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/pricing.md'), 'utf8');
  const section = text.slice(text.indexOf(`### ${heading}\n`)).split('\n#')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

/** The order of the example: two mugs, a pot and a book to Germany, by express delivery, with the code TEN. */
const example = () => {
  const product = (id: string, share: number, productTypes: string[]) =>
    discountOf(id, {
      class: 'product',
      value: { kind: 'percentage', ppm: share * 10_000 },
      targets: { productTypes },
      combinesWith: { order: true },
    });
  const ten = discountOf('ten', {
    class: 'order',
    code: 'TEN',
    value: { kind: 'percentage', ppm: 100_000 },
    combinesWith: { product: true },
  });
  const taxRates = [taxRateOf('vat'), taxRateOf('reduced', { ppm: 70_000, category: 'Books' })];
  const lines = [
    lineOf('mug', 1295, 2),
    lineOf('pot', 3990, 1, { productType: 'Pots' }),
    lineOf('book', 1999, 1, { productType: 'Books' }),
  ];
  const rules = rulesOf([product('pots', 20, ['Pots']), ten], { taxRates, deliveryZones: [zone] });
  return priceOrder(inputOf(lines, { rules, codes: ['TEN'], deliveryMethod: 'express' }));
};

const decimal = (minor: number) => (minor / 100).toFixed(2);

describe('the example of docs/pricing.md', () => {
  it('has the steps of the calculation', () => {
    const steps = example().explanation.map(({ kind, title, lineId, base, quantity, ppm, per, amount }) => [
      kind,
      lineId === undefined ? title : `${title}, ${lineId}`,
      base === undefined ? '' : decimal(base),
      quantity === undefined ? '' : `× ${quantity}`,
      ppm === undefined ? '' : `${ppm / 10_000} / ${(per ?? 1_000_000) / 10_000}`,
      decimal(amount),
    ]);
    expect(tableUnder('The steps')).toEqual(steps);
  });

  it('has the amounts of each line', () => {
    const { lines, delivery } = example();
    const rows = [...lines, ...(delivery ? [{ ...delivery, lineId: 'delivery' }] : [])].map(
      ({ lineId, discountAllocations, taxLines, total }) => [
        lineId,
        decimal(discountAllocations.reduce((sum, { amount }) => sum + amount.minor, 0)),
        decimal(total.minor),
        decimal(taxLines.reduce((sum, { amount }) => sum + amount.minor, 0)),
      ],
    );
    expect(tableUnder('The lines')).toEqual(rows);
  });

  it('has the total', () => expect(example().total).toEqual(eur(7993)));
});
