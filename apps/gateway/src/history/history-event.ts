import type { CartEvent, CartLine, ProductEvent } from '@millrace/contracts';
import { formatPosition } from '@millrace/event-log';
import { safeHtml } from '../catalogue/safe-html.js';
import type { HistoryStep, ProductField, ResolversParentTypes } from '../generated/shop.js';
import { cartLineGid, variantGid } from '../identity/gid.js';
import { toOrderCost } from '../orders/order-cost.js';
import type { HistoryEntry } from '../time-travel/history.model.js';

type Event = HistoryEntry['event'];
type Common = Omit<HistoryStep, '__typename'>;
type TypeName = NonNullable<ResolversParentTypes['HistoryEvent']['__typename']>;
type Own<T extends TypeName> = Readonly<{ __typename: T }> & Omit<ResolversParentTypes[T], keyof HistoryStep>;
type About = Readonly<{ of: string; changed: readonly ProductField[] }>;

/** The fields of each event type beside the common ones; without keys, payment tokens and other people's orders. */
const detailsByEvent: { readonly [T in Event['type']]: (event: Extract<Event, { type: T }>, about: About) => Own<TypeName> } = {
  ProductCreated: (event) => as('ProductCreated', { details: detailsOf(event) }),
  ProductRevised: (event, { changed }) => as('ProductRevised', { changed, details: detailsOf(event) }),
  ProductTranslated: () => step,
  CartCreated: ({ lines, note, attributes, buyer }, { of }) =>
    as('CartCreated', { lines: linesOf(of, lines), note, attributes, buyerIdentity: buyer }),
  LinesAdded: ({ lines }, { of }) => as('LinesAdded', { lines: linesOf(of, lines) }),
  LinesChanged: ({ lines }, { of }) => as('LinesChanged', { changes: changesOf(of, lines) }),
  LinesRemoved: ({ lineIds }, { of }) => as('LinesRemoved', { lineIds: lineIds.map((lineId) => cartLineGid(of, lineId)) }),
  NoteChanged: ({ note }) => as('NoteChanged', { note }),
  AttributesChanged: ({ attributes }) => as('AttributesChanged', { attributes }),
  BuyerChanged: ({ buyer }) => as('BuyerChanged', { buyerIdentity: buyer }),
  DiscountCodesChanged: ({ discountCodes }) => as('DiscountCodesChanged', { discountCodes }),
  DeliveryAddressesChanged: () => step,
  DeliveryOptionSelected: () => step,
  MetafieldsChanged: () => step,
  CartCheckedOut: (event) => as('CartCheckedOut', purchaseOf(event, event.orderId)),
  CartReopened: () => step,
  CartExpired: () => step,
  CartExpiryPostponed: () => step,
  CustomerAttached: () => step,
  CustomerDetached: () => step,
  CartMerged: ({ lines }, { of }) => as('CartMerged', { mergedLines: mergedLinesOf(of, lines) }),
  CartMergedInto: () => step,
  CartMergeUndone: () => step,
  CartUnmerged: () => step,
  OrderPlaced: (event, { of }) => as('OrderPlaced', { name: event.name, ...purchaseOf(event, of) }),
  StockReservationRequested: () => step,
  PaymentAuthorisationRequested: () => step,
  OrderConfirmed: ({ amount }) => as('OrderConfirmed', { amount }),
  OrderPaid: () => step,
  PaymentVoidRequested: () => step,
  StockReleaseRequested: () => step,
  OrderCancelled: ({ reason, detail }) => as('OrderCancelled', { reason, detail }),
  DiscountRedemptionRequested: () => step,
  DiscountReleaseRequested: () => step,
  PaymentActionAwaited: () => step,
  FulfilmentRequested: () => step,
  PaymentCaptureRequested: () => step,
  OrderPaymentFailed: () => step,
  OrderCancellationRequested: () => step,
  ShipmentCancellationRequested: () => step,
  OrderCancellationRefused: () => step,
  RefundRequested: () => step,
  OrderRefunded: () => step,
  OrderRefundFailed: () => step,
  ReturnRequested: () => step,
  ReturnReceived: () => step,
  RestockRequested: () => step,
  AddressChangeRequested: () => step,
  ShippingAddressChanged: () => step,
  AddressChangeRefused: () => step,
  OrderClosed: () => step,
  OrderClaimed: () => step,
  PersonalDataErased: () => step,
  StockReserved: () => step,
  StockReservationRefused: ({ short }) =>
    as('StockReservationRefused', {
      short: short.map(({ variantId, ...rest }) => ({ merchandiseId: variantGid(variantId), ...rest })),
    }),
  ReservationReleased: () => step,
  ReservationCommitted: () => step,
  ReservationExpired: () => step,
  StockCommitRefused: () => step,
  StockRestocked: () => step,
  PaymentActionRequired: () => step,
  PaymentAuthorised: ({ amount, provider }) => as('PaymentAuthorised', { amount, provider }),
  PaymentDeclined: ({ code, message }) => as('PaymentDeclined', { code, message }),
  PaymentUnresolved: ({ code, message }) => as('PaymentUnresolved', { code, message }),
  PaymentCaptured: ({ amount }) => as('PaymentCaptured', { amount }),
  PaymentCaptureFailed: () => step,
  PaymentRefunded: () => step,
  PaymentRefundFailed: () => step,
  PaymentVoided: () => step,
  ShipmentPrepared: ({ dispatchAt, deliverAt }) => as('ShipmentPrepared', { dispatchAt, deliverAt }),
  ShipmentDispatched: ({ carrier, trackingNumber }) => as('ShipmentDispatched', { carrier, trackingNumber }),
  ShipmentDelivered: () => step,
  BackorderedLinesArrived: () => step,
  ParcelChanged: () => step,
  CarrierUpdated: () => step,
  ShipmentCancelled: () => step,
  ShipmentCancellationRefused: () => step,
  ShipmentRedirected: () => step,
  ShipmentRedirectionRefused: () => step,
};

