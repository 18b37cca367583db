import {
  CART,
  type CartRequest,
  cart,
  consumers,
  type InputOf,
  type OutputOf,
  QuoteDelivery,
  ReadCart,
} from '@millrace/contracts';
import type { RecordedFor } from '@millrace/event-log';
import { CommandHandler, type DecisionContext, type DecisionOf, QueryHandler, ReactionTo } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { deliveryOptions } from '../delivery/delivery.js';
import { PriceList } from '../price-list/price-list.projection.js';
import { type Cart, type CartCommand, type CartPolicy, toCartState } from './cart.js';
import { CartRepository } from './cart.repository.js';
import { CART_POLICY } from './cart-policy.js';
import { costOf, subtotalOf } from './cost.js';
import { currentPrices } from './lines.js';

type Context = DecisionContext<Cart | undefined>;
type Decision = DecisionOf<typeof cart>;

const sources = { streams: [CART], projections: [PriceList] };

/** Handles the shoppers' commands on carts, and returns carts in their newest state at current prices. */
@Controller()
export class CartController {
  constructor(
    private readonly carts: CartRepository,
    private readonly prices: PriceList,
    @Inject(CART_POLICY) private readonly policy: CartPolicy,
  ) {}

  @CommandHandler(cart, CartRepository, toCartState)
  async handle(@Payload() request: CartRequest, @Ctx() { state }: Context): Promise<Decision> {
    return this.carts.decide(state, await this.#commandFor(request, state));
  }

  /** A cancelled order returns its cart. */
  @ReactionTo(consumers.reopenCartWhenOrderCancelled, CartRepository, ({ event }) => event.cartId)
  reopen(
    @Payload() { aggregateId: orderId }: RecordedFor<typeof consumers.reopenCartWhenOrderCancelled>,
    @Ctx() { state }: Context,
  ): Decision {
    return this.carts.decide(state, { type: 'Reopen', orderId });
  }

  @QueryHandler(ReadCart, sources)
  async readCart(@Payload() { cartId, keyHash }: InputOf<typeof ReadCart>): Promise<OutputOf<typeof ReadCart>> {
    const { state, version, createdAt = '', updatedAt = '' } = await this.carts.read(cartId);
    if (state?.keyHash !== keyHash) return { cart: null };
    const prices = currentPrices(state.lines, await this.prices.offers());
    return { cart: { id: cartId, state: toCartState(state), prices, version, createdAt, updatedAt } };
  }

  /** Costs at current prices. A line that is not for sale any more counts at the price for which it was added. */
  @QueryHandler(QuoteDelivery, sources)
  async quoteDelivery(
    @Payload() { cartId, keyHash, address }: InputOf<typeof QuoteDelivery>,
  ): Promise<OutputOf<typeof QuoteDelivery>> {
    const { state } = await this.carts.read(cartId);
    if (state?.keyHash !== keyHash) return { options: null };
    const offers = await this.prices.offers();
    const lines = state.lines.map((line) => ({ ...line, price: offers.get(line.variantId)?.price ?? line.price }));
    const subtotal = subtotalOf(lines, state.currency);
    const options = deliveryOptions(this.policy.delivery, subtotal, address?.countryCode);
    return {
      options: options.map((option) => ({ option, cost: costOf(subtotal, option, this.policy.tax, address?.countryCode) })),
    };
  }

  /** Commands that depend on prices get the current offers. */
  async #commandFor(request: CartRequest, state: Cart | undefined): Promise<CartCommand> {
    if (request.type === 'CreateCart' || request.type === 'AddLines')
      return { ...request, offers: await this.prices.offers(variantIdsOf(request.lines)) };
    if (request.type === 'CheckOut') return { ...request, offers: await this.prices.offers(variantIdsOf(state?.lines ?? [])) };
    return request;
  }
}

const variantIdsOf = (lines: readonly Readonly<{ variantId: string }>[]): string[] => lines.map(({ variantId }) => variantId);
