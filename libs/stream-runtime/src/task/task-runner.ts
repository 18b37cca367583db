import type { StateStores, StoreSize } from '@millrace/stream-topology';
import { taskIdOf } from '../application/application.js';
import type { Sources } from '../application/source.js';
import type { Broker } from '../broker/broker.js';
import { respond } from '../broker/respond.js';
import { restoreStores, writtenOnce } from './changelog.js';
import { Committer } from './committer.js';
import { ExpiringEntries } from './expiring-entries.js';
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

/** What a task reports of itself. `restoring`: entries of its changelog that are left to read. `lag`: stored messages that it has not read. */
export type TaskStatus = Readonly<{
  task: string;
  phase: 'restoring' | 'running' | 'closed';
  restoring: number;
  lag: number;
  time: number;
  /** How large its stores are, those too whose entries follow from others. */
  stores: readonly StoreSize[];
}>;

/** Records that are processed before others get their turn: readers, queries, other tasks. */
const sliceRecords = 500;
/** How long a position may wait that nobody else reads and with which nothing changed: after a crash the same records change nothing again. */
const positionAloneMs = 10_000;
const purgeEveryMs = 30_000;

/**
 * Runs one task: takes it over, restores its state, reads its inputs, processes them slice by slice, and commits what was gathered when the commit interval
 * is over or a batch is full. While a commit is under way the next one is gathered.
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
  #isAwake = true;
  #resume: () => void = () => undefined;
  /** The commit that is under way; it does not reject. */
  #committing: Promise<void> | undefined;
  /** Since when something is gathered for the next commit. */
  #changedAt: number | undefined;
  #failure: unknown;
  #stopAnswering: () => void = () => undefined;
  readonly #queries: { readonly query: StoreQuery; readonly resolve: (answer: string) => void }[] = [];
  #purgedAt = performance.now();
  readonly #writtenOnce: ReturnType<typeof writtenOnce>;
  readonly #expiring: ExpiringEntries;

  constructor(private readonly options: RunnerOptions) {
    const { broker, spec } = options;
    this.id = taskIdOf(spec.subTopology.id, spec.partition);
    this.#committer = new Committer(broker, spec.names, this.id, this.#abort.signal);
    this.#writtenOnce = writtenOnce(spec.subTopology);
    this.#expiring = new ExpiringEntries(this.#writtenOnce.neededFor);
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
      await this.#committing;
      task.leave();
      await this.#commitAll(task);
    } catch (error) {
      if (!this.#abort.signal.aborted) throw error;
    } finally {
      this.#stopAnswering();
      for (const { resolve } of this.#queries.splice(0)) resolve('');
      await Promise.all(this.#readers.map((reader) => reader.stop()));
      await this.#committing;
      await this.options.stores.close();
      this.#isClosed = true;
    }
  }

  /** Ends the task after its slice and a commit of all that was processed. `kill`: at once, without a commit. */
  stop(how: 'commit' | 'kill'): void {
    this.#isClosing = true;
    if (how === 'kill') this.#abort.abort();
    this.#wake();
  }

  get status(): TaskStatus {
    const phase = this.#isClosed ? 'closed' : this.#task ? 'running' : 'restoring';
    const lag = this.#readers.reduce((sum, { pending }) => sum + pending, 0);
    const stores = phase === 'running' ? this.options.stores.sizes() : [];
    return { task: this.id, phase, restoring: this.#restoring, lag, time: this.#task?.time ?? -1, stores };
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

  /** Answers what is asked, from what is committed: a query does not wait for the commit interval. */
  async #answer(task: StreamTask): Promise<void> {
    if (this.#queries.length === 0) return;
    await this.#commitAll(task);
    for (const { query, resolve } of this.#queries.splice(0)) {
      const entries = entriesOf(this.options.spec.subTopology, this.options.stores, query);
      resolve(JSON.stringify({ task: this.id, role: 'active', time: task.time, lag: 0, entries } satisfies StoreAnswer));
    }
  }

  async #step(task: StreamTask): Promise<void> {
    this.#isAwake = false;
    await this.#answer(task);
    const now = performance.now();
    const count = task.process(sliceRecords, now);
    for (const reader of this.#readers) reader.proceed();
    this.#changedAt = task.hasChanged ? (this.#changedAt ?? now) : undefined;
    const { isFull } = task;
    if (isFull) await this.#committing;
    const commitAt = this.#commitAt(task);
    if (!this.#committing && (isFull || (commitAt !== undefined && commitAt <= now))) void this.#commit(task);
    if (isFull || count === sliceRecords) await new Promise((next) => setImmediate(next));
    else await this.#sleep(earliestOf(task.nextAt, this.#committing ? undefined : commitAt));
  }

  /** When what was gathered is to be committed, if it is not before: at a multiple of the interval, so that the tasks of a process share batches. */
  #commitAt({ spec, isVisible }: StreamTask): number | undefined {
    if (this.#changedAt === undefined) return undefined;
    const interval = Math.max(1, spec.commitIntervalMs, isVisible ? 0 : positionAloneMs);
    return (Math.floor(this.#changedAt / interval) + 1) * interval;
  }

  /** Commits everything that was processed. Errors: what ends the task. */
  async #commitAll(task: StreamTask): Promise<void> {
    await this.#committing;
    if (this.#failure === undefined && task.hasChanged) await this.#commit(task);
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** Begins a commit of what was gathered. None is under way. */
  #commit(task: StreamTask): Promise<void> {
    this.#changedAt = undefined;
    this.#committing = this.#store(task)
      .catch((error: unknown) => this.#fail(error))
      .finally(() => {
        this.#committing = undefined;
        this.#wake();
      });
    return this.#committing;
  }

  async #store(task: StreamTask): Promise<void> {
    const before = task.committedTime;
    const { messages, position } = task.takeCommit();
    await this.#committer.commit(messages, position, before);
    await this.options.stores.commit(this.#committer.seq);
    await this.#purge(task, position);
  }

  /** Now and then deletes records of repartition streams that are processed, and messages of the changelog with entries that are all deleted. */
  async #purge(task: StreamTask, { inputs, time }: Position): Promise<void> {
    const { broker, spec } = this.options;
    const purge = (filter: string, seq: number) => broker.jsm.streams.purge(spec.names.stream, { filter, seq });
    this.#expiring.committed(this.#committer.seq, time);
    const now = performance.now();
    if (now - this.#purgedAt < purgeEveryMs) return;
    this.#purgedAt = now;
    for (const { channel } of task.inputs) {
      if (!spec.topology.streams.get(channel.stream)?.internal) continue;
      const filter = spec.names.repartition(channel.stream, spec.partition, channel.origin.replace('/', '_'));
      await purge(filter, inputs[inputName(channel)]?.seq ?? 1);
    }
    const expired = this.#expiring.expiredBelow(time);
    if (expired === undefined) return;
    for (const store of this.#writtenOnce.names) await purge(spec.names.entries(this.id, store), expired);
  }

  #wake(): void {
    if (this.#isAwake) return;
    this.#isAwake = true;
    this.#resume();
  }

  /** Until something was added, with all that was received together with it, or a time of the monotonic clock. */
  async #sleep(until: number | undefined): Promise<void> {
    if (this.#isAwake || this.#isClosing || this.#failure !== undefined) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resume) => {
      this.#resume = () => void setImmediate(resume);
      if (until !== undefined) timer = setTimeout(resume, Math.max(1, until - performance.now()));
    });
    this.#resume = () => undefined;
    clearTimeout(timer);
  }
}

const earliestOf = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
