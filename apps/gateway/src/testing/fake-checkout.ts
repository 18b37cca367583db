import {
  CART,
  CartOfCustomer,
  type CartEvent,
  type CartRejection,
  type CartRequest,
  type CartState,
  cart,
  consumers,
  ORDER,
  order,
  QuoteDelivery,
  ReadCart,
} from '@millrace/contracts';
import { accept, type Decider, reject } from '@millrace/decider';
import { queryHandler, type EventLog, readAggregate, reaction, commandHandler, type Consumer } from '@millrace/event-log';
import { eur, variantIdOfSample } from './samples.js';

type Cart = (CartState & { keyHash: string }) | undefined;
type Rules = Decider<Cart, CartRequest, CartEvent, CartRejection>;
type Lines = readonly Omit<CartState['lines'][number], 'price'>[];

const cost = { subtotal: eur(1_990), shipping: eur(490), tax: eur(0), total: eur(2_480) };
const deliveryOption = { handle: 'standard', title: 'Standard', description: '', price: eur(490) };

/** A minimal cart for the gateway's tests; the checkout service has the real rules. */
const rules: Rules = {
  initial: undefined,
  decide: (state, request) => {
    const priced = (lines: Lines) => lines.map((line) => ({ ...line, price: eur(1_990) }));
    if (request.type === 'CreateCart') return accept({ ...request, type: 'CartCreated', lines: priced(request.lines) });
    if (!state || state.keyHash !== request.keyHash) return reject({ type: 'CartNotFound' });
    if (state.orderId) return reject({ type: 'CartAlreadyCheckedOut', orderId: state.orderId });
    switch (request.type) {
      case 'AddLines': {
        const index = request.lines.findIndex(({ variantId }) => variantId !== variantIdOfSample);
        if (index >= 0) return reject({ type: 'MerchandiseNotFound', variantId: request.lines[index]?.variantId ?? '', index });
        return accept({ type: 'LinesAdded', lines: priced(request.lines) });
      }
      case 'ChangeLines':
        return accept({ type: 'LinesChanged', lines: request.lines });
      case 'RemoveLines':
        return accept({ type: 'LinesRemoved', lineIds: request.lineIds });
      case 'ChangeNote':
        return accept({ type: 'NoteChanged', note: request.note });
      case 'ChangeAttributes':
        return accept({ type: 'AttributesChanged', attributes: request.attributes });
      case 'ChangeBuyer':
        return accept({ type: 'BuyerChanged', buyer: request.buyer });
      case 'AttachCustomer':
        return accept({ type: 'CustomerAttached', customerId: request.customerId });
      case 'DetachCustomer':
        return accept({ type: 'CustomerDetached' });
      case 'UndoMerge':
        return reject({ type: 'NoMergeToUndo' });
      case 'ChangeDiscountCodes':
        return accept({ type: 'DiscountCodesChanged', discountCodes: request.discountCodes });
      case 'AddDeliveryAddresses':
      case 'ReplaceDeliveryAddresses':
        return accept({
          type: 'DeliveryAddressesChanged',
          addresses: request.addresses.map((one, index) => ({
            oneTimeUse: false,
            ...one,
            selected: one.selected ?? index === 0,
          })),
        });
      case 'ChangeDeliveryAddresses':
      case 'RemoveDeliveryAddresses':
        return reject({ type: 'DeliveryAddressNotFound', addressId: 'a', index: 0 });
      case 'SelectDeliveryOption':
        return accept({ type: 'DeliveryOptionSelected', handle: request.handle });
      case 'SetMetafields':
      case 'DeleteMetafield':
        return reject({ type: 'MetafieldNotFound' });
      case 'CheckOut': {
        if (state.lines.length === 0) return reject({ type: 'CartIsEmpty' });
        const words = { productId: variantIdOfSample.split('_')[0] ?? '', title: 'Lamp', variantTitle: 'S', sku: '' };
        const { keyHash: _, deliveryOptionHandle: __, expectedTotal: expected, buyerHash: _buyer, ...received } = request;
        const removed = state.lines.filter(({ attributes }) => attributes.some(({ key }) => key === 'gone'));
        if (removed.length > 0) {
          const lines = removed.map(({ lineId, variantId }) => ({ lineId, variantId, why: 'NOT_FOR_SALE' as const }));
          return reject({ type: 'LinesNotSold', lines });
        }
        if (expected && (expected.minor !== cost.total.minor || expected.currency !== cost.total.currency))
          return reject({ type: 'TotalChanged', expected, total: cost.total });
        return accept({
          ...received,
          type: 'CartCheckedOut',
          cost,
          deliveryOption,
          lines: state.lines.map((line) => ({ ...line, ...words })),
        });
      }
    }
  },
  evolve: (state, event) => {
    if (event.type === 'CartCreated') return { ...event, status: 'open' };
    if (!state) return state;
    switch (event.type) {
      case 'LinesAdded':
        return { ...state, lines: [...state.lines, ...event.lines] };
      case 'LinesChanged': {
        const lines = state.lines.map((line) => ({ ...line, ...event.lines.find(({ lineId }) => lineId === line.lineId) }));
        return { ...state, lines: lines.filter(({ quantity }) => quantity > 0) };
      }
      case 'LinesRemoved':
        return { ...state, lines: state.lines.filter(({ lineId }) => !event.lineIds.includes(lineId)) };
      case 'NoteChanged':
        return { ...state, note: event.note };
      case 'AttributesChanged':
        return { ...state, attributes: event.attributes };
      case 'BuyerChanged':
        return { ...state, buyer: event.buyer };
      case 'DiscountCodesChanged':
        return { ...state, discountCodes: event.discountCodes };
      case 'DeliveryAddressesChanged':
        return { ...state, deliveryAddresses: event.addresses };
      case 'DeliveryOptionSelected':
        return { ...state, deliveryOption: event.handle };
      case 'CartCheckedOut':
        return { ...state, status: 'checkedOut', orderId: event.orderId };
      case 'CartReopened':
        return { ...state, status: 'open' };
      case 'CustomerAttached':
        return { ...state, customerId: event.customerId };
      case 'CustomerDetached':
      case 'MetafieldsChanged':
      case 'CartMerged':
      case 'CartMergedInto':
      case 'CartMergeUndone':
      case 'CartUnmerged':
      case 'CartExpired':
      case 'CartExpiryPostponed':
        return state;
    }
  },
};

