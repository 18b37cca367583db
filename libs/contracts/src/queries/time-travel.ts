import { type Static, type TObject, type TSchema, Type } from 'typebox';
import type { ProductEvent } from '../catalog/product.js';
import { type CartEvent, KeyHash } from '../checkout/cart.js';
import type { OrderEvent } from '../checkout/order.js';
import type { ReservationEvent } from '../inventory/reservation.js';
import type { PaymentEvent } from '../payment/payment.js';
import type { ShipmentEvent } from '../shipping/shipment.js';
import { Id, Instant } from '../declaration/values.js';
import { PricedCart } from './checkout.js';
import { TrackedOrder } from './orders.js';
import { query } from '../declaration/query.js';
import { ListedProduct } from './search.js';

const OfKeyHolder = { keyHash: KeyHash };
const OfCart = { cartId: Id, ...OfKeyHolder };
const OfOrder = { orderId: Id, ...OfKeyHolder };
/** Everything that had happened up to and including this instant, by the times of the events. */
const At = { at: Instant };

/** Products as they were, with their stock at that time, of any status; those that did not exist yet are left out. */
export const ProductsAsOf = query(
  'search-view',
  'ProductsAsOf',
  Type.Object({ productIds: Type.Array(Id, { maxItems: 250 }), ...At }),
  Type.Object({ products: Type.Array(ListedProduct) }),
);

/** A cart as it was, with the prices of that time; `null` as in `ReadCart`, and when it did not exist yet. */
export const CartAsOf = query(
  'checkout-service',
  'CartAsOf',
  Type.Object({ ...OfCart, ...At }),
  Type.Object({ cart: Type.Union([PricedCart, Type.Null()]) }),
);

/** An order as it was; `null` as in `TrackOrder`, and when it was not placed yet. */
export const OrderAsOf = query(
  'orders-view',
  'OrderAsOf',
  Type.Object({ ...OfOrder, ...At }),
  Type.Object({ order: Type.Union([TrackedOrder, Type.Null()]) }),
);

const PageSize = Type.Integer({ minimum: 0, maximum: 250 });

/** A part of a history, oldest event first; `until` excludes later events. A foreign cursor is refused with `BadCursor`. */
export const HistorySlice = Type.Object({
  until: Type.Optional(Instant),
  first: Type.Optional(PageSize),
  after: Type.Optional(Type.String({ maxLength: 100 })),
  last: Type.Optional(PageSize),
  before: Type.Optional(Type.String({ maxLength: 100 })),
});
export type HistorySlice = Static<typeof HistorySlice>;

/** Events in the form of their own contracts; only the type is validated again. */
const anyEvent = <E extends Readonly<{ type: string }>>() => Type.Unsafe<E>(Type.Object({ type: Type.String() }));

/** One event of an aggregate's history, with its position in the log. */
const entryOf = <E extends TSchema, P extends TObject['properties']>(event: E, properties: P) =>
  Type.Object({
    id: Type.String(),
    at: Instant,
    stream: Type.String(),
    seq: Type.Integer(),
    /** The version of the aggregate; 1 is its first event. */
    version: Type.Integer(),
    event,
    ...properties,
  });

const pageOf = <E extends TObject>(entry: E) =>
  Type.Object({
    entries: Type.Array(entry),
    totalCount: Type.Integer(),
    hasNextPage: Type.Boolean(),
    hasPreviousPage: Type.Boolean(),
  });

/** The changes of an event to the product: prices apart from all other fields of the variants. */
export const ChangedField = Type.Union([
  Type.Literal('HANDLE'),
  Type.Literal('TITLE'),
  Type.Literal('DESCRIPTION'),
  Type.Literal('VENDOR'),
  Type.Literal('PRODUCT_TYPE'),
  Type.Literal('CATEGORY'),
  Type.Literal('TAGS'),
  Type.Literal('OPTIONS'),
  Type.Literal('IMAGES'),
  Type.Literal('SEO'),
  Type.Literal('STATUS'),
  Type.Literal('VARIANTS'),
  Type.Literal('PRICES'),
]);
export type ChangedField = Static<typeof ChangedField>;

const ProductEntry = entryOf(anyEvent<ProductEvent>(), { changed: Type.Array(ChangedField) });
const CartEntry = entryOf(anyEvent<CartEvent>(), {});
const OrderEntry = entryOf(anyEvent<OrderEvent | ReservationEvent | PaymentEvent | ShipmentEvent>(), {});

/** An entry of a product's history. */
export type ProductHistoryEntry = Static<typeof ProductEntry>;
/** An entry of a cart's history. */
export type CartHistoryEntry = Static<typeof CartEntry>;
/** An entry of an order's history. */
export type OrderHistoryEntry = Static<typeof OrderEntry>;

/** The histories of these products, each with the same slice; unknown ones are left out. */
export const ProductHistories = query(
  'search-view',
  'ProductHistories',
  Type.Object({ productIds: Type.Array(Id, { maxItems: 250 }), slice: HistorySlice }),
  Type.Object({
    histories: Type.Array(Type.Object({ productId: Id, ...pageOf(ProductEntry).properties })),
  }),
);

/** The history of a cart; `null` as in `ReadCart`. */
export const CartHistory = query(
  'checkout-service',
  'CartHistory',
  Type.Object({ ...OfCart, slice: HistorySlice }),
  Type.Object({ history: Type.Union([pageOf(CartEntry), Type.Null()]) }),
);

/** The history of an order, its stock, payment and shipment, by time; `null` as in `TrackOrder`. */
export const OrderHistory = query(
  'orders-view',
  'OrderHistory',
  Type.Object({ ...OfOrder, slice: HistorySlice }),
  Type.Object({ history: Type.Union([pageOf(OrderEntry), Type.Null()]) }),
);
