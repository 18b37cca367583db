import { Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Address, Currency, Email, Empty, Id, Instant, Money, Quantity } from '../declaration/values.js';
import { personal } from '../declaration/personal.js';
import { Locale } from '../translation/translation.js';
import { BuyerHash, DiscountCode } from '../pricing/discount.js';
import { BuyerPreferences, deliveryEvents, deliveryRequests, deliveryState } from './cart-delivery.js';
import { Attributes, CartLine, LineChange, Merge, MergedLine, NewLine, NotSold } from './cart-lines.js';
import { CartMetafield, metafieldEvents, metafieldRequests } from './cart-metafields.js';
import { OrderPricing } from './order-pricing.js';
import { DeliveryOption, OrderCost, OrderLine, PaymentMethod } from './purchase.js';

/** Hex SHA-256 of the bearer secret in the public id of a cart or an order; the secret itself is never stored. */
export const KeyHash = Type.String({ title: 'KeyHash', pattern: '^[0-9a-f]{64}$' });

const Note = personal(Type.String({ maxLength: 5000 }));
/** The buyer of a cart, as far as known. */
export const Buyer = Type.Object(
  {
    email: Type.Optional(Email),
    phone: Type.Optional(Type.String({ maxLength: 40 })),
    countryCode: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
    preferences: Type.Optional(BuyerPreferences),
  },
  { title: 'Buyer' },
);

/** The codes that the buyer entered, in this order; each once. */
const DiscountCodes = Type.Array(DiscountCode, { maxItems: 20 });

/** `buyerHash`: of the buyer's e-mail address, for limits per customer; absent where there is none. */
const BuyerFields = { buyer: personal(Buyer), buyerHash: Type.Optional(BuyerHash) };
const OptionalBuyer = { buyer: Type.Optional(personal(Buyer)), buyerHash: Type.Optional(BuyerHash) };
/** `customerHash`: of the customer's e-mail address, as `buyerHash`. */
const Customer = { customerId: Id, customerHash: Type.Optional(BuyerHash) };

/** The language of the buyer, of those that the shop has. Absent: not told. */
const Language = { language: Type.Optional(Locale) };
const Opening = { keyHash: KeyHash, currency: Currency, note: Note, attributes: Attributes, ...BuyerFields, ...Language };
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
    message('BuyerChanged', Type.Object(BuyerFields)),
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
        /** The customer who has logged in. Absent: a guest. */
        customerId: Type.Optional(Id),
        /** Titles are in it as far as they are translated, and mails. */
        ...Language,
      }),
    ),
    message('DiscountCodesChanged', Type.Object({ discountCodes: DiscountCodes })),
    message('CartReopened', Type.Object({ orderId: Id })),
    /** Nobody changed the cart for long: it cannot be read or changed any more. */
    message('CartExpired', Empty),
    /** The cart was changed meanwhile: it expires at `until`, unless it is changed again. */
    message('CartExpiryPostponed', Type.Object({ until: Instant })),
    /** The cart is that of a customer, who has logged in. */
    message('CustomerAttached', Type.Object(Customer)),
    message('CustomerDetached', Empty),
    /** Another cart of the customer became part of this one. `note`, `attributes`, `discountCodes`, `addresses`: what was taken over of them. */
    message(
      'CartMerged',
      Type.Object({
        sourceCartId: Id,
        lines: Type.Array(MergedLine),
        note: Type.Optional(Note),
        attributes: Type.Optional(Attributes),
        discountCodes: Type.Optional(DiscountCodes),
        /** Delivery addresses. */
        addresses: Type.Optional(deliveryEvents.DeliveryAddressesChanged.properties.addresses),
      }),
    ),
    /** In the same batch as the `CartMerged` of that cart: this one is closed, with its lines as they are. */
    message('CartMergedInto', Type.Object({ cartId: Id })),
    /** `lines`: how many pieces of which line were taken out again. */
    message(
      'CartMergeUndone',
      Type.Object({ sourceCartId: Id, lines: Type.Array(Type.Object({ lineId: Id, quantity: Quantity })) }),
    ),
    /** In the same batch as the `CartMergeUndone` of that cart: this one is open again, with these lines. */
    message('CartUnmerged', Type.Object({ cartId: Id, lines: Type.Array(CartLine) })),
    message('DeliveryAddressesChanged', deliveryEvents.DeliveryAddressesChanged),
    message('DeliveryOptionSelected', deliveryEvents.DeliveryOptionSelected),
    message('MetafieldsChanged', metafieldEvents.MetafieldsChanged),
  ],
  requests: [
    message('CreateCart', Type.Object({ ...Opening, lines: Type.Array(NewLine, { maxItems: 250 }) })),
    message('AddLines', keyed({ lines: Type.Array(NewLine, { minItems: 1, maxItems: 250 }) })),
    message('ChangeLines', keyed({ lines: Type.Array(LineChange, { minItems: 1, maxItems: 250 }) })),
    message('RemoveLines', keyed({ lineIds: Type.Array(Id, { minItems: 1, maxItems: 250 }) })),
    message('ChangeNote', keyed({ note: Note })),
    message('ChangeAttributes', keyed({ attributes: Attributes })),
    message('ChangeBuyer', keyed(BuyerFields)),
    message('ChangeDiscountCodes', keyed({ discountCodes: DiscountCodes })),
    /** The customer has logged in: another open cart of the customer is merged into this one. `buyer`: absent: it stays. */
    message('AttachCustomer', keyed({ ...Customer, ...OptionalBuyer })),
    /** The customer has logged out. */
    message('DetachCustomer', keyed(OptionalBuyer)),
    /** Undoes the newest merge into the cart that is not undone yet. */
    message('UndoMerge', keyed({})),
    message('AddDeliveryAddresses', keyed(deliveryRequests.AddDeliveryAddresses)),
    message('ChangeDeliveryAddresses', keyed(deliveryRequests.ChangeDeliveryAddresses)),
    message('ReplaceDeliveryAddresses', keyed(deliveryRequests.ReplaceDeliveryAddresses)),
    message('RemoveDeliveryAddresses', keyed(deliveryRequests.RemoveDeliveryAddresses)),
    message('SelectDeliveryOption', keyed(deliveryRequests.SelectDeliveryOption)),
    message('SetMetafields', keyed(metafieldRequests.SetMetafields)),
    message('DeleteMetafield', keyed(metafieldRequests.DeleteMetafield)),
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
        /** Absent: that of the cart. */
        ...Language,
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
    /** The cart was merged into that one, which has its lines. */
    message('CartWasMerged', Type.Object({ cartId: Id })),
    message('NoMergeToUndo', Type.Object({})),
    message('DeliveryAddressNotFound', Type.Object({ addressId: Id, index: Type.Integer() })),
    message('TooManyDeliveryAddresses', Type.Object({ max: Type.Integer() })),
    /** One request selects several addresses. */
    message('SeveralAddressesSelected', Type.Object({ index: Type.Integer() })),
    message('MetafieldNotFound', Type.Object({})),
    message('TooManyMetafields', Type.Object({ max: Type.Integer() })),
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
    /** Absent: a guest. */
    customerId: Type.Optional(Id),
    /** The cart into which this one was merged: it is closed. */
    mergedInto: Type.Optional(Id),
    /** The merges into this cart that can be undone, oldest first. Absent: none. */
    merges: Type.Optional(Type.Array(Merge)),
    ...deliveryState,
    ...Language,
    /** Absent: none. */
    metafields: Type.Optional(Type.Array(CartMetafield)),
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
