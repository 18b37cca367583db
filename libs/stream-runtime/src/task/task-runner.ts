import type { StateStores } from '@millrace/stream-topology';
import { taskIdOf } from '../application/application.js';
import type { Sources } from '../application/source.js';
import type { Broker } from '../broker/broker.js';
import { respond } from '../broker/respond.js';
import { restoreStores } from './changelog.js';
import { Committer } from './committer.js';
import { inputName, type Position } from './position.js';
import { entriesOf, parseQuery, type StoreAnswer, type StoreQuery } from './store-query.js';
import { StreamTask, type TaskSpec } from './stream-task.js';
import { TaskReader } from './task-reader.js';

/** What a task needs to run. `stores`: its state, of whatever position; they are closed with the task. */
export type RunnerOptions = Readonly<{
  broker: Broker;
  spec: TaskSpec;
  sources: Sources;
  stores: StateStores;
  /** The instance that runs it. */
  owner: string;
}>;

/** What a task tells of itself. `restoring`: entries of its changelog that are left to read. `lag`: stored messages that it has not read. */
export type TaskStatus = Readonly<{
  task: string;
  phase: 'restoring' | 'running' | 'closed';
  restoring: number;
  lag: number;
  time: number;
}>;

/** Messages of a commit that are aimed at, below what an atomic batch takes. */
const aimedMessages = 800;
const maxRecords = 1_000;
const purgeEveryMs = 30_000;

/**
 * Runs one task: takes it over, restores its state, reads its inputs, processes them slice by slice, and commits each slice. While a commit is under way the
 * inputs are read further.
 */
export class TaskRunner {
  readonly id: string;
  readonly #abort = new AbortController();
  readonly #committer: Committer;
  #readers: readonly TaskReader[] = [];
  #task: StreamTask | undefined;
  #restoring = 0;
  #isClosing = false;
  #isClosed = false;
  #wake: () => void = () => undefined;
  #failure: unknown;
  #stopAnswering: () => void = () => undefined;
  readonly #queries: { readonly query: StoreQuery; readonly resolve: (answer: string) => void }[] = [];
  #purgedAt = performance.now();
  /** Records of the next slice, from how many messages those of the last one became. */
  #slice = 100;

  constructor(private readonly options: RunnerOptions) {
    const { broker, spec } = options;
    this.id = taskIdOf(spec.subTopology.id, spec.partition);
    this.#committer = new Committer(broker, spec.names, this.id, this.#abort.signal);
  }

  /** Runs until `stop`. Throws `task-migrated` when another instance has taken over, and whatever ends the task. */
  async run(): Promise<void> {
    try {
      const task = await this.#start();
      while (!this.#isClosing) {
        await this.#step(task);
        if (this.#failure !== undefined) throw this.#failure;
      }
      this.#abort.signal.throwIfAborted();
      task.leave();
      await this.#commit(task);
    } catch (error) {
      if (!this.#abort.signal.aborted) throw error;
    } finally {
      this.#stopAnswering();
      for (const { resolve } of this.#queries.splice(0)) resolve('');
      await Promise.all(this.#readers.map((reader) => reader.stop()));
      await this.options.stores.close();
      this.#isClosed = true;
    }
  }

  /** Ends the task after its slice and a commit. `kill`: at once, without a commit. */
  stop(how: 'commit' | 'kill'): void {
    this.#isClosing = true;
    if (how === 'kill') this.#abort.abort();
    this.#wake();
  }

  get status(): TaskStatus {
    const phase = this.#isClosed ? 'closed' : this.#task ? 'running' : 'restoring';
    const lag = this.#readers.reduce((sum, { pending }) => sum + pending, 0);
    return { task: this.id, phase, restoring: this.#restoring, lag, time: this.#task?.time ?? -1 };
  }

  async #start(): Promise<StreamTask> {
    const { broker, spec, sources, stores, owner } = this.options;
    const position = await this.#committer.takeOver(owner);
    await restoreStores(
      { broker, names: spec.names, task: this.id },
      stores,
      this.#committer.seq,
      (left) => (this.#restoring = left),
    );
    const task = new StreamTask(spec, stores, position);
    this.#task = task;
    const subject = spec.names.query('active', this.id);
    this.#stopAnswering = respond(broker, subject, async (text) => this.#enqueue(parseQuery(spec.subTopology, text)));
    this.#readers = task.inputs.map((_, input) => new TaskReader(broker, sources, task, input, () => this.#wake()));
    for (const reader of this.#readers) void reader.run().catch((error: unknown) => this.#fail(error));
    return task;
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    this.#wake();
  }

  /** Queries wait until all that was processed is committed. `''` for one that cannot be answered, or when the task ends before. */
  #enqueue(query: StoreQuery | undefined): Promise<string> | string {
    if (!query) return '';
    return new Promise((resolve) => {
      this.#queries.push({ query, resolve });
      this.#wake();
    });
  }

  #answer(task: StreamTask): void {
    for (const { query, resolve } of this.#queries.splice(0)) {
      const entries = entriesOf(this.options.spec.subTopology, this.options.stores, query);
      resolve(JSON.stringify({ task: this.id, role: 'active', time: task.time, lag: 0, entries } satisfies StoreAnswer));
    }
  }

  async #step(task: StreamTask): Promise<void> {
    this.#answer(task);
    const count = task.process(this.#slice, performance.now());
    for (const reader of this.#readers) reader.proceed();
    if (task.hasChanged) await this.#commit(task, count);
    else await this.#sleep(task.nextAt);
  }

  async #commit(task: StreamTask, records = 0): Promise<void> {
    if (!task.hasChanged) return;
    const before = task.committedTime;
    const { messages, position } = task.takeCommit();
    await this.#committer.commit(messages, position, before);
    await this.options.stores.commit(this.#committer.seq);
    await this.#purge(task, position);
    if (records > 0) this.#slice = sliceAfter(records, messages.length);
  }

  /** Deletes records of repartition streams that are processed, now and then. */
  async #purge(task: StreamTask, { inputs }: Position): Promise<void> {
    const now = performance.now();
    if (now - this.#purgedAt < purgeEveryMs) return;
    this.#purgedAt = now;
    const { broker, spec } = this.options;
    for (const { channel } of task.inputs) {
      if (!spec.topology.streams.get(channel.stream)?.internal) continue;
      const filter = spec.names.repartition(channel.stream, spec.partition, channel.origin.replace('/', '_'));
      await broker.jsm.streams.purge(spec.names.stream, { filter, seq: inputs[inputName(channel)]?.seq ?? 1 });
    }
  }

  /** Until something was added, or a time of the monotonic clock. */
  async #sleep(until: number | undefined): Promise<void> {
    if (this.#isClosing || this.#failure !== undefined) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((wake) => {
      this.#wake = wake;
      if (until !== undefined) timer = setTimeout(wake, Math.max(1, until - performance.now()));
    });
    clearTimeout(timer);
  }
}

/** How many records the next slice may have, when `records` of them became so many messages. */
const sliceAfter = (records: number, messages: number): number =>
  Math.max(10, Math.min(maxRecords, Math.floor((records * aimedMessages) / Math.max(1, messages))));
