import { type EventOf, order, payment, readers, reservation, type StreamContract, shipment } from '@millrace/contracts';
import { type EventLog, lastSequence, mergePositions, type Position } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { openChangeSubscription, type ChangeSubscription } from '../live/change-subscription.js';
import { type ChangeReader, readChanges } from '../live/read-changes.js';

/** The streams with the events of an order; each of its aggregates there has the order's id. */
const orderStreams: readonly StreamContract[] = readers.orderChanges.streams;
const orderAggregates: ReadonlySet<string> = new Set([order, reservation, payment, shipment].map(({ name }) => name));

/**
 * Steps that the next step usually follows within milliseconds: subscribers are notified of one only with the next, or when it lasts longer. Each notification
 * costs a read, for which the view ends its batch.
 */
const shortSteps: ReadonlySet<string> = new Set([
  'StockReservationRequested',
  'StockReserved',
  'PaymentAuthorisationRequested',
  'PaymentAuthorised',
] satisfies (EventOf<typeof order> | EventOf<typeof reservation> | EventOf<typeof payment>)['type'][]);
const shortStepMs = 400;

/** What subscribers of an order use of the feed. */
export type OrderChanges = Pick<OrderChangeFeed, 'subscribe' | 'position'>;

/**
 * Notifies subscribers of changes of their orders: one catch-up subscription a stream, from its end, whatever the number of subscribers.
 * A notification carries a position only; the order's state is read from its view.
 */
@Injectable()
export class OrderChangeFeed implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #subscriptions = new Map<string, Set<ChangeSubscription>>();
  #position: Position = {};
  #readers: readonly ChangeReader[] = [];

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly health: HealthRegistry,
  ) {}

  subscribe(orderId: string): ChangeSubscription {
    const ofOrder = this.#subscriptions.get(orderId) ?? new Set();
    const subscription: ChangeSubscription = openChangeSubscription(() => {
      ofOrder.delete(subscription);
      if (ofOrder.size === 0) this.#subscriptions.delete(orderId);
    });
    this.#subscriptions.set(orderId, ofOrder.add(subscription));
    return subscription;
  }

  /** The position up to which the feed has read: a subscription opened before is notified of every later change. */
  position(): Position {
    return this.#position;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.#readers = await Promise.all(orderStreams.map((stream) => this.#read(stream)));
    this.health.register(readers.orderChanges.name, {
      health: () => {
        const broken = this.#readers.filter((reader) => !reader.isOpen()).map(({ name }) => name);
        const detail = broken.length === 0 ? `${this.#subscriptions.size} orders watched` : `not reading ${broken.join(', ')}`;
        return { ok: broken.length === 0, detail };
      },
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const ofOrder of this.#subscriptions.values()) for (const subscription of ofOrder) subscription.close();
    await Promise.all(this.#readers.map((reader) => reader.stop()));
  }

  /**
   * Reads a stream until it is stopped. After an error it continues at the end of the stream and notifies every subscriber: the view has
   * the events that were skipped.
   */
  async #read(stream: StreamContract): Promise<ChangeReader> {
    const first = await lastSequence(this.log, stream);
    this.#advance(stream, first);
    return readChanges(this.log, stream, first, {
      name: 'order-tails',
      onBatch: ({ events, lastSeq }) => {
        this.#advance(stream, lastSeq);
        for (const { aggregate, aggregateId, seq, traceparent, event } of events) {
          if (!orderAggregates.has(aggregate)) continue;
          const laterMs = shortSteps.has(event.type) ? shortStepMs : undefined;
          this.#subscriptions
            .get(aggregateId)
            ?.forEach((subscription) => subscription.notify({ [stream.name]: seq }, traceparent, laterMs));
        }
      },
      resumeAfter: async () => {
        const end = await lastSequence(this.log, stream).catch(() => this.#position[stream.name] ?? 0);
        this.#notifyAll({ [stream.name]: end });
        this.#advance(stream, end);
        return end;
      },
    });
  }

  #advance(stream: StreamContract, seq: number): void {
    this.#position = mergePositions(this.#position, { [stream.name]: seq });
  }

  #notifyAll(position: Position): void {
    for (const ofOrder of this.#subscriptions.values()) for (const subscription of ofOrder) subscription.notify(position);
  }
}
