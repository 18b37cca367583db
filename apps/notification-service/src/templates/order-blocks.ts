import type { Address, Money, OrderLine, StockLine } from '@millrace/contracts';
import type { BoughtOrder } from '../order/bought-order.js';
import type { Block } from './document/document.js';
import type { Words } from './words/words.js';

/** The words of a mail, and how it writes amounts and instants (RFC 3339). */
export type Writing = Readonly<{ words: Words; amount(money: Money): string; instant(at: string): string }>;

type Row = readonly [string, string];

/** A product without options has one variant, whose title says nothing. */
const titleOf = ({ title, variantTitle }: OrderLine): string =>
  variantTitle === '' || variantTitle === 'Default Title' ? title : `${title}, ${variantTitle}`;

/** What was bought and what it costs. */
export const orderBlocks = ({ words, amount }: Writing, { lines, cost, deliveryOption }: BoughtOrder): readonly Block[] => {
  const bought = lines.map((line): Row => {
    const { quantity, price } = line;
    return [`${quantity} × ${titleOf(line)}`, amount({ ...price, minor: price.minor * quantity })];
  });
  const { subtotal, discount, shipping, addedTax, total, tax } = cost;
  const costs: readonly Row[] = [
    [words.subtotal, amount(subtotal)],
    ...(discount && discount.minor > 0 ? [[words.discount, `−${amount(discount)}`] as const] : []),
    [words.delivery(deliveryOption.title), amount(shipping)],
    ...(addedTax && addedTax.minor > 0 ? [[words.addedTax, amount(addedTax)] as const] : []),
    [words.total, amount(total)],
    ...includedTax(tax, addedTax).map((included): Row => [words.includedTax, amount(included)]),
  ];
  return [
    { type: 'heading', text: words.yourOrder },
    { type: 'rows', rows: bought },
    { type: 'rows', rows: costs },
  ];
};

/** The part of the tax that the prices include, where there is one. */
const includedTax = (tax: Money, added: Money | undefined): readonly Money[] => {
  const minor = tax.minor - (added?.minor ?? 0);
  return minor > 0 ? [{ ...tax, minor }] : [];
};

/** The goods in a parcel: all lines of the order where it does not tell which. A variant that the order does not name is left out. */
export const parcelBlocks = ({ words }: Writing, { lines }: BoughtOrder, packed?: readonly StockLine[]): readonly Block[] => {
  const all = lines.map((line) => `${line.quantity} × ${titleOf(line)}`);
  const some = packed?.flatMap(({ variantId, quantity }) =>
    lines
      .filter((line) => line.variantId === variantId)
      .slice(0, 1)
      .map((line) => `${quantity} × ${titleOf(line)}`),
  );
  return [
    { type: 'heading', text: words.inThisParcel },
    { type: 'lines', lines: some ?? all },
  ];
};

/** The address that the order goes to. */
export const addressBlocks = ({ words }: Writing, address: Address): readonly Block[] => {
  const { firstName, lastName, address1, address2 = '', zip, city, provinceCode = '', countryCode } = address;
  const lines = [
    `${firstName} ${lastName}`.trim(),
    address1,
    address2,
    `${zip} ${city}`,
    `${provinceCode} ${countryCode}`.trim(),
  ];
  return [
    { type: 'heading', text: words.deliveryAddress },
    { type: 'lines', lines: lines.filter((line) => line !== '') },
  ];
};
