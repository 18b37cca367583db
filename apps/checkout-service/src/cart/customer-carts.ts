import { CART, type CartEvent, cart } from '@millrace/contracts';
import { type EventLog, eventsOfType, lastSequence } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import { CartRepository } from './cart.repository.js';
import { isOpen } from './merge/attach-customer.js';

/** The carts of a customer that are looked at, the newest ones. */
const maxCarts = 20;

/**
 * Which carts were attached to a customer, in memory. Read from the log when it is asked for, and only the events `CustomerAttached`: the carts of guests
 * cost nothing.
 */
@Injectable()
export class CustomerCarts {
  readonly #carts = new Map<string, readonly string[]>();
  #readUpTo = 0;
  #reading: Promise<void> = Promise.resolve();

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly carts: CartRepository,
  ) {}

  /** The id of the newest open cart of a customer, other than `except`. Everything counts that is in the log at the call. */
  async openCartOf(customerId: string, except?: string): Promise<string | undefined> {
    const reading = this.#reading.then(
      () => this.#catchUp(),
      () => this.#catchUp(),
    );
    this.#reading = reading;
    await reading;
    for (const id of (this.#carts.get(customerId) ?? []).toReversed()) {
      if (id === except) continue;
      const { state } = await this.carts.read(id);
      if (state && isOpen(state) && state.customerId === customerId) return id;
    }
    return undefined;
  }

  /** Starts again from the beginning when the stream has lost its tail. */
  async #catchUp(): Promise<void> {
    if ((await lastSequence(this.log, CART)) < this.#readUpTo) {
      this.#carts.clear();
      this.#readUpTo = 0;
    }
    for await (const { aggregateId, event, seq } of eventsOfType(this.log, CART, cart, 'CustomerAttached', this.#readUpTo + 1)) {
      const attached = event as CartEvent;
      if (attached.type !== 'CustomerAttached') continue;
      const others = (this.#carts.get(attached.customerId) ?? []).filter((id) => id !== aggregateId);
      this.#carts.set(attached.customerId, [...others, aggregateId].slice(-maxCarts));
      this.#readUpTo = seq;
    }
  }
}
