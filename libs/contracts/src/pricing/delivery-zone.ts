import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Currency, Empty } from '../declaration/values.js';
import { CountryCode, Minor, ProvinceCode, RuleTitle } from './rule-values.js';

/** `from`: the weight in grams, or the worth of the goods in minor units, from which the price counts. */
const Step = Type.Object({ from: Minor, price: Minor });
const Steps = Type.Array(Step, { minItems: 1, maxItems: 50 });

/** Below the first step of a price by weight or by total, and above `upTo`, the method is not offered. */
export const DeliveryPrice = Type.Union([
  Type.Object({ kind: Type.Literal('flat'), price: Minor }),
  Type.Object({ kind: Type.Literal('byWeight'), steps: Steps, upTo: Type.Optional(Minor) }),
  Type.Object({ kind: Type.Literal('byTotal'), steps: Steps, upTo: Type.Optional(Minor) }),
]);

/** A delivery method of a zone; the amounts are in minor units of the zone's currency. */
export const ZoneMethod = Type.Object(
  {
    handle: Type.String({ minLength: 1, maxLength: 100 }),
    title: RuleTitle,
    description: Type.String({ maxLength: 500 }),
    workingDays: Type.Optional(Type.Object({ min: Type.Integer({ minimum: 0 }), max: Type.Integer({ minimum: 0 }) })),
    price: DeliveryPrice,
    /** The worth of the goods before discounts from which the method is free. */
    freeFrom: Type.Optional(Minor),
  },
  { title: 'ZoneMethod' },
);
export type ZoneMethod = Static<typeof ZoneMethod>;

/** Where the shop delivers to and how. The zone that names the province counts before one that names its country only. */
export const DeliveryZoneDetails = Type.Object(
  {
    title: RuleTitle,
    currency: Currency,
    countries: Type.Array(CountryCode, { minItems: 1, maxItems: 250 }),
    provinces: Type.Optional(Type.Array(ProvinceCode, { minItems: 1, maxItems: 250 })),
    methods: Type.Array(ZoneMethod, { minItems: 1, maxItems: 50 }),
  },
  { title: 'DeliveryZoneDetails' },
);
export type DeliveryZoneDetails = Static<typeof DeliveryZoneDetails>;

/** A delivery zone. */
export const deliveryZone = aggregate({
  context: 'pricing',
  name: 'delivery-zone',
  events: [message('DeliveryZoneDefined', DeliveryZoneDetails), message('DeliveryZoneWithdrawn', Empty)],
  requests: [message('PutDeliveryZone', DeliveryZoneDetails), message('WithdrawDeliveryZone', Empty)],
  rejections: [
    message('DeliveryZoneNotFound', Empty),
    message('DeliveryZoneInvalid', Type.Object({ detail: Type.String(), path: Type.Array(Type.String()) })),
  ],
  state: Type.Object({ details: Type.Optional(DeliveryZoneDetails), active: Type.Boolean() }),
});
/** An event of a delivery zone. */
export type DeliveryZoneEvent = EventOf<typeof deliveryZone>;
/** A command to a delivery zone. */
export type DeliveryZoneRequest = RequestOf<typeof deliveryZone>;
/** A rejection of a command to a delivery zone. */
export type DeliveryZoneRejection = RejectionOf<typeof deliveryZone>;
/** The state of a delivery zone that clients get. */
export type DeliveryZoneState = StateOf<typeof deliveryZone>;