const toContractState = (state: Cart): CartState => {
  if (!state) throw new Error('no cart');
  const { status, currency, lines, note, attributes, buyer, orderId, deliveryAddresses, deliveryOption } = state;
  const delivery = { ...(deliveryAddresses && { deliveryAddresses }), ...(deliveryOption && { deliveryOption }) };
  return { status, currency, lines, note, attributes, buyer, ...delivery, ...(orderId && { orderId }) };
};

const carts = { stream: CART, aggregate: cart, decider: rules };
const orders = { stream: ORDER, aggregate: order, decider: { initial: false, evolve: () => true } };

/** Fakes the checkout service: carts, and an order for each checked-out cart. */
export const fakeCheckout = (log: EventLog): readonly Consumer[] => [
  commandHandler({ target: carts, decide: (request, state) => rules.decide(state, request), toContractState }),
  reaction({
    consumer: consumers.placeOrderWhenCartCheckedOut,
    target: orders,
    id: ({ event }) => event.orderId,
    decide: ({ aggregateId: cartId, event }, isPlaced) => {
      const { orderId: _, orderKeyHash: keyHash, type: __, ...bought } = event;
      return isPlaced ? undefined : accept({ ...bought, type: 'OrderPlaced', keyHash, cartId, name: '#1' });
    },
  }),
  queryHandler(ReadCart, async ({ cartId, keyHash }) => {
    const { state, version, createdAt = '', updatedAt = '' } = await readAggregate(log, carts, cartId);
    if (!state || state.keyHash !== keyHash) return { data: { cart: null } };
    const prices = state.lines.map(({ lineId }) => ({ lineId, priceNow: eur(1_990) }));
    return { data: { cart: { id: cartId, state: toContractState(state), prices, version, createdAt, updatedAt } } };
  }),
  queryHandler(CartOfCustomer, async () => ({ data: { cartId: null } })),
  queryHandler(QuoteDelivery, async () => ({ data: { options: [{ option: deliveryOption, cost }] } })),
];
