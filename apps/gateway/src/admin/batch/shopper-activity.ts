import { Injectable } from '@nestjs/common';

/** The time in ms for which shoppers count as active after a request: longer than most of their pauses. */
const activeForMs = 2_000;

/** Whether shoppers use this gateway now: bulk work takes a smaller share of the shop then, because their requests wait behind its messages. */
@Injectable()
export class ShopperActivity {
  #lastAt = Number.NEGATIVE_INFINITY;

  /** Called with each request of a shopper. */
  note(): void {
    this.#lastAt = performance.now();
  }

  isActive(): boolean {
    return performance.now() - this.#lastAt < activeForMs;
  }
}
