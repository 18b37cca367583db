import { shopConfig } from '@millrace/contracts';
import { type Static, Type } from 'typebox';

const seconds = (byDefault: number, description: string) =>
  Type.Integer({ default: byDefault, minimum: 1, maximum: 86_400, description });

export const CheckoutConfig = Type.Object({
  ...shopConfig,
  TAX_PERCENT: Type.Integer({
    default: 19,
    minimum: 0,
    maximum: 100,
    description: 'the tax within every price of an order to a country of TAX_COUNTRIES',
  }),
  TAX_COUNTRIES: Type.String({
    default: 'AT,BE,BG,CY,CZ,DE,DK,EE,ES,FI,FR,GR,HR,HU,IE,IT,LT,LU,LV,MT,NL,PL,PT,RO,SE,SI,SK',
    pattern: '^[A-Z]{2}(,[A-Z]{2})*$',
    description: 'orders to other countries are exports and bear none of the tax',
  }),
  CART_MAX_PER_LINE: Type.Integer({
    default: 1000,
    minimum: 1,
    maximum: 4000,
    description: 'pieces of one variant in a cart, in all its lines together',
  }),
  CART_MAX_BYTES: Type.Integer({
    default: 262_144,
    minimum: 65_536,
    maximum: 1_048_576,
    description: 'what the lines, attributes and the note of a cart may take',
  }),
  CART_EXPIRY_HOURS: Type.Number({
    default: 144,
    minimum: 0,
    maximum: 160,
    description: 'how long after its last change an open cart expires; 0: never',
  }),
  CART_MAX_LINES: Type.Integer({ default: 250, minimum: 1, maximum: 250 }),
  RESERVING_LIMIT_SECONDS: seconds(60, 'how long an order waits for its stock before it is cancelled'),
  AUTHORISING_LIMIT_SECONDS: seconds(60, 'how long an order waits for its payment before it is cancelled'),
  RESERVATION_LIMIT_SECONDS: seconds(1800, 'how long the stock of an order that is not paid stays reserved'),
  TRANSFER_LIMIT_DAYS: Type.Integer({
    default: 5,
    minimum: 1,
    maximum: 6,
    description: 'how long an order that is paid by bank transfer waits for its payment',
  }),
  CAPTURE: Type.Union([Type.Literal('at-once'), Type.Literal('at-dispatch')], {
    default: 'at-once',
    description: 'when a payment is captured: when the order is confirmed, or when its first parcel is dispatched',
  }),
});
export type CheckoutConfig = Static<typeof CheckoutConfig>;
