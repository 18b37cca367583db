import { readers } from '@millrace/contracts';
import { type EventLog, type MetricSample, openStreamEnds } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Bucket } from '../bucket/s3-bucket.js';
import type { SinkConfig } from '../config/sink.config.js';
import { StreamCopy } from './stream-copy.js';
import type { Target } from './parts/target.js';
import { targetsOf } from './targets.js';

type Running = Readonly<{ target: Target; stream: (typeof readers.warehouse.streams)[number]; copy: StreamCopy }>;

/** The most bytes of JSON of a part. */
const partBytes = 16 * 1024 * 1024;

/** Copies the streams of the shop to each target of the settings, each stream at its own position. */
@Injectable()
export class WarehouseService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger('warehouse');
  #targets: readonly Target[] = [];
  #running: readonly Running[] = [];
  /** The last known ends of the streams. */
  readonly #lastSeqs = new Map<string, number>();
  readonly #ends = openStreamEnds(readers.warehouse.streams, (stream, lastSeq) => this.#lastSeqs.set(stream, lastSeq));

  constructor(
    private readonly bucket: Bucket,
    private readonly health: HealthRegistry,
    @Inject(CONFIG) private readonly config: SinkConfig,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {
    this.health.register(readers.warehouse.name, { health: () => this.#health(), metrics: () => this.#metrics() });
  }

  async onApplicationBootstrap(): Promise<void> {
    this.#targets = await targetsOf(this.config, this.bucket);
    const limits = { events: this.config.WAREHOUSE_PART_EVENTS, bytes: partBytes };
    this.#running = this.#targets.flatMap((target) =>
      readers.warehouse.streams.map((stream) => {
        const onError = (error: unknown) => this.#logger.error(`${target.name} ${stream.name}: ${String(error)}`);
        const options = { limits, seconds: this.config.WAREHOUSE_PART_SECONDS, onError };
        return { target, stream, copy: new StreamCopy(this.log, stream, target, options) };
      }),
    );
  }

  /** Stores what was read, while the log and the targets are still open. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.#running.map(({ copy }) => copy.stop()));
    await Promise.all(this.#targets.map((target) => target.close()));
  }

  #health(): Readonly<{ ok: boolean; detail: string }> {
    const failing = this.#running.map(({ copy }) => copy.health()).filter(({ ok }) => !ok);
    if (failing.length > 0) return { ok: false, detail: failing.map(({ detail }) => detail).join('; ') };
    return { ok: true, detail: this.#running.length === 0 ? 'off' : 'running' };
  }

  /** How many messages each copy is behind the end of its stream, as far as known. */
  async #metrics(): Promise<readonly MetricSample[]> {
    if (this.#running.length === 0) return [];
    await this.#ends.refresh(this.log);
    return this.#running.map(({ target, stream, copy }) => ({
      name: 'millrace_warehouse_lag_events',
      help: 'Messages of a stream that the copy for the warehouse does not have yet',
      labels: { stream: stream.name, target: target.name },
      value: Math.max(0, (this.#lastSeqs.get(stream.name) ?? 0) - copy.position()),
    }));
  }
}
