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
import { currencyFor } from '@millrace/pricing';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PriceList } from '../price-list/price-list.projection.js';
import { Pricing } from '../pricing/current-pricing.js';
import { cartPricing, deliveryQuotes, listedOffers, pricingInput } from '../pricing/price-content.js';
import { PricingRulesProjection } from '../pricing/pricing-rules.projection.js';
import { type Cart, type CartCommand, toCartState } from './cart.js';
import { CartRepository } from './cart.repository.js';
import { currentPrices } from './lines.js';

type Context = DecisionContext<Cart | undefined>;
type Decision = DecisionOf<typeof cart>;

const sources = { streams: [CART], projections: [PriceList, PricingRulesProjection] };

/** Handles the shoppers' commands on carts, and returns carts in their newest state at current prices. */
@Controller()
export class CartController {
  constructor(
    private readonly carts: CartRepository,
    private readonly pricing: Pricing,
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
    if (state?.keyHash !== keyHash || state.expired) return { cart: null };
    const { currency, buyer, lines, discountCodes } = state;
    const { offers, pricing: context } = await this.pricing.current([], discountCodes);
    const country = buyer.countryCode;
    const prices = currentPrices(lines, listedOffers(offers, context, { currency, country }));
    const pricing = cartPricing(context, { ...state, destination: { country } }, offers);
    const cart = { id: cartId, state: toCartState(state), prices, version, createdAt, updatedAt };
    return { cart: { ...cart, ...(pricing && { pricing }) } };
  }

  /** Costs at current prices. A line that is not for sale any more counts at the price for which it was added. */
  @QueryHandler(QuoteDelivery, sources)
  async quoteDelivery(
    @Payload() { cartId, keyHash, address }: InputOf<typeof QuoteDelivery>,
  ): Promise<OutputOf<typeof QuoteDelivery>> {
    const { state } = await this.carts.read(cartId);
    if (state?.keyHash !== keyHash || state.expired) return { options: null };
    const { offers, pricing } = await this.pricing.current([], state.discountCodes);
    const destination = { country: address?.countryCode, province: address?.provinceCode };
    return { options: [...deliveryQuotes(pricingInput(pricing, { ...state, destination }, offers))] };
  }

  /** Commands that depend on prices get the current offers. */
  async #commandFor(request: CartRequest, state: Cart | undefined): Promise<CartCommand> {
    switch (request.type) {
      case 'CreateCart': {
        const { offers, pricing } = await this.pricing.current(variantIdsOf(request.lines));
        const country = request.buyer.countryCode;
        const currency = (country === undefined ? undefined : currencyFor(pricing.rules, country)) ?? request.currency;
        return { ...request, currency, offers: listedOffers(offers, pricing, { currency, country }) };
      }
      case 'AddLines': {
        const { offers, pricing } = await this.pricing.current(variantIdsOf(request.lines));
        const { currency = '', buyer } = state ?? {};
        return { ...request, offers: listedOffers(offers, pricing, { currency, country: buyer?.countryCode }) };
      }
      case 'CheckOut':
        return { ...request, ...(await this.pricing.current(variantIdsOf(state?.lines ?? []), state?.discountCodes)) };
      case 'ChangeLines':
      case 'RemoveLines':
      case 'ChangeNote':
      case 'ChangeAttributes':
      case 'ChangeDiscountCodes':
      case 'ChangeBuyer':
        return request;
    }
  }
}

const variantIdsOf = (lines: readonly Readonly<{ variantId: string }>[]): string[] => lines.map(({ variantId }) => variantId);
