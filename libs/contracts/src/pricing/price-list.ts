import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Currency, Empty, Id, Money } from '../declaration/values.js';
import { CountryCode, RuleTitle } from './rule-values.js';

/**
 * The price is the catalogue's × `ppm` / 1 000 000, both in major units, so that `ppm` is also the rate of exchange of another currency; then
 * rounded half up to a multiple of `roundTo` minor units, and less `minus` minor units (99 for prices such as 4.99: `roundTo` 100, `minus` 1).
 */
export const PriceAdjustment = Type.Object(
  {
    ppm: Type.Integer({ minimum: 1, maximum: 1_000_000_000_000 }),
    roundTo: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    minus: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  },
  { title: 'PriceAdjustment' },
);
export type PriceAdjustment = Static<typeof PriceAdjustment>;

/** Prices in a currency for buyers of some countries, in place of the catalogue's: fixed ones, and else the adjusted price. */
export const PriceListDetails = Type.Object(
  {
    title: RuleTitle,
    currency: Currency,
    countries: Type.Array(CountryCode, { minItems: 1, maxItems: 250 }),
    adjustment: Type.Optional(PriceAdjustment),
  },
  { title: 'PriceListDetails' },
);
export type PriceListDetails = Static<typeof PriceListDetails>;

/** A fixed price of a variant in a price list. */
export const FixedPrice = Type.Object(
  { variantId: Id, price: Money, compareAtPrice: Type.Optional(Money) },
  { title: 'FixedPrice' },
);
export type FixedPrice = Static<typeof FixedPrice>;

const Prices = Type.Object({
  prices: Type.Array(FixedPrice, { maxItems: 250 }),
  /** Variants whose fixed price is withdrawn. */
  removed: Type.Optional(Type.Array(Id, { maxItems: 250 })),
});

/** A price list and its fixed prices. */
export const priceList = aggregate({
  context: 'pricing',
  name: 'price-list',
  events: [
    message('PriceListDefined', PriceListDetails),
    message('PriceListPricesSet', Prices),
    message('PriceListWithdrawn', Empty),
  ],
  requests: [
    message('PutPriceList', PriceListDetails),
    message('SetPriceListPrices', Prices),
    message('WithdrawPriceList', Empty),
  ],
  rejections: [
    message('PriceListNotFound', Empty),
    message('PriceListCurrencyMismatch', Type.Object({ variantId: Id, currency: Currency })),
  ],
  state: Type.Object({
    details: Type.Optional(PriceListDetails),
    active: Type.Boolean(),
    /** The number of fixed prices. */
    prices: Type.Integer({ minimum: 0 }),
  }),
});
/** An event of a price list. */
export type PriceListEvent = EventOf<typeof priceList>;
/** A command to a price list. */
export type PriceListRequest = RequestOf<typeof priceList>;
/** A rejection of a command to a price list. */
export type PriceListRejection = RejectionOf<typeof priceList>;
/** The state of a price list that clients get. */
export type PriceListState = StateOf<typeof priceList>;
