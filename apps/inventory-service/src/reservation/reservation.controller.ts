import { consumers, INVENTORY, timerConsumers } from '@millrace/contracts';
import type { AddressedEvent, EventLog, RecordedFor, Timer } from '@millrace/event-log';
import {
  type DecisionAcrossContext,
  type DueTimer,
  EVENT_LOG,
  ReactionAcross,
  TimerHandlerAcross,
  TimersOn,
} from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { LowStockPolicy } from '../item/low-stock.js';
import { LOW_STOCK_POLICY } from '../item/low-stock-policy.token.js';
import { LocationsRepository } from '../location/locations.repository.js';
import { servingOrder } from '../location/serving-order.js';
import {
  decideAcross,
  readReservationAfter,
  reservedParticipants,
  returnParticipants,
  stockroomParticipants,
} from './stockroom.participants.js';

type Decision = Promise<AddressedEvent[]>;

/** The stock of a paid order is held already, and nothing of it is sent so soon: its commit may wait to share a batch with a reservation. */
const batchWaitMs = 200;

/** Reserves, releases, commits and takes back the stock of orders: one decision over the order's reservation and every item it names. */
@Controller()
export class ReservationController {
  constructor(
    private readonly locations: LocationsRepository,
    @Inject(LOW_STOCK_POLICY) private readonly policy: LowStockPolicy,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  @ReactionAcross(consumers.reserveStockWhenRequested, INVENTORY, stockroomParticipants, { startsAggregate: true })
  async reserve(
    @Payload() { aggregateId: orderId, event }: RecordedFor<typeof consumers.reserveStockWhenRequested>,
    @Ctx() { states }: DecisionAcrossContext,
  ): Decision {
    const { lines, until, countryCode } = event;
    const serving = await this.#serving(countryCode);
    return decideAcross(states, { type: 'Reserve', orderId, lines, serving, ...(until !== undefined && { until }) }, this.policy);
  }

  @ReactionAcross(consumers.releaseStockWhenRequested, INVENTORY, returnParticipants)
  release(
    @Payload() { aggregateId: orderId }: RecordedFor<typeof consumers.releaseStockWhenRequested>,
    @Ctx() { states }: DecisionAcrossContext,
  ): AddressedEvent[] {
    return decideAcross(states, { type: 'Cancel', orderId }, this.policy);
  }

  @ReactionAcross(consumers.commitStockWhenOrderPaid, INVENTORY, stockroomParticipants, { batchWaitMs })
  async commit(
    @Payload() { aggregateId: orderId }: RecordedFor<typeof consumers.commitStockWhenOrderPaid>,
    @Ctx() { states }: DecisionAcrossContext,
  ): Decision {
    return decideAcross(states, { type: 'Commit', orderId, serving: await this.#serving() }, this.policy);
  }

  /** Whichever comes first of this and the payment commits the stock. */
  @ReactionAcross(consumers.commitStockWhenFulfilmentRequested, INVENTORY, stockroomParticipants)
  async commitForFulfilment(
    @Payload() { aggregateId: orderId }: RecordedFor<typeof consumers.commitStockWhenFulfilmentRequested>,
    @Ctx() { states }: DecisionAcrossContext,
  ): Decision {
    return decideAcross(states, { type: 'Commit', orderId, serving: await this.#serving() }, this.policy);
  }

  @ReactionAcross(consumers.restockWhenRequested, INVENTORY, returnParticipants)
  async restock(
    @Payload() { aggregateId: orderId, event }: RecordedFor<typeof consumers.restockWhenRequested>,
    @Ctx() { states }: DecisionAcrossContext,
  ): Decision {
    const { returnId, lines } = event;
    return decideAcross(states, { type: 'Restock', orderId, returnId, lines, serving: await this.#serving() }, this.policy);
  }

  /** Only for a reservation that still stands after two seconds (ADR 23): most are committed by then. */
  @TimersOn(consumers.timeReservations, { afterMs: 2_000 })
  async timeReservations(
    @Payload() { event, aggregateId: key, seq }: RecordedFor<typeof consumers.timeReservations>,
  ): Promise<readonly Timer[]> {
    if (event.until === undefined || (await readReservationAfter(key, seq, this.log)).status !== 'reserved') return [];
    return [{ kind: 'reservation', key, dueAt: new Date(event.until) }];
  }

  @TimerHandlerAcross(timerConsumers.expireReservationWhenDue, INVENTORY, reservedParticipants)
  expire(@Payload() { key: orderId }: DueTimer, @Ctx() { states }: DecisionAcrossContext): AddressedEvent[] {
    return decideAcross(states, { type: 'Expire', orderId }, this.policy);
  }

  async #serving(countryCode?: string): Promise<string[]> {
    return servingOrder(await this.locations.defined(), countryCode);
  }
}
