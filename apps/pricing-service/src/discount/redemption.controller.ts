import { consumers, discount, PRICING } from '@millrace/contracts';
import { type AddressedEvent, type Participant, participantKey, type RecordedFor } from '@millrace/event-log';
import { type DecisionAcrossContext, ReactionAcross } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type Discount, discountDecider, noDiscount } from './discount.js';
import { type Answer, redeemAll, releaseAll } from './redemption.js';

type Recorded = RecordedFor<(typeof consumers)['redeemDiscountsWhenRequested' | 'releaseDiscountsWhenRequested']>;

const keyOf = (id: string): string => participantKey({ aggregate: discount, id });

const idsOf = ({ event: { redemptions } }: Recorded): string[] => [...new Set(redemptions.map(({ discountId }) => discountId))];

const participants = (recorded: Recorded): Participant[] =>
  idsOf(recorded).map((id) => ({ aggregate: discount, id, initial: noDiscount, evolve: discountDecider.evolve }));

const discountsIn = ({ states }: DecisionAcrossContext, recorded: Recorded): ReadonlyMap<string, Discount> =>
  new Map(idsOf(recorded).map((id) => [id, states.get(keyOf(id)) as Discount]));

const addressed = (answers: readonly Answer[]): AddressedEvent[] =>
  answers.map(({ discountId, event }) => ({ to: keyOf(discountId), event }));

/** Redeems and releases the discounts of orders: one decision over all discounts that an order names. */
@Controller()
export class RedemptionController {
  @ReactionAcross(consumers.redeemDiscountsWhenRequested, PRICING, participants)
  redeem(
    @Payload() recorded: RecordedFor<typeof consumers.redeemDiscountsWhenRequested>,
    @Ctx() context: DecisionAcrossContext,
  ): AddressedEvent[] {
    const { aggregateId: orderId, event } = recorded;
    return addressed(redeemAll(discountsIn(context, recorded), { orderId, buyerHash: event.buyerHash }));
  }

  @ReactionAcross(consumers.releaseDiscountsWhenRequested, PRICING, participants)
  release(
    @Payload() recorded: RecordedFor<typeof consumers.releaseDiscountsWhenRequested>,
    @Ctx() context: DecisionAcrossContext,
  ): AddressedEvent[] {
    return addressed(releaseAll(discountsIn(context, recorded), recorded.aggregateId));
  }
}
