import { consumers, INVENTORY } from '@millrace/contracts';
import type { AddressedEvent, RecordedFor } from '@millrace/event-log';
import { type DecisionAcrossContext, ReactionAcross } from '@millrace/nest-transport';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { decideAcross, stockroomParticipants } from './stockroom.participants.js';

/** Reserves, releases and commits the stock of orders: one decision over the order's reservation and every item it names. */
@Controller()
export class ReservationController {
  @ReactionAcross(consumers.reserveStockWhenRequested, INVENTORY, stockroomParticipants, { startsAggregate: true })
  reserve(
    @Payload() recorded: RecordedFor<typeof consumers.reserveStockWhenRequested>,
    @Ctx() { states }: DecisionAcrossContext,
  ): AddressedEvent[] {
    const { aggregateId: orderId, event } = recorded;
    return decideAcross(states, recorded, { type: 'Reserve', orderId, lines: event.lines });
  }

  @ReactionAcross(consumers.releaseStockWhenRequested, INVENTORY, stockroomParticipants)
  release(
    @Payload() recorded: RecordedFor<typeof consumers.releaseStockWhenRequested>,
    @Ctx() { states }: DecisionAcrossContext,
  ): AddressedEvent[] {
    return decideAcross(states, recorded, { type: 'Release', orderId: recorded.aggregateId });
  }

  @ReactionAcross(consumers.commitStockWhenOrderPaid, INVENTORY, stockroomParticipants)
  commit(
    @Payload() recorded: RecordedFor<typeof consumers.commitStockWhenOrderPaid>,
    @Ctx() { states }: DecisionAcrossContext,
  ): AddressedEvent[] {
    return decideAcross(states, recorded, { type: 'Commit', orderId: recorded.aggregateId });
  }
}
