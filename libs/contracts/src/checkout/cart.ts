import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Address, Attribute, Currency, Email, Empty, Id, Instant, Money, Quantity } from '../declaration/values.js';
import { personal } from '../declaration/personal.js';
import { BuyerHash, DiscountCode } from '../pricing/discount.js';
import { OrderPricing } from './order-pricing.js';
import { DeliveryOption, OrderCost, OrderLine, PaymentMethod } from './purchase.js';

/** Hex SHA-256 of the bearer secret in the public id of a cart or an order; the secret itself is never stored. */
export const KeyHash = Type.String({ title: 'KeyHash', pattern: '^[0-9a-f]{64}$' });

const Attributes = personal(Type.Array(Attribute, { maxItems: 100 }));
const Note = personal(Type.String({ maxLength: 5000 }));
/** The buyer of a cart, as far as known. */
export const Buyer = Type.Object(
  {
    email: Type.Optional(Email),
    phone: Type.Optional(Type.String({ maxLength: 40 })),
    countryCode: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
  },
  { title: 'Buyer' },
);

const NewLine = Type.Object({ lineId: Id, variantId: Id, quantity: Quantity, attributes: Attributes }, { title: 'NewLine' });
const LineChange = Type.Object(
  {
    lineId: Id,
    quantity: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
    attributes: Type.Optional(Attributes),
  },
  { title: 'LineChange' },
);

/** `price` is the price of one piece when the line was added; a later price is compared with it. */
export const CartLine = Type.Object(
  { lineId: Id, variantId: Id, quantity: Quantity, price: Money, attributes: Attributes },
  { title: 'CartLine' },
);
export type CartLine = Static<typeof CartLine>;

const NotSold = Type.Object(
  { lineId: Id, variantId: Id, why: Type.Union([Type.Literal('NOT_FOR_SALE'), Type.Literal('OTHER_CURRENCY')]) },
  { title: 'NotSold' },
);

/** The codes that the buyer entered, in this order; each once. */
const DiscountCodes = Type.Array(DiscountCode, { maxItems: 20 });

const Opening = { keyHash: KeyHash, currency: Currency, note: Note, attributes: Attributes, buyer: personal(Buyer) };
const keyed = <P extends Parameters<typeof Type.Object>[0]>(properties: P) => Type.Object({ keyHash: KeyHash, ...properties });

/** The aggregate of a cart. */
export const cart = aggregate({
  context: 'cart',
  name: 'cart',
  events: [
    message('CartCreated', Type.Object({ ...Opening, lines: Type.Array(CartLine) })),
    message('LinesAdded', Type.Object({ lines: Type.Array(CartLine, { minItems: 1 }) })),
    message('LinesChanged', Type.Object({ lines: Type.Array(LineChange, { minItems: 1 }) })),
    message('LinesRemoved', Type.Object({ lineIds: Type.Array(Id, { minItems: 1 }) })),
    message('NoteChanged', Type.Object({ note: Note })),
    message('AttributesChanged', Type.Object({ attributes: Attributes })),
    message('BuyerChanged', Type.Object({ buyer: personal(Buyer) })),
    message(
      'CartCheckedOut',
      Type.Object({
        orderId: Id,
        orderKeyHash: KeyHash,
        email: personal(Email),
        lines: Type.Array(OrderLine, { minItems: 1 }),
        cost: OrderCost,
        shippingAddress: personal(Address),
        deliveryOption: DeliveryOption,
        payment: personal(PaymentMethod),
        /** Absent: priced by the service's settings alone, without a rule of `PRICING`. */
        pricing: Type.Optional(OrderPricing),
      }),
    ),
    message('DiscountCodesChanged', Type.Object({ discountCodes: DiscountCodes })),
    message('CartReopened', Type.Object({ orderId: Id })),
    /** Nobody changed the cart for long: it cannot be read or changed any more. */
    message('CartExpired', Empty),
    /** The cart was changed meanwhile: it expires at `until`, unless it is changed again. */
    message('CartExpiryPostponed', Type.Object({ until: Instant })),
  ],
  requests: [
    message('CreateCart', Type.Object({ ...Opening, lines: Type.Array(NewLine, { maxItems: 250 }) })),
    message('AddLines', keyed({ lines: Type.Array(NewLine, { minItems: 1, maxItems: 250 }) })),
    message('ChangeLines', keyed({ lines: Type.Array(LineChange, { minItems: 1, maxItems: 250 }) })),
    message('RemoveLines', keyed({ lineIds: Type.Array(Id, { minItems: 1, maxItems: 250 }) })),
    message('ChangeNote', keyed({ note: Note })),
    message('ChangeAttributes', keyed({ attributes: Attributes })),
    message('ChangeBuyer', keyed({ buyer: personal(Buyer) })),
    message('ChangeDiscountCodes', keyed({ discountCodes: DiscountCodes })),
    message(
      'CheckOut',
      keyed({
        orderId: Id,
        orderKeyHash: KeyHash,
        email: personal(Email),
        shippingAddress: personal(Address),
        deliveryOptionHandle: Type.String({ minLength: 1, maxLength: 100 }),
        payment: personal(PaymentMethod),
        /** The total that the buyer saw and agreed to pay; another total is rejected. Without it every total is accepted. */
        expectedTotal: Type.Optional(Money),
        /** Tells the buyer apart for limits per customer. */
        buyerHash: Type.Optional(BuyerHash),
      }),
    ),
  ],
  rejections: [
    message('CartNotFound', Type.Object({})),
    message('CartExists', Type.Object({})),
    message('CartAlreadyCheckedOut', Type.Object({ orderId: Id })),
    message('CartIsEmpty', Type.Object({})),
    message('LineNotFound', Type.Object({ lineId: Id, index: Type.Integer() })),
    message('TooManyOfOneItem', Type.Object({ max: Type.Integer(), index: Type.Integer() })),
    message('TooManyLines', Type.Object({ max: Type.Integer() })),
    message('MerchandiseNotFound', Type.Object({ variantId: Id, index: Type.Integer() })),
    message('CurrencyMismatch', Type.Object({ variantId: Id, index: Type.Integer() })),
    /** The cart, or the request, has more bytes than a cart may have. */
    message('CartTooLarge', Type.Object({ maxBytes: Type.Integer() })),
    /** Lines that cannot be bought: their merchandise is no longer sold, or only in another currency. */
    message('LinesNotSold', Type.Object({ lines: Type.Array(NotSold, { minItems: 1 }) })),
    /** The order would cost `total`, and the buyer was shown `expected`. */
    message('TotalChanged', Type.Object({ expected: Money, total: Money })),
    message('DeliveryOptionNotFound', Type.Object({ handle: Type.String() })),
    message('PaymentProviderUnknown', Type.Object({ provider: Type.String() })),
  ],
  state: Type.Object({
    status: Type.Union([Type.Literal('open'), Type.Literal('checkedOut')]),
    orderId: Type.Optional(Id),
    currency: Currency,
    lines: Type.Array(CartLine),
    note: Note,
    attributes: Attributes,
    buyer: Buyer,
    /** Absent: none. */
    discountCodes: Type.Optional(DiscountCodes),
  }),
});
/** An event of a cart. */
export type CartEvent = EventOf<typeof cart>;
/** A command to a cart. */
export type CartRequest = RequestOf<typeof cart>;
/** A rejection of a command to a cart. */
export type CartRejection = RejectionOf<typeof cart>;
/** The state of a cart that clients get. */
export type CartState = StateOf<typeof cart>;
