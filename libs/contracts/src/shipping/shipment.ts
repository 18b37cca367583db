import { Type } from 'typebox';
import { aggregate, type EventOf, message, type StateOf } from '../declaration/aggregate.js';
import { StockLine } from '../inventory/reservation.js';
import { personal } from '../declaration/personal.js';
import { DeliveryOption } from '../checkout/purchase.js';
import { Address, Empty, Instant } from '../declaration/values.js';

/** The parcel of one order; the aggregate's id is the order's. */
export const shipment = aggregate({
  context: 'shipping',
  name: 'shipment',
  events: [
    message(
      'ShipmentPrepared',
      Type.Object({
        lines: Type.Array(StockLine, { minItems: 1 }),
        shippingAddress: personal(Address),
        deliveryOption: DeliveryOption,
        dispatchAt: Instant,
        deliverAt: Instant,
      }),
    ),
    message('ShipmentDispatched', Type.Object({ carrier: Type.String(), trackingNumber: Type.String() })),
    message('ShipmentDelivered', Empty),
  ],
  requests: [],
  rejections: [],
  state: Type.Object({
    status: Type.Union([Type.Literal('none'), Type.Literal('prepared'), Type.Literal('dispatched'), Type.Literal('delivered')]),
  }),
});
/** An event of a shipment. */
export type ShipmentEvent = EventOf<typeof shipment>;
/** The state of a shipment. */
export type ShipmentState = StateOf<typeof shipment>;
