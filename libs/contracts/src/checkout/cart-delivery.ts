import { type Static, Type } from 'typebox';
import { CustomerAddress } from '../customer/values.js';
import { personal } from '../declaration/personal.js';
import { Id } from '../declaration/values.js';

const Handle = Type.String({ minLength: 1, maxLength: 100 });

/** An address to which the goods of a cart may go, as the buyer entered it. At most one of a cart is `selected`. `oneTimeUse`: for this purchase only. */
export const CartDeliveryAddress = Type.Object(
  { addressId: Id, address: CustomerAddress, selected: Type.Boolean(), oneTimeUse: Type.Boolean() },
  { title: 'CartDeliveryAddress' },
);
export type CartDeliveryAddress = Static<typeof CartDeliveryAddress>;

/** The greatest number of addresses of a cart. */
export const maxDeliveryAddresses = 20;

const optional = { selected: Type.Optional(Type.Boolean()), oneTimeUse: Type.Optional(Type.Boolean()) };
const NewAddress = Type.Object({ addressId: Id, address: CustomerAddress, ...optional }, { title: 'NewCartAddress' });
const AddressChange = Type.Object(
  { addressId: Id, address: Type.Optional(CustomerAddress), ...optional },
  { title: 'CartAddressChange' },
);
const listOf = <S extends Parameters<typeof Type.Array>[0]>(entries: S) => personal(Type.Array(entries, { maxItems: 250 }));

/** The data of the events of a cart about its delivery. `addresses`: all of the cart from now on. */
export const deliveryEvents = {
  DeliveryAddressesChanged: Type.Object({
    addresses: personal(Type.Array(CartDeliveryAddress, { maxItems: maxDeliveryAddresses })),
  }),
  DeliveryOptionSelected: Type.Object({ handle: Handle }),
};

/** The data of the requests of a cart about its delivery, beside the hash of its key. */
export const deliveryRequests = {
  AddDeliveryAddresses: { addresses: listOf(NewAddress) },
  ChangeDeliveryAddresses: { addresses: listOf(AddressChange) },
  ReplaceDeliveryAddresses: { addresses: listOf(NewAddress) },
  RemoveDeliveryAddresses: { addressIds: Type.Array(Id, { maxItems: 250 }) },
  /** Of the options for the selected address, or for the country of the buyer. */
  SelectDeliveryOption: { handle: Handle },
};

/** The part of a cart's state about its delivery. An absent option: none was selected. */
export const deliveryState = {
  deliveryAddresses: Type.Optional(Type.Array(CartDeliveryAddress)),
  deliveryOption: Type.Optional(Type.String()),
};

const shortText = Type.String({ maxLength: 255 });

/** What a buyer prefers at the checkout. */
export const BuyerPreferences = Type.Object(
  {
    delivery: Type.Optional(
      Type.Object({
        deliveryMethods: Type.Array(
          Type.Union([Type.Literal('SHIPPING'), Type.Literal('PICK_UP'), Type.Literal('PICKUP_POINT')]),
          { maxItems: 10 },
        ),
        pickupHandles: Type.Array(shortText, { maxItems: 20 }),
        coordinates: Type.Optional(
          Type.Object({
            countryCode: Type.String({ pattern: '^[A-Z]{2}$' }),
            latitude: Type.Number({ minimum: -90, maximum: 90 }),
            longitude: Type.Number({ minimum: -180, maximum: 180 }),
          }),
        ),
      }),
    ),
    wallets: Type.Array(shortText, { maxItems: 20 }),
  },
  { title: 'BuyerPreferences' },
);
export type BuyerPreferences = Static<typeof BuyerPreferences>;
