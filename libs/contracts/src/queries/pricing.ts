import { type Static, Type } from 'typebox';
import { deliveryZone } from '../pricing/delivery-zone.js';
import { discount } from '../pricing/discount.js';
import { priceList } from '../pricing/price-list.js';
import { taxRate } from '../pricing/tax-rate.js';
import { Id } from '../declaration/values.js';
import { query } from '../declaration/query.js';

const Versioned = { id: Id, version: Type.Integer({ minimum: 1 }) };

/** A discount with its id and the number of its events. */
export const ListedDiscount = Type.Object({ ...Versioned, ...discount.state.properties });
export type ListedDiscount = Static<typeof ListedDiscount>;
/** A tax rate with its id and the number of its events. */
export const ListedTaxRate = Type.Object({ ...Versioned, ...taxRate.state.properties });
export type ListedTaxRate = Static<typeof ListedTaxRate>;
/** A delivery zone with its id and the number of its events. */
export const ListedDeliveryZone = Type.Object({ ...Versioned, ...deliveryZone.state.properties });
export type ListedDeliveryZone = Static<typeof ListedDeliveryZone>;
/** A price list with its id and the number of its events. */
export const ListedPriceList = Type.Object({ ...Versioned, ...priceList.state.properties });
export type ListedPriceList = Static<typeof ListedPriceList>;

const Page = Type.Object({ first: Type.Integer({ minimum: 1, maximum: 250 }), after: Type.Optional(Id) });

/** Discounts by id, those that are deactivated too; `after`: the id that the page before ended with. */
export const ListDiscounts = query(
  'pricing-service',
  'ListDiscounts',
  Page,
  Type.Object({ discounts: Type.Array(ListedDiscount), more: Type.Boolean() }),
);

/** Tax rates by id, also those that were withdrawn. */
export const ListTaxRates = query(
  'pricing-service',
  'ListTaxRates',
  Page,
  Type.Object({ taxRates: Type.Array(ListedTaxRate), more: Type.Boolean() }),
);

/** Delivery zones by id, also those that were withdrawn. */
export const ListDeliveryZones = query(
  'pricing-service',
  'ListDeliveryZones',
  Page,
  Type.Object({ deliveryZones: Type.Array(ListedDeliveryZone), more: Type.Boolean() }),
);

/** Price lists by id, also those that were withdrawn. */
export const ListPriceLists = query(
  'pricing-service',
  'ListPriceLists',
  Page,
  Type.Object({ priceLists: Type.Array(ListedPriceList), more: Type.Boolean() }),
);
