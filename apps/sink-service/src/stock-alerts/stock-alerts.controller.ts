import { consumers } from '@millrace/contracts';
import type { RecordedFor } from '@millrace/event-log';
import { EffectOn } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { LineFiles } from '../files/line-files.js';

/** Injection token of the URL to which warnings are posted; empty: to none. */
export const LOW_STOCK_URL = Symbol('low-stock-url');

const file = 'low-stock.csv';
const header = 'event,at,variant,available,threshold';
const timeoutMs = 5_000;

/** Posts each warning of low stock, then writes it to a file. A receiver knows a repetition by its `Idempotency-Key`. */
@Controller()
export class StockAlertsController {
  constructor(
    private readonly files: LineFiles,
    @Inject(LOW_STOCK_URL) private readonly url: string,
  ) {}

  @EffectOn(consumers.alertWhenLowStockReached)
  async alert(@Payload() recorded: RecordedFor<typeof consumers.alertWhenLowStockReached>): Promise<void> {
    const { id, at, aggregateId: variantId, event } = recorded;
    const { available, threshold } = event;
    if (await this.files.has(file, id)) return;
    if (this.url !== '') await this.#post(id, { id, at, variantId, available, threshold });
    await this.files.append(file, id, [at, variantId, available, threshold].join(','), header);
  }

  /** Throws unless the receiver accepts it: the warning is then delivered again. */
  async #post(id: string, warning: object): Promise<void> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': id };
    const signal = AbortSignal.timeout(timeoutMs);
    const { ok, status } = await fetch(this.url, {
      method: 'POST',
      headers,
      signal,
      body: JSON.stringify(warning),
    });
    if (!ok) throw new Error(`a warning of low stock was answered with ${status}`);
  }
}
