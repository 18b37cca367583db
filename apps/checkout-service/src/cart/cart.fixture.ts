import type { CartEvent, CartLine, CartRequest } from '@millrace/contracts';
import type { Offer } from '../price-list/price-list.js';
import type { CartPolicy, CartCommand } from './cart.js';

type RequestOfType<T extends CartRequest['type']> = Extract<CartRequest, { type: T }>;

export const policy: CartPolicy = {
  maxPerVariant: 10,
  maxBytes: 262_144,
  maxLines: 3,
  tax: { percent: 19, countries: ['DE', 'AT'] },
  paymentProviders: ['simulated'],
  delivery: {
    currency: 'EUR',
    countries: ['DE', 'AT', 'US'],
    methods: [
      { handle: 'standard', title: 'Standard', description: '3 days', price: 490, freeFrom: 5000 },
      { handle: 'express', title: 'Express', description: '1 day', price: 990 },
    ],
  },
};

export const eur = (minor: number) => ({ minor, currency: 'EUR' });
export const key = 'a'.repeat(64);
export const wrongKey = 'b'.repeat(64);

const offer = (title: string, price: number): Offer => ({
  productId: title,
  title,
  variantTitle: 'One size',
  sku: title.toUpperCase(),
  imageUrl: `/${title}.svg`,
  price: eur(price),
});
export const offers: ReadonlyMap<string, Offer> = new Map([
  ['mug_1', offer('mug', 1200)],
  ['pot_1', offer('pot', 3900)],
  ['jug_1', offer('jug', 2500)],
  ['fan_1', { ...offer('fan', 2000), price: { minor: 2000, currency: 'USD' } }],
]);
export const offering = (variantId: string, change: Partial<Offer>): ReadonlyMap<string, Offer> =>
  new Map(offers).set(variantId, { ...offer('mug', 1200), ...change });

export const newLine = (lineId: string, variantId: string, quantity = 1, engraving?: string) => ({
  lineId,
  variantId,
  quantity,
  attributes: engraving === undefined ? [] : [{ key: 'engraving', value: engraving }],
});
type NewLine = ReturnType<typeof newLine>;
export const priced = (line: NewLine, price: number): CartLine => ({ ...line, price: eur(price) });

const opening = { keyHash: key, currency: 'EUR', note: '', attributes: [], buyer: {} };
export const created = (...lines: CartLine[]): CartEvent => ({ type: 'CartCreated', ...opening, lines });
export const mugs = (quantity: number): CartEvent => created(priced(newLine('l1', 'mug_1', quantity), 1200));

export const createCart = (...lines: NewLine[]) => ({ type: 'CreateCart', ...opening, lines, offers }) as const;
export const addLines = (...lines: NewLine[]) => ({ type: 'AddLines', keyHash: key, lines, offers }) as const;
export const changeLines = (...lines: RequestOfType<'ChangeLines'>['lines']): CartCommand => ({
  type: 'ChangeLines',
  keyHash: key,
  lines,
});
export const removeLines = (...lineIds: string[]): CartCommand => ({ type: 'RemoveLines', keyHash: key, lineIds });

export const shippingAddress = {
  firstName: 'Ada',
  lastName: 'Byron',
  address1: 'Mühlgasse 1',
  city: 'Berlin',
  zip: '10115',
  countryCode: 'DE',
};
export const checkOut = (change: Partial<RequestOfType<'CheckOut'> & { offers: typeof offers }> = {}) =>
  ({
    type: 'CheckOut',
    keyHash: key,
    orderId: 'o1',
    orderKeyHash: 'c'.repeat(64),
    email: 'ada@example.org',
    shippingAddress,
    deliveryOptionHandle: 'standard',
    payment: { provider: 'simulated', token: 'tok_success' },
    offers,
    ...change,
  }) as const;

/** The event of a check-out of three mugs. */
export const checkedOut = (orderId = 'o1') =>
  ({
    type: 'CartCheckedOut',
    orderId,
    orderKeyHash: 'c'.repeat(64),
    email: 'ada@example.org',
    lines: [{ ...newLine('l1', 'mug_1', 3), ...offer('mug', 1200) }],
    cost: { subtotal: eur(3600), shipping: eur(490), tax: eur(653), total: eur(4090) },
    shippingAddress,
    deliveryOption: { handle: 'standard', title: 'Standard', description: '3 days', price: eur(490) },
    payment: { provider: 'simulated', token: 'tok_success' },
  }) satisfies CartEvent;
