import {
  CART,
  CartOfCustomer,
  type CartRequest,
  cart,
  consumers,
  type InputOf,
  type OutputOf,
  QuoteDelivery,
  ReadCart,
} from '@millrace/contracts';
import { type CommandDecision, type Folded, LogError, type RecordedFor } from '@millrace/event-log';
import {
  type CommandContext,
  CommandHandler,
  type DecisionContext,
  type DecisionOf,
  QueryHandler,
  ReactionTo,
  type Resolve,
} from '@millrace/nest-transport';
import { currencyFor } from '@millrace/pricing';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PriceList } from '../price-list/price-list.projection.js';
import { Pricing } from '../pricing/current-pricing.js';
import { deliveryQuotes, listedOffers, pricingInput } from '../pricing/price-content.js';
import { PricingRulesProjection } from '../pricing/pricing-rules.projection.js';
import { buyerHashOf, type Cart, type CartCommand, toCartState } from './cart.js';
import { CartRepository } from './cart.repository.js';
import { destinationOf } from './content/delivery.js';
import { CustomerCarts } from './customer-carts.js';
import { sourceEvents } from './merge/attach-customer.js';
import { pricedCart } from './priced-cart.js';

type Context = DecisionContext<Cart | undefined>;
type Decision = DecisionOf<typeof cart>;

type Others = ReadonlyMap<string, Cart | undefined>;

const sources = { streams: [CART], projections: [PriceList, PricingRulesProjection] };

/** The other cart that a command is about: the open one that the customer has from before, or the one whose merge is undone. */
const otherCart = async (request: CartRequest, id: string, resolve: Resolve): Promise<readonly string[]> => {
  if (request.type === 'UndoMerge') return mergeToUndo((await resolve(CartRepository).read(id)).state);
  if (request.type !== 'AttachCustomer') return [];
  const other = await resolve(CustomerCarts).openCartOf(request.customerId, id);
  return other === undefined ? [] : [other];
};

const mergeToUndo = (state: Cart | undefined): readonly string[] => (state?.merges ?? []).slice(-1).map(({ cartId }) => cartId);

/** The current prices of the cart, as `ReadCart` returns them: the gateway would ask for them next. */
const currentPrices = async (id: string, { state, ...folded }: Folded<Cart | undefined>, resolve: Resolve) => {
  if (!state) return undefined;
  const { version, createdAt = '', updatedAt = '' } = folded;
  const current = await resolve(Pricing).current([], state.discountCodes);
  const { prices, pricing } = pricedCart({ id, version, createdAt, updatedAt }, state, current);
  return { prices, ...(pricing && { pricing }) };
};

/** Handles the shoppers' commands on carts, and returns carts in their newest state at current prices. */
@Controller()
export class CartController {
  constructor(
    private readonly carts: CartRepository,
    private readonly pricing: Pricing,
    private readonly ofCustomers: CustomerCarts,
  ) {}

  /** A merge, and its undoing, are one decision over two carts. */
  @CommandHandler(cart, CartRepository, toCartState, { others: otherCart, answer: currentPrices })
  async handle(
    @Payload() request: CartRequest,
    @Ctx() { id, state, others }: CommandContext<Cart | undefined>,
  ): Promise<CommandDecision<typeof cart>> {
    const decision = this.carts.decide(state, await this.#commandFor(request, { id, state, others }));
    if ('rejected' in decision) return decision;
    return { ...decision, alongside: sourceEvents({ id, before: state }, others, decision.accepted) };
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
    const { mergedInto } = state;
    const shown = pricedCart(
      { id: cartId, version, createdAt, updatedAt },
      { ...state, ...(mergedInto !== undefined && { mergedInto: await this.#endOfMerges(mergedInto) }) },
      await this.pricing.current([], state.discountCodes),
    );
    return { cart: shown };
  }

  @QueryHandler(CartOfCustomer, { streams: [CART], projections: [] })
  async cartOfCustomer(@Payload() input: InputOf<typeof CartOfCustomer>): Promise<OutputOf<typeof CartOfCustomer>> {
    return { cartId: (await this.ofCustomers.openCartOf(input.customerId, input.except)) ?? null };
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
    const content = { ...state, destination, buyerHash: buyerHashOf(state) };
    return { options: [...deliveryQuotes(pricingInput(pricing, content, offers))] };
  }

  /** The cart that has the lines: one that was merged may have been merged on. */
  async #endOfMerges(cartId: string): Promise<string> {
    const { state } = await this.carts.read(cartId);
    return state?.mergedInto === undefined ? cartId : this.#endOfMerges(state.mergedInto);
  }

  /** Commands that depend on prices get the current offers, those that depend on another cart that cart. */
  async #commandFor(
    request: CartRequest,
    { id, state, others }: Readonly<{ id: string; state: Cart | undefined; others: Others }>,
  ): Promise<CartCommand> {
    switch (request.type) {
      case 'AttachCustomer': {
        const [source] = [...others].map(([sourceId, other]) => ({ id: sourceId, cart: other }));
        const { offers, pricing } = await this.pricing.current(variantIdsOf(source?.cart?.lines ?? []));
        return { ...request, source, offers: listedOffers(offers, pricing, marketOf(state)) };
      }
      case 'UndoMerge': {
        const [sourceId = ''] = mergeToUndo(state);
        if (sourceId && !others.has(sourceId)) throw new LogError('NOT_AVAILABLE', `${id}: there is a newer merge`);
        return { ...request, source: others.get(sourceId) };
      }
      case 'CreateCart': {
        const { offers, pricing } = await this.pricing.current(variantIdsOf(request.lines));
        const country = request.buyer.countryCode;
        const currency = (country === undefined ? undefined : currencyFor(pricing.rules, country)) ?? request.currency;
        return { ...request, currency, offers: listedOffers(offers, pricing, { currency, country }) };
      }
      case 'AddLines': {
        const { offers, pricing } = await this.pricing.current(variantIdsOf(request.lines));
        return { ...request, offers: listedOffers(offers, pricing, marketOf(state)) };
      }
      case 'CheckOut':
      case 'SelectDeliveryOption':
        return { ...request, ...(await this.pricing.current(variantIdsOf(state?.lines ?? []), state?.discountCodes)) };
      case 'ChangeLines':
      case 'RemoveLines':
      case 'ChangeNote':
      case 'ChangeAttributes':
      case 'ChangeDiscountCodes':
      case 'ChangeBuyer':
      case 'DetachCustomer':
      case 'AddDeliveryAddresses':
      case 'ChangeDeliveryAddresses':
      case 'ReplaceDeliveryAddresses':
      case 'RemoveDeliveryAddresses':
      case 'DeleteMetafield':
        return request;
      case 'SetMetafields':
        return { ...request, at: new Date().toISOString() };
    }
  }
}

/** By what the prices of a cart are listed. */
const marketOf = (cart: Cart | undefined) => ({ currency: cart?.currency ?? '', country: cart && destinationOf(cart).country });

const variantIdsOf = (lines: readonly Readonly<{ variantId: string }>[]): string[] => lines.map(({ variantId }) => variantId);