/** Converts an event to the API's model. `of`: the aggregate's id. */
export const historyEvent = (of: string, entry: HistoryEntry): ResolversParentTypes['HistoryEvent'] => {
  const { id, at, version, event } = entry;
  const toDetails = detailsByEvent[event.type] as (event: Event, about: About) => Own<TypeName>;
  const common: Common = { id, at, version, type: event.type, position: positionOf(entry) };
  return {
    ...common,
    ...toDetails(event, { of, changed: 'changed' in entry ? entry.changed : [] }),
  } as ResolversParentTypes['HistoryEvent'];
};

/** The position of an event, which is also its cursor. */
export const positionOf = ({ stream, seq }: HistoryEntry): string => formatPosition({ [stream]: seq });

const as = <T extends TypeName>(type: T, own: Omit<ResolversParentTypes[T], keyof HistoryStep>): Own<T> => ({
  __typename: type,
  ...own,
});

const step: Own<'HistoryStep'> = { __typename: 'HistoryStep' };

const linesOf = (cartId: string, lines: readonly CartLine[]) =>
  lines.map(({ lineId, variantId, quantity, price, attributes }) => ({
    id: cartLineGid(cartId, lineId),
    merchandiseId: variantGid(variantId),
    quantity,
    price,
    attributes,
  }));

const changesOf = (cartId: string, lines: Extract<CartEvent, { type: 'LinesChanged' }>['lines']) =>
  lines.map(({ lineId, quantity, attributes = null }) => ({ id: cartLineGid(cartId, lineId), quantity, attributes }));

type MergedLines = Extract<CartEvent, { type: 'CartMerged' }>['lines'];

const mergeResults = {
  added: 'ADDED',
  quantitiesAdded: 'QUANTITIES_ADDED',
  quantityLimited: 'QUANTITY_LIMITED',
  leftOut: 'LEFT_OUT',
} as const;

const mergedLinesOf = (cartId: string, lines: MergedLines) =>
  lines.map(({ source, result, quantity, lineId, reason = null }) => ({
    id: lineId === undefined ? null : cartLineGid(cartId, lineId),
    merchandiseId: variantGid(source.variantId),
    wanted: source.quantity,
    quantity,
    attributes: source.attributes,
    result: mergeResults[result],
    reason,
  }));

type Purchase = Pick<
  Extract<CartEvent, { type: 'CartCheckedOut' }>,
  'email' | 'lines' | 'cost' | 'shippingAddress' | 'deliveryOption' | 'pricing'
>;
const purchaseOf = ({ email, lines, cost, shippingAddress, deliveryOption, pricing }: Purchase, orderId: string) => ({
  email,
  orderLines: lines.map((line) => ({ line, orderId, pricing })),
  orderCost: toOrderCost(cost),
  shippingAddress,
  deliveryOption,
});

/** The details of a product; `null` while it was not on sale. */
const detailsOf = ({ status, handle, title, descriptionHtml, vendor, productType, tags, variants }: ProductEvent) =>
  status === 'active'
    ? {
        handle,
        title,
        descriptionHtml: safeHtml(descriptionHtml),
        vendor,
        productType,
        tags,
        variants: variants.map(({ id, compareAtPrice = null, ...variant }) => ({
          ...variant,
          id: variantGid(id),
          compareAtPrice,
        })),
      }
    : null;
