import {
  type ItemEvent,
  type ListedProduct,
  type OrderEvent,
  type ProductDetails,
  type ProductEvent,
  productOfVariant,
  readers,
  type ReservationEvent,
  type StockLine,
  withInstants,
  withMetafieldInstants,
} from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import type { View } from '@millrace/views';
import { documentText, searchRecord } from './product-search.record.js';
import { ProductRow } from './product-search.row.js';
import type { SearchRow, StockRules } from './search-row.js';

/** Events of the streams that the view reads. */
export type SearchEvent = ProductEvent | ItemEvent | ReservationEvent | OrderEvent;

/** Events that change no row. A new type of event is to be listed here or handled below: otherwise it does not compile. */
const ignoredTypes = [
  'HoldCommitted',
  'StockReserved',
  'StockReservationRefused',
  'ReservationReleased',
  'ReservationCommitted',
  'OrderPlaced',
  'StockReservationRequested',
  'PaymentAuthorisationRequested',
  'OrderConfirmed',
  'PaymentVoidRequested',
  'StockReleaseRequested',
  'OrderCancelled',
  'DiscountRedemptionRequested',
  'DiscountReleaseRequested',
  'PaymentActionAwaited',
  'FulfilmentRequested',
  'PaymentCaptureRequested',
  'OrderPaymentFailed',
  'OrderCancellationRequested',
  'ShipmentCancellationRequested',
  'OrderCancellationRefused',
  'RefundRequested',
  'OrderRefunded',
  'OrderRefundFailed',
  'ReturnRequested',
  'ReturnReceived',
  'RestockRequested',
  'AddressChangeRequested',
  'ShippingAddressChanged',
  'AddressChangeRefused',
  'OrderClosed',
  'OrderClaimed',
  'PersonalDataErased',
  'ReservationExpired',
  'StockCommitRefused',
  'StockRestocked',
  'BackorderFilled',
  'BackorderFillPostponed',
  'LowStockReached',
  'LowStockThresholdChanged',
] as const satisfies readonly SearchEvent['type'][];
type IgnoredEvent = Extract<SearchEvent, { type: (typeof ignoredTypes)[number] }>;

const ignored: ReadonlySet<string> = new Set(ignoredTypes);
const isIgnored = (event: SearchEvent): event is IgnoredEvent => ignored.has(event.type);

const nothing: SearchRow = { available: {}, sold: 0, orders: 0 };

const route = ({ event, aggregateId }: Recorded<SearchEvent>): readonly string[] => {
  if (isIgnored(event)) return [];
  switch (event.type) {
    case 'ProductCreated':
    case 'ProductRevised':
    case 'ProductTranslated':
      return [aggregateId];
    case 'StockAdjusted':
    case 'StockHeld':
    case 'HoldReleased':
    case 'StockReturned':
    case 'InventoryPolicyChanged':
      return [productOfVariant(aggregateId)];
    case 'OrderPaid':
      return [...new Set(event.lines.map(({ variantId }) => productOfVariant(variantId)))];
  }
};

const fold = (row: SearchRow = nothing, recorded: Recorded<SearchEvent>, key: string): SearchRow => {
  const { event, aggregateId } = recorded;
  if (isIgnored(event)) return row;
  switch (event.type) {
    case 'ProductCreated':
    case 'ProductRevised':
    case 'ProductTranslated': {
      const { type: _, ...details } = event;
      return { ...row, product: toListedProduct(row, key, details, recorded) };
    }
    case 'StockAdjusted':
      return withStock(row, aggregateId, event.delta);
    case 'StockHeld':
      return withStock(row, aggregateId, -event.quantity);
    case 'HoldReleased':
    case 'StockReturned':
      return withStock(row, aggregateId, event.quantity);
    case 'InventoryPolicyChanged': {
      const { type: _, ...rules } = event;
      return withPolicy(row, aggregateId, rules);
    }
    case 'OrderPaid':
      return withPaidLines(row, key, event.lines);
  }
};

const toListedProduct = (
  row: SearchRow,
  id: string,
  { translations, metafields, ...details }: ProductDetails,
  { at, version }: Recorded,
): ListedProduct => ({
  ...details,
  ...(translations && { translations: withInstants(translations, row.product?.translations ?? [], at) }),
  ...(metafields && { metafields: withMetafieldInstants(metafields, row.product?.metafields ?? [], at) }),
  id,
  version,
  variants: details.variants.map((variant) => ({
    ...variant,
    ...(variant.metafields && { metafields: withMetafieldInstants(variant.metafields, metafieldsOf(row, variant.id), at) }),
    available: row.available[variant.id] ?? 0,
    ...row.policies?.[variant.id],
  })),
  createdAt: row.product?.createdAt ?? at,
  updatedAt: at,
});

const metafieldsOf = ({ product }: SearchRow, variantId: string) =>
  product?.variants.find(({ id }) => id === variantId)?.metafields ?? [];

const withStock = (row: SearchRow, variantId: string, delta: number): SearchRow => {
  const available = { ...row.available, [variantId]: (row.available[variantId] ?? 0) + delta };
  if (!row.product) return { ...row, available };
  const variants = row.product.variants.map((one) =>
    one.id === variantId ? { ...one, available: available[variantId] ?? 0 } : one,
  );
  return { ...row, available, product: { ...row.product, variants } };
};

const withPolicy = (row: SearchRow, variantId: string, rules: StockRules): SearchRow => {
  const policies = { ...row.policies, [variantId]: rules };
  if (!row.product) return { ...row, policies };
  const variants = row.product.variants.map((one) => (one.id === variantId ? { ...one, ...rules } : one));
  return { ...row, policies, product: { ...row.product, variants } };
};

/** Sales are counted at the payment, not at the stock movement: only the order says which pieces were bought together. */
const withPaidLines = (row: SearchRow, productId: string, lines: readonly StockLine[]): SearchRow => {
  const own = lines.filter(({ variantId }) => productOfVariant(variantId) === productId);
  return { ...row, sold: own.reduce((sum, { quantity }) => sum + quantity, row.sold), orders: row.orders + 1 };
};

/** The view of searchable products. A change of what `text/` makes of a text needs a new version: its rows hold the lexemes. */
export const productSearch: View<SearchRow, SearchEvent, ProductRow> = {
  name: readers.productSearch.name,
  version: 6,
  streams: readers.productSearch.streams,
  route,
  fold,
  table: {
    entity: ProductRow,
    reads: ['doc', 'stock'],
    toRow: ({ doc, stock }) => ({ ...stock, ...(doc && { product: doc }) }),
    toRecord: searchRecord,
    computed: {
      dependsOn: ({ product }) => product?.version,
      texts: { documentText },
      columns: { document: `r."documentText"::tsvector` },
    },
  },
};
