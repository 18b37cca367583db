import { MemoryStateStores, type StateStores } from '@millrace/stream-topology';
import { type Application, checkApplication, namesOf } from '../application/application.js';
import { openApplicationStream } from '../application/application-stream.js';
import { checkSources } from '../application/check-sources.js';
import type { Sources } from '../application/source.js';
import type { Broker } from '../broker/broker.js';
import { sharedBatches } from '../broker/shared-batches.js';
import type { StreamsError } from '../broker/streams-error.js';
import { Group } from '../group/group.js';
import type { Outputs } from '../task/record-collector.js';
import type { TaskSpec } from '../task/stream-task.js';
import { type MetricSample, metricsOf } from './metrics.js';
import { type StateFolder, storesIn } from './state-folder.js';
import { TaskManager } from './task-manager.js';
import type { TaskStatus } from '../task/task-runner.js';

/** An instance of an application. */
export type StreamsOptions = Readonly<{
  application: Application;
  /** Different for each instance that runs: letters, digits, hyphens and underscores. */
  instance: string;
  broker: Broker;
  sources: Sources;
  outputs?: Outputs;
  /** How long an input that is at its end is waited for before records of others are processed, in ms; 100 unless given. */
  maxTaskIdleMs?: number;
  /**
   * How long outputs and changed entries are gathered for one commit, in ms; 100 unless given. A batch that is full is committed before. The greater it is,
   * the fewer messages are written, and the later outputs appear. 0: at the next millisecond, with all that
   * was processed until then.
   */
  commitIntervalMs?: number;
  /** After how long without a message of an instance its tasks are given to others; 3 s unless given, at least 1 s. */
  sessionSeconds?: number;
  /** How many other instances follow the state of each task; none unless given. */
  numStandbyReplicas?: number;
  /** Copies of the application's stream in a cluster; 1 unless given. */
  replicas?: number;
  /** Where state is kept on disk: restarts then read the rest of the changelog alone, and memory does not grow with state. In memory unless given. */
  stateFolder?: StateFolder;
  /** State of another kind. */
  openStores?: (task: string) => Promise<StateStores>;
  /** Called once when a task cannot go on, for instance because an operator threw. The instance has then stopped. */
  onFailure?: (error: StreamsError) => void;
  /** Called when a task has ended with an error that is tried again, for instance because the broker refuses a request. */
  onRetry?: (task: string, error: unknown) => void;
}>;

/** How an instance is. `failed`: see `onFailure`. */
export type StreamsState = 'created' | 'running' | 'stopping' | 'stopped' | 'failed';

const handOverMs = 10_000;

/** An instance of an application: it shares the tasks of the topology with the other instances. */
export class StreamsApp {
  #state: StreamsState = 'created';
  readonly #group: Group;
  readonly #tasks: TaskManager;

  /** Errors: `invalid-application`, `missing-source`, `partitions-differ`. */
  constructor(private readonly options: StreamsOptions) {
    const { application, broker, sources, instance, outputs = {}, maxTaskIdleMs = 100, commitIntervalMs = 100 } = options;
    checkApplication(application);
    checkSources(application.topology, sources);
    const { topology } = application;
    const names = namesOf(application);
    const specs = topology.subTopologies.flatMap((subTopology) =>
      Array.from({ length: subTopology.tasks }, (_, partition): TaskSpec => {
        return { topology, subTopology, partition, names, outputs, maxTaskIdleMs, commitIntervalMs };
      }),
    );
    const { sessionSeconds = 3, replicas = 1, numStandbyReplicas = 0, stateFolder } = options;
    const openStores = options.openStores ?? (stateFolder && storesIn(stateFolder, broker, names));
    this.#group = new Group(broker, names, { instance, sessionSeconds, replicas }, () => this.#tasks.reconcile());
    this.#tasks = new TaskManager({
      instance,
      broker: { ...broker, store: sharedBatches(broker.store) },
      group: this.#group,
      specs,
      sources,
      numStandbyReplicas,
      openStores: openStores ?? (async () => new MemoryStateStores()),
      onFailure: (error) => void this.#fail(error),
      onRetry: (task, error) => options.onRetry?.(task, error),
    });
  }

  get state(): StreamsState {
    return this.#state;
  }

  /** The tasks that this instance runs. */
  get tasks(): readonly TaskStatus[] {
    return this.#tasks.status;
  }

  /** Lag, stream time and restore progress of the tasks and standbys of this instance, as gauges. */
  metrics(): readonly MetricSample[] {
    return metricsOf(this.options.application, this.#tasks.status, this.#tasks.standbys);
  }

  /** Makes or checks the application's stream, and joins the group. Errors: `topology-changed`, `stream-not-ours`, and those of the broker. */
  async start(): Promise<void> {
    const { broker, application, replicas = 1 } = this.options;
    await openApplicationStream(broker, application, replicas);
    await this.#group.join();
    this.#state = 'running';
  }

  /** Hands the tasks over to other instances as soon as they have the state, commits what is left, and leaves the group. */
  async stop(): Promise<void> {
    if (this.#state !== 'running') return;
    this.#state = 'stopping';
    await this.#tasks.leave(handOverMs);
    await this.#group.leave();
    this.#state = 'stopped';
  }

  /** Ends at once, without commits and without a word to the group, as a crash would. */
  async kill(): Promise<void> {
    this.#state = 'stopped';
    await Promise.all([this.#group.abandon(), this.#tasks.kill()]);
  }

  async #fail(error: StreamsError): Promise<void> {
    if (this.#state !== 'running') return;
    this.#state = 'failed';
    await this.#tasks.kill();
    await this.#group.leave();
    this.options.onFailure?.(error);
  }
}
