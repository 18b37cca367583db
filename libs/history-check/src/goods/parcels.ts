import type { OrderEvent, ShipmentEvent } from '@millrace/contracts';
import { type Histories, ofType, type Violation } from '../history/logged-event.js';

type Dispatched = Extract<ShipmentEvent, { type: 'ShipmentDispatched' }>;

/**
 * Each parcel is dispatched once and delivered once, after its dispatch, and all parcels together have no more than was bought. At rest nothing was
 * sent for an order that was neither paid nor to be shipped before, and an order is closed with all its parcels delivered.
 */
export const parcelsArriveOnce = (shipments: Histories<'shipment'>, orders: Histories<'order'>, atRest: boolean): Violation[] =>
  [...shipments].flatMap(([id, events]) => {
    const order = orders.get(id) ?? [];
    const details = [...orderOfParcels(events), ...contentsOf(events, order), ...(atRest ? restOf(events, order) : [])];
    return details.map((detail) => ({ rule: 'parcels arrive once', about: `shipment ${id}`, detail }));
  });

const nameOf = (parcelId: string | undefined): string => (parcelId === undefined ? 'the only parcel' : `parcel ${parcelId}`);

const orderOfParcels = (events: readonly ShipmentEvent[]): string[] => {
  const [sent, arrived]: [Set<string>, Set<string>] = [new Set(), new Set()];
  return events.flatMap((event) => {
    if (event.type !== 'ShipmentDispatched' && event.type !== 'ShipmentDelivered') return [];
    const name = nameOf(event.parcelId);
    const [known, what] =
      event.type === 'ShipmentDispatched' ? ([sent, 'dispatched'] as const) : ([arrived, 'delivered'] as const);
    const isRepeated = known.has(name);
    known.add(name);
    if (isRepeated) return [`${name} was ${what} twice`];
    return what === 'delivered' && sent.size > 0 && !sent.has(name) ? [`${name} was delivered and not dispatched`] : [];
  });
};

const contentsOf = (events: readonly ShipmentEvent[], order: readonly OrderEvent[]): string[] => {
  const [placed] = ofType(order, 'OrderPlaced');
  if (!placed) return [];
  const left = new Map<string, number>();
  for (const { variantId, quantity } of placed.lines) left.set(variantId, (left.get(variantId) ?? 0) + quantity);
  for (const { lines = [] } of ofType(events, 'ShipmentDispatched') as readonly Dispatched[])
    for (const { variantId, quantity } of lines) left.set(variantId, (left.get(variantId) ?? 0) - quantity);
  return [...left].flatMap(([variantId, quantity]) =>
    quantity < 0 ? [`${-quantity} more of ${variantId} were sent than bought`] : [],
  );
};

const restOf = (events: readonly ShipmentEvent[], order: readonly OrderEvent[]): string[] => {
  const [sent, arrived] = [ofType(events, 'ShipmentDispatched').length, ofType(events, 'ShipmentDelivered').length];
  const mayBeSent = order.some(({ type }) => type === 'OrderPaid' || type === 'FulfilmentRequested');
  const isClosed = order.some(({ type }) => type === 'OrderClosed');
  return [
    ...(sent > 0 && !mayBeSent ? ['sent, and not paid'] : []),
    ...(isClosed && arrived < sent ? [`closed, and ${arrived} of ${sent} parcels delivered`] : []),
    ...(isClosed && sent === 0 ? ['closed, and nothing sent'] : []),
  ];
};
