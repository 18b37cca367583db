import type { JsMsg } from '@nats-io/jetstream';
import { ackWait } from './durable-consumer.js';

/** The longest time for which a message is held: the broker redelivers it when it is not acknowledged in time. */
export const maxHeldMs = ackWait / 2;

/** Messages that are neither acknowledged nor in work, to be handled again after a time. */
export class HeldMessages {
  readonly #held = new Map<NodeJS.Timeout, () => void>();

  /** Calls `handle` after so many milliseconds, unless the message is released before. */
  hold(message: JsMsg, afterMs: number, handle: () => void): void {
    const dueAt = performance.now() + afterMs;
    const timer = setTimeout(() => {
      this.#held.delete(timer);
      handle();
    }, afterMs);
    this.#held.set(timer, () => message.nak(Math.max(0, dueAt - performance.now())));
  }

  /** Gives all messages back to the broker, which redelivers each when its time has passed. */
  release(): void {
    for (const [timer, giveBack] of this.#held) {
      clearTimeout(timer);
      giveBack();
    }
    this.#held.clear();
  }
}
