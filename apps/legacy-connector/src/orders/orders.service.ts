import { readers, type StreamContract } from '@millrace/contracts';
import { type EventLog, follow, type Follower, type Reading, subscribeToStream } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Client } from 'pg';
import type { ConnectorConfig } from '../config/connector.config.js';
import { readSourceConfig, slotNameOf } from '../config/read-source-config.js';
import { type OrderChange, orderChangeOf } from './order-change.js';
import { OrderWriter } from './order-writer.js';
import type { OrdersConfig } from '../config/orders-config.js';

const retryAfterMs = 2_000;
/** Events of one transaction. */
const maxBatch = 100;

/** Writes the shop's orders into the existing system, where its configuration says how, and begins again after every failure. */
@Injectable()
export class OrdersService implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #orders: OrdersConfig | undefined;
  readonly #slot: string;
  #followers: readonly Follower[] = [];
  #deadLetters = 0;

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CONFIG) private readonly config: ConnectorConfig,
    private readonly registry: HealthRegistry,
  ) {
    const source = readSourceConfig(config.LEGACY_TABLES_FILE);
    this.#orders = source.orders;
    this.#slot = slotNameOf(source, config.LEGACY_SLOT);
  }

  onApplicationBootstrap(): void {
    const help = 'Orders that the existing system refused since the start of the app';
    const deadLetters = () => ({ name: 'millrace_legacy_dead_letters', help, labels: {}, value: this.#deadLetters });
    const detail = this.#orders ? 'writes orders' : 'no orders are written';
    this.registry.register(readers.legacyOrders.name, {
      health: () => ({ ok: true, detail }),
      metrics: async () => [deadLetters()],
    });
    const orders = this.#orders;
    if (orders) this.#followers = readers.legacyOrders.streams.map((stream) => this.#follow(stream, orders));
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.#followers.map((follower) => follower.stop()));
  }

  #follow(stream: StreamContract, orders: OrdersConfig): Follower {
    return follow((reading) => this.#write(stream, orders, reading), {
      wait: { first: retryAfterMs, longest: retryAfterMs },
      onError: (error) => {
        const reason = error instanceof Error ? error.message : String(error);
        this.log.logger.error(`${stream.name} is not written to the existing system: ${reason}`);
        return 'again';
      },
    });
  }

  async #write(stream: StreamContract, orders: OrdersConfig, { open }: Reading): Promise<void> {
    const client = new Client({ connectionString: this.config.LEGACY_DATABASE_URL, connectionTimeoutMillis: 10_000 });
    // The query that is under way rejects.
    client.on('error', () => undefined);
    await client.connect();
    try {
      const writer = new OrderWriter(client, orders, this.#slot);
      await writer.prepare();
      let position = await writer.position(stream.name);
      const { batches } = await open(subscribeToStream(this.log, { stream, after: position, maxBatch, unreadable: 'return' }));
      for await (const { events, lastSeq } of batches) {
        const changes: OrderChange[] = [];
        for (const event of events) {
          const change = await orderChangeOf(this.log, event);
          if (change) changes.push(change);
        }
        const refused =
          changes.length > 0 || lastSeq - position >= maxBatch
            ? await writer.write(stream.name, position, lastSeq, changes)
            : undefined;
        if (refused) position = lastSeq;
        for (const reason of refused ?? []) this.log.logger.error(`the existing system refused an order: ${reason}`);
        this.#deadLetters += refused?.length ?? 0;
      }
    } finally {
      await client.end();
    }
  }
}
