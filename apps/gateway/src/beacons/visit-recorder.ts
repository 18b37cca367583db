import { randomUUID } from 'node:crypto';
import { decideOn, type EventLog, type MetricSample } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Beacon } from './beacon.js';
import { visitDecider, visitTarget } from './visit.decider.js';

/** Reports that wait: about a minute of a busy shop. */
const maxWaiting = 2_000;
const maxInWork = 8;

/**
 * Appends what visitors looked at to `WEB`, in the background. A report that cannot be stored is lost and counted: it delays nothing else
 * of the shop.
 */
@Injectable()
export class VisitRecorder implements BeforeApplicationShutdown {
  readonly #waiting: Beacon[] = [];
  readonly #working = new Set<Promise<void>>();
  readonly #counts = { stored: 0, lost: 0, refused: 0 };

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    health: HealthRegistry,
  ) {
    health.register('beacons', {
      health: () => ({ ok: true, detail: `${this.#waiting.length} waiting` }),
      metrics: async () => this.#metrics(),
    });
  }

  /** Takes a report; `false` when too many wait, so that the client sends it again later. */
  take(beacon: Beacon): boolean {
    if (this.#waiting.length >= maxWaiting) {
      this.#counts.refused += 1;
      return false;
    }
    this.#waiting.push(beacon);
    this.#start();
    return true;
  }

  /** Stores what waits. */
  async beforeApplicationShutdown(): Promise<void> {
    while (this.#working.size > 0) await Promise.all(this.#working);
  }

  #start(): void {
    while (this.#working.size < maxInWork) {
      const beacon = this.#waiting.shift();
      if (!beacon) return;
      const work = this.#store(beacon).finally(() => {
        this.#working.delete(work);
        this.#start();
      });
      this.#working.add(work);
    }
  }

  async #store({ visit: id, events }: Beacon): Promise<void> {
    try {
      await decideOn(this.log, visitTarget, id, { key: randomUUID(), decide: (state) => visitDecider.decide(state, events) });
      this.#counts.stored += 1;
    } catch (error) {
      // Whatever keeps a report from being stored must not reach the shop.
      this.#counts.lost += 1;
      this.log.logger.warn(`gateway: a report of a visit is lost: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #metrics(): readonly MetricSample[] {
    const help = 'Reports of visits by what became of them.';
    return Object.entries(this.#counts).map(([result, value]) => ({
      ...{ name: 'millrace_visit_reports', help, value },
      labels: { result },
    }));
  }
}
