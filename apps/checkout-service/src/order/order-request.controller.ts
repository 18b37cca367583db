import { type CartEvent, type cart, consumers, type OrderRequest, order } from '@millrace/contracts';
import type { RecordedFor, RecordedOf } from '@millrace/event-log';
import { CommandHandler, type DecisionContext, type DecisionOf, KeyErasureOn } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { CartRepository } from '../cart/cart.repository.js';
import { isFinished } from './after-sales/erasure.js';
import type { Erasure } from './model/order-command.js';
import { OrderRepository } from './order.repository.js';
import { type Order, toOrderState } from './model/order-state.js';

/** Handles what buyers and staff request of an order, and erases the personal data of its buyer. */
@Controller()
export class OrderRequestController {
  constructor(
    private readonly orders: OrderRepository,
    private readonly carts: CartRepository,
  ) {}

  @CommandHandler(order, OrderRepository, toOrderState)
  async handle(
    @Payload() request: OrderRequest,
    @Ctx() { id, state }: DecisionContext<Order | undefined>,
  ): Promise<DecisionOf<typeof order>> {
    if (request.type !== 'ErasePersonalData') return this.orders.decide(state, request);
    return this.orders.decide(state, { ...request, ...(await this.#scopeOf(id, state)) });
  }

  /**
   * Erases also the keys of the orders: an order is the data subject of what was requested of it, and a refused request is told by no event.
   * They come first, so that an erasure whose data subjects are erased is complete.
   */
  @KeyErasureOn(consumers.eraseKeysWhenPersonalDataErased)
  eraseKeys(@Payload() { event }: RecordedFor<typeof consumers.eraseKeysWhenPersonalDataErased>): readonly string[] {
    return [...new Set([...event.orders, ...event.dataSubjects])];
  }

  /** The data subjects of an order, its cart and the carts that were merged into it, and every order that these carts became. */
  async #scopeOf(id: string, state: Order | undefined): Promise<Omit<Erasure, 'type'>> {
    if (!state) return { dataSubjects: [], orders: [], othersUnderWay: false };
    const cartEvents = await this.#eventsOfCart(state.cartId);
    const events = [...(await this.orders.events(id)), ...cartEvents];
    const dataSubjects = [...new Set(events.flatMap(({ dataSubject }) => dataSubject ?? []))];
    const orders = [...new Set([id, ...cartEvents.flatMap(({ event }) => orderIdsOf(event))])];
    const states = await Promise.all(orders.map(async (orderId) => (await this.orders.read(orderId)).state));
    return { dataSubjects, orders, othersUnderWay: states.some((other) => !other || !isFinished(other)) };
  }

  /** The events of a cart, and of the carts that were merged into it and are not split off again. */
  async #eventsOfCart(cartId: string): Promise<readonly RecordedOf<typeof cart>[]> {
    const events = await this.carts.events(cartId);
    const merged = await Promise.all(mergedInto(events.map(({ event }) => event)).map((id) => this.#eventsOfCart(id)));
    return [...events, ...merged.flat()];
  }
}

const mergedInto = (events: readonly CartEvent[]): readonly string[] => {
  const merged = new Set<string>();
  for (const event of events) {
    if (event.type === 'CartMerged') merged.add(event.sourceCartId);
    if (event.type === 'CartMergeUndone') merged.delete(event.sourceCartId);
  }
  return [...merged];
};

const orderIdsOf = (event: CartEvent): string[] => (event.type === 'CartCheckedOut' ? [event.orderId] : []);
