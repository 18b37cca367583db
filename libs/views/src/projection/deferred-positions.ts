import type { Positions } from '../registry/positions.js';

/** A move of positions; `from` may have streams that do not move. */
export type Move = Readonly<{ from: Positions; to: Positions }>;

/**
 * How long positions may be ahead of those in the database. Another instance that stands by learns of them so much later.
 */
const maxDeferralMs = 100;

/**
 * Moves of positions over events that changed no row. Each would be a transaction of its own; they are stored together with the next batch
 * that changes rows, or after 100 ms. A crash before costs nothing but reading these events again.
 */
export class DeferredPositions {
  #from: Positions = {};
  #to: Positions = {};
  #dueAt: number | undefined;

  /** Defers a move that follows those before it. */
  defer({ from, to }: Move, now = performance.now()): void {
    const moved = Object.fromEntries(Object.keys(to).flatMap((stream) => (from[stream] ? [[stream, from[stream]]] : [])));
    this.#from = { ...moved, ...this.#from };
    this.#to = { ...this.#to, ...to };
    this.#dueAt ??= now + maxDeferralMs;
  }

  /** One move for the deferred ones and one that follows them. */
  joinedWith({ from, to }: Move): Move {
    return { from: { ...from, ...this.#from }, to: { ...this.#to, ...to } };
  }

  /** To be called when the joined move is stored. */
  clear(): void {
    [this.#from, this.#to, this.#dueAt] = [{}, {}, undefined];
  }

  /** Milliseconds until the deferred moves are to be stored; `undefined` when there are none. */
  dueInMs(now = performance.now()): number | undefined {
    return this.#dueAt === undefined ? undefined : Math.max(0, this.#dueAt - now);
  }
}
