import type { ErpTableProgress } from '@millrace/contracts';
import { namesInLog, tablesOf } from '../config/table-config.js';
import { type ComparedTable, Polling } from '../polling/polling.js';
import { LogReading, type ReadingCounts, type ReadingOptions } from './log-reading.js';

/** Reads a source, by its log and by queries, as its tables are configured. */
export class SourceReading {
  readonly #log: LogReading | undefined;
  readonly #polling: Polling | undefined;
  #isEnding = false;

  constructor(private readonly options: ReadingOptions) {
    const { source } = options;
    if (namesInLog(source).length > 0) this.#log = new LogReading(options);
    if (tablesOf(source, 'query').length > 0) this.#polling = new Polling(options);
  }

  /** Resolves after `stop`; rejects when the source or the stream fails, or another instance reads: neither way goes on without the other. */
  async run(onStarted: () => void): Promise<void> {
    const [log, polling] = [this.#log, this.#polling];
    if (this.#isEnding) return;
    if (!log) return polling?.run(onStarted);
    let isPolled: Promise<void> | undefined;
    try {
      // Who has the slot may poll.
      await log.run(() => {
        onStarted();
        isPolled = polling?.run().catch((error: unknown) => log.fail(error));
      });
    } finally {
      polling?.stop();
      await isPolled;
    }
  }

  async stop(): Promise<void> {
    this.#isEnding = true;
    this.#polling?.stop();
    await this.#log?.stop();
  }

  /** How far the tables have been read. */
  get tables(): readonly ErpTableProgress[] {
    return [...(this.#log ? this.options.journal.state.tables : []), ...(this.#polling?.tables ?? [])];
  }

  /** What the comparisons of the polled tables have found out. */
  get comparisons(): readonly ComparedTable[] {
    return this.#polling?.comparisons ?? [];
  }

  get counts(): ReadingCounts {
    const { events = 0, untranslatable = 0, ...log } = this.#log?.counts ?? { changes: 0 };
    const polled = this.#polling?.counts ?? { events: 0, untranslatable: 0 };
    return { ...log, events: events + polled.events, untranslatable: untranslatable + polled.untranslatable };
  }
}
