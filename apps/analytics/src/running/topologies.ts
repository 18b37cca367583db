import { type EventLog, LogError, type MetricSample } from '@millrace/event-log';
import { EVENT_LOG, type Health, HealthRegistry } from '@millrace/nest-transport';
import { type BaseConfig, CONFIG } from '@millrace/service-kit';
import {
  type Broker,
  connectBroker,
  queryStore,
  type StoreAnswer,
  type StoreQuery,
  StreamsError,
} from '@millrace/stream-runtime';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { AbandonedCartEvents } from '../abandoned/abandoned-cart-events.js';
import { analytics } from '../topologies/application.js';
import type { AnalyticsConfig } from '../config/analytics.config.js';
import { openTopologies, type OpenTopologies } from './open-topologies.js';

const retryMs = 2_000;

/**
 * Runs the topologies. The app starts without waiting for them: a shop does not wait for figures. Errors of the broker are tried again; a record that
 * cannot be processed stops them, which health and metrics say.
 */
@Injectable()
export class Topologies implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #application = analytics();
  #broker: Broker | undefined;
  #running: OpenTopologies | undefined;
  #abandoned: AbandonedCartEvents | undefined;
  #problem = 'starting';
  #warned = '';
  #isStopping = false;
  /** Starts and stops happen one after another. */
  #turn: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: AnalyticsConfig & BaseConfig,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly health: HealthRegistry,
  ) {}

  onApplicationBootstrap(): void {
    this.health.register('topologies', { health: () => this.#health(), metrics: async () => this.#metrics() });
    void this.#start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopping = true;
    await this.#stop();
    await this.#broker?.close();
  }

  /** Stops the topologies after a commit, and starts them again after so many seconds. Whether they were running. */
  async pause(seconds: number): Promise<boolean> {
    const wasRunning = await this.#stop();
    this.#problem = 'paused by an operator';
    this.#startLater(seconds * 1_000);
    return wasRunning;
  }

  /** The state of the topologies, wherever its tasks run. Throws `NOT_AVAILABLE` when nobody answers for a task. */
  async query(query: StoreQuery): Promise<readonly StoreAnswer[]> {
    if (!this.#broker) throw new LogError('NOT_AVAILABLE', 'the topologies are not started');
    try {
      return await queryStore(this.#broker, this.#application, query);
    } catch (cause) {
      if (!(cause instanceof StreamsError && cause.problem === 'store-not-available')) throw cause;
      throw new LogError('NOT_AVAILABLE', cause.message, { cause });
    }
  }

  #start(): Promise<unknown> {
    return this.#inTurn(async () => {
      if (this.#isStopping || this.#running) return;
      try {
        const { NATS_URL: servers, NATS_USER: user, NATS_PASSWORD: password } = this.config;
        const { app } = this.log;
        this.#broker ??= await connectBroker({
          servers,
          name: `${app} topologies`,
          user,
          password,
          inboxPrefix: `_INBOX_${app}`,
        });
        this.#running = await openTopologies(this.#application, this.#broker, this.config, {
          warn: (problem) => this.#warn(problem),
          failed: (error) => {
            this.#problem = error.message;
            this.log.logger.error('topologies: stopped:', error);
          },
        });
        this.#abandoned = new AbandonedCartEvents(this.log, this.#broker, this.#application, (problem) => this.#warn(problem));
        this.#abandoned.follow();
      } catch (error) {
        this.#problem = messageOf(error);
        this.#warn(`not started, tried again: ${this.#problem}`);
        this.#startLater(retryMs);
      }
    });
  }

  #stop(): Promise<boolean> {
    clearTimeout(this.#timer);
    return this.#inTurn(async () => {
      clearTimeout(this.#timer);
      const running = this.#running;
      this.#running = undefined;
      await this.#abandoned?.stop();
      await running?.stop();
      return running?.state === 'stopped';
    });
  }

  #startLater(afterMs: number): void {
    clearTimeout(this.#timer);
    if (!this.#isStopping) this.#timer = setTimeout(() => void this.#start(), afterMs);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #health(): Omit<Health, 'name'> {
    if (this.#running?.state !== 'running') return { ok: false, detail: this.#problem };
    const { tasks } = this.#running;
    return { ok: true, detail: `${tasks.length} tasks, lag ${tasks.reduce((sum, { lag }) => sum + lag, 0)}` };
  }

  /** A problem that lasts is logged once. */
  #warn(problem: string): void {
    if (problem !== this.#warned) this.log.logger.warn(`topologies: ${problem}`);
    this.#warned = problem;
  }

  #metrics(): readonly MetricSample[] {
    return this.#running?.metrics() ?? [];
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
