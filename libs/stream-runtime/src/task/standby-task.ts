import type { StateChange, StateStores, SubTopology } from '@millrace/stream-topology';
import { respond } from '../broker/respond.js';
import type { PullReader } from '../broker/pull-reader.js';
import { openReader } from '../broker/stream-reader.js';
import { changesOf, type TaskChangelog } from './changelog.js';
import { entriesOf, parseQuery, type StoreAnswer, type StoreQuery } from './store-query.js';

/** A standby with fewer entries left than this can take its task over without a pause that a user would see. */
const acceptableLag = 1_000;
const chunkSize = 500;

/** Follows the changelog of a task that another instance runs, so that its state is here when the task moves. */
export class StandbyTask {
  #reader: PullReader | undefined;
  #isStopped = false;
  #lag: number | undefined;
  #stopAnswering: () => void = () => undefined;
  #applying: Promise<void> = Promise.resolve();
  readonly #ended: Promise<void>;

  /** `onReady`: called when it has come close enough. `onEnd`: called when it cannot go on. */
  constructor(
    private readonly changelog: TaskChangelog,
    private readonly subTopology: SubTopology,
    private readonly stores: StateStores,
    private readonly onReady: () => void,
    onEnd: (error: unknown) => void,
  ) {
    this.#ended = this.#run().catch((error: unknown) => {
      if (!this.#isStopped) onEnd(error);
    });
  }

  get task(): string {
    return this.changelog.task;
  }

  /** Entries of the changelog that are not yet read; `undefined` until that is known. */
  get lag(): number | undefined {
    return this.#lag;
  }

  get isReady(): boolean {
    return this.#lag !== undefined && this.#lag < acceptableLag;
  }

  /** Ends it, and returns the stores at the position of the last entry that was read. */
  async stop(): Promise<StateStores> {
    this.#isStopped = true;
    this.#stopAnswering();
    await this.#reader?.stop();
    await this.#ended;
    await this.#applying;
    return this.stores;
  }

  async #run(): Promise<void> {
    const from = (this.stores.position ?? 0) + 1;
    const { broker, names, task } = this.changelog;
    this.#stopAnswering = respond(broker, names.query('standby', task), async (text) =>
      this.#answer(parseQuery(this.subTopology, text)),
    );
    const reader = await openReader(broker, { stream: names.stream, filters: [names.changelog(task)], from });
    this.#reader = reader;
    if (this.#isStopped) return reader.stop();
    this.#setLag(reader.pending);
    let chunk: StateChange[] = [];
    let isApplying = 0;
    return reader.read((message) => {
      for (const change of changesOf(message)) chunk.push(change);
      if (chunk.length < chunkSize && message.pending > 0) return;
      const changes = chunk;
      chunk = [];
      isApplying += 1;
      reader.pause();
      this.#applying = this.#applying
        .then(() => this.stores.restore(changes, message.seq))
        .then(() => {
          this.#setLag(message.pending);
          isApplying -= 1;
          if (isApplying === 0) reader.resume();
        });
      this.#applying.catch((error: unknown) => reader.fail(error));
    });
  }

  #answer(query: StoreQuery | undefined): string {
    if (!query) return '';
    const entries = entriesOf(this.subTopology, this.stores, query);
    return JSON.stringify({ task: this.task, role: 'standby', time: -1, lag: this.#lag ?? -1, entries } satisfies StoreAnswer);
  }

  #setLag(lag: number): void {
    const wasReady = this.isReady;
    this.#lag = lag;
    if (!wasReady && this.isReady) this.onReady();
  }
}
