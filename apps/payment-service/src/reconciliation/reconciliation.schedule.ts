import { type EventLog, LogError, type MetricSample } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { PaymentConfig } from '../config/payment.config.js';
import { Reconciler } from './reconciler.js';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Compares the log with the providers from time to time; the number of differences is a metric. */
@Injectable()
export class ReconciliationSchedule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;
  #differences: number | undefined;
  #comparedAt: number | undefined;

  constructor(
    private readonly reconciler: Reconciler,
    @Inject(CONFIG) private readonly config: PaymentConfig,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly health: HealthRegistry,
  ) {}

  onApplicationBootstrap(): void {
    this.health.register('reconciliation', {
      health: () => ({ ok: true, detail: this.#differences === undefined ? 'waiting' : `${this.#differences} differences` }),
      metrics: async () => this.#samples(),
    });
    if (this.config.RECONCILE_MINUTES === 0) return;
    this.#timer = setInterval(() => void this.#compare(), this.config.RECONCILE_MINUTES * minute);
    this.#timer.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /** The start of the period that is compared by default. */
  get since(): Date {
    return new Date(Date.now() - this.config.RECONCILE_DAYS * day);
  }

  /** Notes the result of a comparison of the whole period. */
  note(differences: number): void {
    this.#differences = differences;
    this.#comparedAt = Date.now();
  }

  async #compare(): Promise<void> {
    try {
      const { differences, compared } = await this.reconciler.compare(this.since);
      this.note(differences.length);
      if (differences.length > 0)
        this.log.logger.warn(
          `reconciliation: ${differences.length} differences in ${compared} payments; see "payments reconcile"`,
        );
    } catch (error) {
      if (!(error instanceof LogError)) throw error;
      // The next one compares the same payments, and the age of the last one is a metric.
      this.log.logger.warn(`reconciliation: not possible now: ${error.message}`);
    }
  }

  #samples(): readonly MetricSample[] {
    if (this.#differences === undefined || this.#comparedAt === undefined) return [];
    return [
      {
        name: 'millrace_payment_differences',
        help: 'Differences between the log and the payment providers at the last comparison',
        labels: {},
        value: this.#differences,
      },
      {
        name: 'millrace_payment_compared_seconds',
        help: 'Time of the last comparison with the payment providers, in seconds of the epoch',
        labels: {},
        value: Math.floor(this.#comparedAt / 1000),
      },
    ];
  }
}
