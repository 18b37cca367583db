import { CART, CATALOG, CartAsOf, type CartEvent, CartHistory, cart, type InputOf, type OutputOf } from '@millrace/contracts';
import { type EventLog, eventsUntil, loadHistoryPage, type RecordedOf } from '@millrace/event-log';
import { EVENT_LOG, HistoryQueryHandler } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { Pricing } from '../pricing/current-pricing.js';
import { CartRepository } from './cart.repository.js';
import { pricedCart } from './priced-cart.js';

const cartLog = { name: 'cart-log', streams: [CART, CATALOG] };

const sourceOf = (id: string) => ({ stream: CART, aggregate: cart, id });

/** Answers queries for carts of the past, folded from the log, with the cart's key. */
@Controller()
export class CartHistoryController {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly carts: CartRepository,
    private readonly pricing: Pricing,
  ) {}

  /** A cart at an instant, at the prices, discounts and taxes of the same instant. */
  @HistoryQueryHandler(CartAsOf, cartLog)
  async cartAsOf(@Payload() { cartId, keyHash, at }: InputOf<typeof CartAsOf>): Promise<OutputOf<typeof CartAsOf>> {
    const { initial, evolve } = this.carts.decider;
    const events = (await eventsUntil(this.log, [sourceOf(cartId)], at)) as readonly RecordedOf<typeof cart>[];
    const [first, last] = [events.at(0), events.at(-1)];
    const state = events.reduce((before, { event }) => evolve(before, event), initial);
    if (!first || !last || state?.keyHash !== keyHash) return { cart: null };
    const variantIds = state.lines.map(({ variantId }) => variantId);
    const pricing = await this.pricing.at(variantIds, state.discountCodes ?? [], at);
    const envelope = { id: cartId, version: last.version, createdAt: first.at, updatedAt: last.at };
    return { cart: pricedCart(envelope, state, pricing) };
  }

  @HistoryQueryHandler(CartHistory, cartLog)
  async cartHistory(@Payload() { cartId, keyHash, slice }: InputOf<typeof CartHistory>): Promise<OutputOf<typeof CartHistory>> {
    const hasKey = (first: CartEvent) => first.type === 'CartCreated' && first.keyHash === keyHash;
    return { history: await loadHistoryPage<CartEvent>(this.log, [sourceOf(cartId)], slice, hasKey) };
  }
}
