import { LogicalReplicationService } from 'pg-logical-replication';
import { lsnBytes } from '../change/lsn.js';
import type { SourceConfig } from '../config/table-config.js';
import { sourceSession } from './source-client.js';
import { TextValuesPlugin } from './text-values.plugin.js';
import type { Relation, TransactionPart } from './transaction-assembler.js';
import { TransactionAssembler } from './transaction-assembler.js';

type Handlers = Readonly<{
  /** The next part, in the order of the commits; the source waits until it resolves. */
  onPart(part: TransactionPart): Promise<void>;
  onRelation(relation: Relation): void;
  /** Everything up to this position has been handed over, and nothing is under way. */
  onIdle(lsn: string): void;
}>;

type ReaderOptions = Readonly<{
  url: string;
  source: SourceConfig;
  slot: string;
  publication: string;
  /** Of one part of a transaction. */
  maxEntries: number;
}>;

/** The source's own time-out is one minute by default. */
const statusIntervalMs = 5_000;

/** Reads a slot of PostgreSQL's logical replication through pgoutput. */
export class LogReader {
  readonly #service: LogicalReplicationService;
  readonly #plugin: TextValuesPlugin;
  #handled = 0;
  #confirmed = '0/0';
  #failure: Error | undefined;
  #isStarted = false;
  #isEnding = false;

  constructor(
    private readonly options: ReaderOptions,
    private readonly handlers: Handlers,
  ) {
    this.#service = new LogicalReplicationService(sourceSession(options.url, options.slot), {
      acknowledge: { auto: false, timeoutSeconds: 0 },
      flowControl: { enabled: true },
    });
    this.#plugin = new TextValuesPlugin({ protoVersion: 1, publicationNames: [options.publication], messages: true });
  }

  /** Reads until `stop`, before or after this call, and resolves then. Rejects when the source or a handler failed. */
  async run(onStarted: () => void): Promise<void> {
    const { source, slot, maxEntries } = this.options;
    const keys = new Map([...source.tables, ...(source.outboxes ?? [])].map(({ table, key }) => [table, key]));
    const assembler = new TransactionAssembler(
      source.source,
      maxEntries,
      (table) => keys.get(table) ?? [],
      (relation) => this.handlers.onRelation(relation),
    );
    // The service reports an error of a listener and goes on with the next message: nothing more is taken after the first one.
    this.#service.on('data', async (_, message) => {
      if (this.#failure) return;
      try {
        const part = assembler.push(message);
        if (part) await this.handlers.onPart(part);
        this.#handled += 1;
      } catch (error) {
        this.fail(error);
      }
    });
    this.#service.on('heartbeat', (lsn) => {
      if (this.#handled === this.#plugin.received && !this.#failure) this.handlers.onIdle(lsn);
      void this.#sendStatus();
    });
    this.#service.on('error', (error) => this.fail(error));
    this.#service.on('start', () => {
      this.#isStarted = true;
      if (this.#isEnding) void this.#service.stop();
      else onStarted();
    });
    const timer = setInterval(() => void this.#sendStatus(), statusIntervalMs);
    try {
      if (!this.#isEnding) await this.#service.subscribe(this.#plugin, slot);
    } catch (error) {
      this.#failure ??= error instanceof Error ? error : new Error(String(error));
    } finally {
      clearInterval(timer);
      await this.#service.destroy();
    }
    if (this.#failure) throw this.#failure;
  }

  /** The source may forget everything up to this position and the byte at it, which is the first one of a commit that has been handed over. */
  confirm(lsn: string): void {
    if (lsnBytes(lsn) <= lsnBytes(this.#confirmed)) return;
    this.#confirmed = lsn;
    void this.#sendStatus();
  }

  /** Ends the reading with an error. */
  fail(error: unknown): void {
    this.#failure ??= error instanceof Error ? error : new Error(String(error));
    void this.stop();
  }

  /** The library starts in spite of a stop before the source has answered: it is stopped then. */
  async stop(): Promise<void> {
    this.#isEnding = true;
    if (this.#isStarted) await this.#service.stop();
  }

  async #sendStatus(): Promise<void> {
    if (this.#confirmed !== '0/0') await this.#service.acknowledge(this.#confirmed);
  }
}
