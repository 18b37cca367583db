import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty, Instant } from '../declaration/values.js';
import { CountryCode, Ppm, ProvinceCode, RuleTitle } from './rule-values.js';

/**
 * A tax of a country, or of a part of it, from an instant on. The newest valid rate of a place and category counts, that of the goods'
 * category before that without a category.
 */
export const TaxRateDetails = Type.Object(
  {
    title: RuleTitle,
    country: CountryCode,
    province: Type.Optional(ProvinceCode),
    /** The tax category of the goods, or their product type where they have none. Absent: all goods, and delivery. */
    category: Type.Optional(Type.String({ minLength: 1, maxLength: 255 })),
    ppm: Ppm,
    /** Whether prices include the tax; otherwise it is added to them. */
    inclusive: Type.Boolean(),
    validFrom: Instant,
    /** A rate of a province: beside the rate of its country. Absent: in place of it. */
    addedToCountry: Type.Optional(Type.Boolean()),
    /** Taxes are rounded half up: for each line, or once for the order and then shared out. Absent: for the order. */
    rounding: Type.Optional(Type.Union([Type.Literal('perLine'), Type.Literal('perOrder')])),
  },
  { title: 'TaxRateDetails' },
);
export type TaxRateDetails = Static<typeof TaxRateDetails>;

/** A tax rate. */
export const taxRate = aggregate({
  context: 'pricing',
  name: 'tax-rate',
  events: [message('TaxRateDefined', TaxRateDetails), message('TaxRateWithdrawn', Empty)],
  requests: [message('PutTaxRate', TaxRateDetails), message('WithdrawTaxRate', Empty)],
  rejections: [message('TaxRateNotFound', Empty)],
  state: Type.Object({ details: Type.Optional(TaxRateDetails), active: Type.Boolean() }),
});
/** An event of a tax rate. */
export type TaxRateEvent = EventOf<typeof taxRate>;
/** A command to a tax rate. */
export type TaxRateRequest = RequestOf<typeof taxRate>;
/** A rejection of a command to a tax rate. */
export type TaxRateRejection = RejectionOf<typeof taxRate>;
/** The state of a tax rate that clients get. */
export type TaxRateState = StateOf<typeof taxRate>;
