import { CART, type CartEvent, cart, consumers, ORDER, type OrderState, order } from '@millrace/contracts';
import { type EventLog, eraseKeysWhen, loadEvents, readAggregate, commandHandler, type Consumer } from '@millrace/event-log';
import { isOver } from './erasure.js';
import { type Order, orderDecider } from './order.js';

const kept = { stream: ORDER, aggregate: order, decider: orderDecider } as const;

/** What may be asked of an order: to forget its buyer. */
export const orderRequests = (log: EventLog): Consumer =>
  commandHandler({
    ...kept,
    prepare: async ({ type }, state, id) => ({ type, ...(await buyerOf(log, state, id)) }),
    toContractState: toOrderState,
  });

export const eraseKeysWhenPersonalDataErased = eraseKeysWhen({
  consumer: consumers.eraseKeysWhenPersonalDataErased,
  dataSubjects: ({ event }) => (event.type === 'PersonalDataErased' ? event.dataSubjects : []),
});

/** Whom the order and its cart are about, all orders that this cart became, and whether another one is being carried out. */
const buyerOf = async (log: EventLog, bought: Order | undefined, id: string) => {
  if (!bought) return { dataSubjects: [], orders: [], othersUnderWay: false };
  const ofCart = await loadEvents(log, CART, cart, bought.cartId);
  const events = [...(await loadEvents(log, ORDER, order, id)), ...ofCart];
  const dataSubjects = [...new Set(events.flatMap(({ dataSubject }) => dataSubject ?? []))];
  const orders = [...new Set([id, ...ofCart.flatMap(({ event }) => orderIdOf(event as CartEvent))])];
  const states = await Promise.all(orders.map(async (one) => (await readAggregate(log, kept, one)).state));
  return { dataSubjects, orders, othersUnderWay: states.some((state) => !state || !isOver(state)) };
};

const orderIdOf = (event: CartEvent): string[] => (event.type === 'CartCheckedOut' ? [event.orderId] : []);

/** What may be told of an order to its shop; of none that it is only just placed. */
const toOrderState = (bought: Order | undefined): OrderState => ({
  status: statusOf(bought?.step),
  step: bought?.step ?? 'placed',
  erased: [...(bought?.erased ?? [])],
});

const statusOf = (step: OrderState['step'] | undefined): OrderState['status'] => {
  if (step === 'cancelled') return 'CANCELLED';
  return step === 'capturing' || step === 'paid' ? 'CONFIRMED' : 'PLACED';
};
