import type { ItemEvent, OrderEvent, ProductDetails, ProductEvent } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';

export type Sample = Partial<Omit<ProductDetails, 'variants'>> & {
  /** Option values and price of each variant, in minor units. */
  variants?: readonly Readonly<{
    part: string;
    minor: number;
    options?: Readonly<Record<string, string>>;
    sku?: string;
    barcode?: string;
  }>[];
};

/** Details of a product with what matters to a test, everything else plain. */
export const details = (id: string, { variants = [{ part: '1', minor: 1_000 }], ...sample }: Sample = {}): ProductDetails => ({
  handle: id,
  title: id,
  descriptionHtml: '',
  vendor: '',
  productType: '',
  category: '',
  tags: [],
  options: [],
  images: [],
  seo: { title: '', description: '' },
  status: 'active',
  ...sample,
  variants: variants.map(({ part, minor, options = {}, sku = '', barcode }) => ({
    id: `${id}_${part}`,
    title: Object.values(options).join(' / ') || 'Default',
    sku,
    ...(barcode !== undefined && { barcode }),
    price: { minor, currency: 'EUR' },
    selectedOptions: Object.entries(options).map(([name, value]) => ({ name, value })),
  })),
});

export const created = (id: string, sample?: Sample): ProductEvent => ({ type: 'ProductCreated', ...details(id, sample) });
export const revised = (id: string, sample?: Sample): ProductEvent => ({ type: 'ProductRevised', ...details(id, sample) });
export const adjusted = (delta: number): ItemEvent => ({ type: 'StockAdjusted', delta, reason: 'counted' });

/** An order that was paid, with pieces by variant. */
export const paid = (pieces: Readonly<Record<string, number>>): OrderEvent => ({
  type: 'OrderPaid',
  lines: Object.entries(pieces).map(([variantId, quantity]) => ({ variantId, quantity })),
  shippingAddress: { lastName: 'Moss', address1: '1 Lane', city: 'Town', zip: '1', countryCode: 'DE', firstName: '' },
  deliveryOption: { handle: 'post', title: 'Post', description: '', price: { minor: 0, currency: 'EUR' } },
});

/** Events of an aggregate as the log would keep them, one a second. */
export const recordedAs = <E extends { type: string }>(
  stream: string,
  aggregate: string,
  aggregateId: string,
  events: readonly E[],
  from = 1,
): readonly Recorded<E>[] =>
  events.map((event, index) => ({
    stream,
    seq: from + index,
    id: `${aggregateId}-${from + index}`,
    aggregate,
    aggregateId,
    at: new Date(Date.UTC(2026, 0, 1, 0, 0, from + index)).toISOString(),
    version: index + 1,
    correlationId: 'test',
    event,
  }));
