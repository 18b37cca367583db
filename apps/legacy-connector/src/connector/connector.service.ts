import { setTimeout as pause } from 'node:timers/promises';
import type { EventLog, MetricSample, RunningConsumer } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Client } from 'pg';
import type { ConnectorConfig } from '../config/connector.config.js';
import { readSourceConfig, slotNameOf } from '../config/read-source-config.js';
import { namesInLog, type SourceConfig } from '../config/table-config.js';
import { connectionTimeoutMillis } from '../log/source-client.js';
import { findSlot } from '../log/slot.js';
import { connectorMetrics } from './connector-metrics.js';
import { Journal } from '../journal/journal.js';
import { TableTruncated } from './log-translator.js';
import { prepareSource } from './prepare-source.js';
import { SourceReading } from './source-reading.js';

const retryAfterMs = 2_000;
/** Metrics do not wait longer for the source. */
const metricsTimeoutMs = 1_000;

/** Reads the source until the app stops, and begins again after every failure: the stream says where. */
@Injectable()
export class ConnectorService implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #source: SourceConfig;
  readonly #slot: string;
  readonly #ending = new AbortController();
  #reading: SourceReading | undefined;
  #running: Promise<void> = Promise.resolve();
  #state = { isReading: false, detail: 'starting' };
  #truncated = false;
  #losses = 0;
  #restarts = 0;

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CONFIG) private readonly config: ConnectorConfig,
    private readonly registry: HealthRegistry,
  ) {
    this.#source = readSourceConfig(config.LEGACY_TABLES_FILE);
    this.#slot = slotNameOf(this.#source, config.LEGACY_SLOT);
  }

  onApplicationBootstrap(): void {
    // An existing system that is away does not make the shop unready: `millrace_legacy_reading` is 0 then.
    const monitored: Pick<RunningConsumer, 'health' | 'metrics'> = {
      health: () => ({ ok: true, detail: this.#state.detail }),
      metrics: () => this.#metrics(),
    };
    this.registry.register('source', monitored);
    this.#running = this.#run();
  }

  async onModuleDestroy(): Promise<void> {
    this.#ending.abort();
    await this.#reading?.stop();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#ending;
    while (!signal.aborted) {
      try {
        await this.#read();
      } catch (error) {
        if (error instanceof TableTruncated) this.#truncated = true;
        const reason = error instanceof Error ? error.message : String(error);
        this.#state = { isReading: false, detail: `is not read: ${reason}` };
        this.#restarts += 1;
        this.log.logger.error(`the source ${this.#source.source} is not read: ${reason}`);
      }
      await pause(retryAfterMs, undefined, { signal }).catch(() => undefined);
    }
  }

  async #read(): Promise<void> {
    const journal = await Journal.open(this.log, this.#source.source);
    const loss = await this.#withClient((client) => prepareSource(client, journal, this.#source, this.#slot, this.#truncated));
    this.#truncated = false;
    if (loss) {
      this.#losses += 1;
      this.log.logger.error(`changes of ${this.#source.source} were lost (${loss}): all tables are read again`);
    }
    const { log, config } = this;
    const reading = new SourceReading({ log, url: config.LEGACY_DATABASE_URL, source: this.#source, slot: this.#slot, journal });
    this.#reading = reading;
    if (this.#ending.signal.aborted) return;
    await reading.run(() => (this.#state = { isReading: true, detail: 'reads the source' }));
  }

  async #withClient<T>(use: (client: Client) => Promise<T>, timeoutMs?: number): Promise<T> {
    const client = new Client({
      connectionString: this.config.LEGACY_DATABASE_URL,
      connectionTimeoutMillis: timeoutMs ?? connectionTimeoutMillis,
      ...(timeoutMs !== undefined && { query_timeout: timeoutMs }),
    });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await use(client);
    } finally {
      await client.end();
    }
  }

  async #metrics(): Promise<readonly MetricSample[]> {
    const slot = await this.#withClient((client) => findSlot(client, this.#slot), metricsTimeoutMs).then(
      (found) => found ?? 'missing',
      () => undefined,
    );
    return connectorMetrics({
      source: this.#source.source,
      isReading: this.#state.isReading,
      slot: namesInLog(this.#source).length > 0 ? slot : undefined,
      counts: this.#reading?.counts,
      losses: this.#losses,
      restarts: this.#restarts,
      tables: this.#reading?.tables ?? [],
      comparisons: this.#reading?.comparisons ?? [],
    });
  }
}
