import { consumers, INVENTORY, type order } from '@millrace/contracts';
import type { AddressedEvent, RecordedOf } from '@millrace/event-log';
import { type DecisionAcrossContext, ReactionAcross } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { decideAcross, type OrderEventWithLines, stockroomParticipants } from './stockroom.participants.js';

type RecordedOrder = RecordedOf<typeof order>;

/** Reserves, releases and commits the stock of orders: one decision over the order's reservation and every item it names. */
@Controller()
export class ReservationController {
  @ReactionAcross(consumers.reserveStockWhenRequested, INVENTORY, stockroomParticipants)
  reserve(@Payload() recorded: RecordedOrder, @Ctx() { states }: DecisionAcrossContext): AddressedEvent[] {
    const { lines } = recorded.event as OrderEventWithLines;
    return decideAcross(states, recorded, { type: 'Reserve', orderId: recorded.aggregateId, lines });
  }

  @ReactionAcross(consumers.releaseStockWhenRequested, INVENTORY, stockroomParticipants)
  release(@Payload() recorded: RecordedOrder, @Ctx() { states }: DecisionAcrossContext): AddressedEvent[] {
    return decideAcross(states, recorded, { type: 'Release', orderId: recorded.aggregateId });
  }

  @ReactionAcross(consumers.commitStockWhenOrderPaid, INVENTORY, stockroomParticipants)
  commit(@Payload() recorded: RecordedOrder, @Ctx() { states }: DecisionAcrossContext): AddressedEvent[] {
    return decideAcross(states, recorded, { type: 'Commit', orderId: recorded.aggregateId });
  }
}
