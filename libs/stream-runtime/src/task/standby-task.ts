import type { StateChange, StateStores } from '@millrace/stream-topology';
import { openReader, type StreamReader } from '../broker/stream-reader.js';
import { changeOf, type TaskChangelog } from './changelog.js';

/** A standby with fewer entries left than this can take its task over without a pause that a user would see. */
const acceptableLag = 1_000;
const chunkSize = 500;

/** Follows the changelog of a task that another instance runs, so that its state is here when the task moves. */
export class StandbyTask {
  #reader: StreamReader | undefined;
  #isStopped = false;
  #lag: number | undefined;
  #applying: Promise<void> = Promise.resolve();
  readonly #ended: Promise<void>;

  /** `onReady`: called when it has come close enough. `onEnd`: called when it cannot go on. */
  constructor(
    private readonly changelog: TaskChangelog,
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
    await this.#reader?.stop();
    await this.#ended;
    await this.#applying;
    return this.stores;
  }

  async #run(): Promise<void> {
    const from = (this.stores.position ?? 0) + 1;
    const { broker, names, task } = this.changelog;
    this.#reader = await openReader(broker, { stream: names.stream, filters: [names.changelog(task)], from });
    if (this.#isStopped) return this.#reader.stop();
    this.#setLag(this.#reader.pending);
    let chunk: StateChange[] = [];
    for await (const message of this.#reader.messages) {
      const change = changeOf(message);
      if (change) chunk.push(change);
      if (chunk.length < chunkSize && message.pending > 0) continue;
      const changes = chunk;
      chunk = [];
      await (this.#applying = this.stores.restore(changes, message.seq));
      this.#setLag(message.pending);
    }
  }

  #setLag(lag: number): void {
    const wasReady = this.isReady;
    this.#lag = lag;
    if (!wasReady && this.isReady) this.onReady();
  }
}
