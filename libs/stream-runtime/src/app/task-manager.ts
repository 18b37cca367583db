import { DerivingStateStores, type StateStores } from '@millrace/stream-topology';
import { taskIdOf } from '../application/application.js';
import type { Sources } from '../application/source.js';
import type { Broker } from '../broker/broker.js';
import { StreamsError } from '../broker/streams-error.js';
import { assign } from '../group/assign.js';
import type { Group } from '../group/group.js';
import { dutyOf, type Duty } from '../group/plan.js';
import { StandbyTask } from '../task/standby-task.js';
import type { TaskSpec } from '../task/stream-task.js';
import { TaskRunner, type TaskStatus } from '../task/task-runner.js';

/** What the tasks of an instance need. `onFailure`: a task cannot go on, and would not elsewhere. */
export type TaskManagerOptions = Readonly<{
  instance: string;
  broker: Broker;
  group: Group;
  specs: readonly TaskSpec[];
  sources: Sources;
  numStandbyReplicas: number;
  openStores(task: string): Promise<StateStores>;
  onFailure(error: StreamsError): void;
  onRetry(task: string, error: unknown): void;
}>;

type Running = Readonly<{ runner: TaskRunner; ended: Promise<void> }>;

const retryMs = 500;

/** Runs, follows and hands over tasks as the group says. */
export class TaskManager {
  readonly #running = new Map<string, Running>();
  readonly #standbys = new Map<string, StandbyTask>();
  #reconciling: Promise<void> | undefined;
  #isDirty = false;
  #isLeaving = false;
  #isClosed = false;

  constructor(private readonly options: TaskManagerOptions) {}

  get status(): readonly TaskStatus[] {
    return [...this.#running.values()].map(({ runner }) => runner.status);
  }

  /** The standbys by task, with the number of entries that they have not read. */
  get standbys(): ReadonlyMap<string, number | undefined> {
    return new Map([...this.#standbys].map(([task, { lag }]) => [task, lag]));
  }

  /** Does what the group asks for now; once more when it has changed meanwhile. */
  reconcile = (): void => {
    this.#isDirty = true;
    this.#reconciling ??= this.#reconcile().finally(() => {
      this.#reconciling = undefined;
      if (this.#isDirty && !this.#isClosed) this.reconcile();
    });
  };

  /** Hands all tasks over to others, if there are any, for at most so many ms; then ends those that are left, each after a commit. */
  async leave(withinMs: number): Promise<void> {
    this.#isLeaving = true;
    this.reconcile();
    const until = performance.now() + withinMs;
    const othersStay = () =>
      this.options.group.view.members.some(({ instance, isLeaving }) => instance !== this.options.instance && !isLeaving);
    while (this.#running.size > 0 && othersStay() && performance.now() < until) await new Promise((done) => setTimeout(done, 20));
    await this.#close('commit');
  }

  /** Ends everything at once, without commits. */
  kill(): Promise<void> {
    return this.#close('kill');
  }

  async #close(how: 'commit' | 'kill'): Promise<void> {
    this.#isClosed = true;
    await this.#reconciling;
    await Promise.all([...this.#running.keys()].map((task) => this.#end(task, how)));
    await Promise.all([...this.#standbys.keys()].map((task) => this.#unfollow(task)));
  }

  async #reconcile(): Promise<void> {
    this.#isDirty = false;
    const { instance, group, specs, numStandbyReplicas } = this.options;
    const { members, claims } = group.view;
    if (!members.some((one) => one.instance === instance)) return;
    const tasks = specs.map(({ subTopology, partition }) => taskIdOf(subTopology.id, partition));
    const assignment = assign(tasks, members, claims, numStandbyReplicas);
    await Promise.all(
      specs.map((spec, index) => {
        const task = tasks[index] ?? '';
        return this.#fulfil(dutyOf(instance, task, assignment, members, claims), task, spec).catch((error: unknown) => {
          this.options.onRetry(task, error);
          this.#reconcileLater();
        });
      }),
    );
    await group.announce({
      isLeaving: this.#isLeaving,
      standbys: [...this.#standbys.values()].flatMap((one) => (one.isReady ? [one.task] : [])),
    });
  }

  async #fulfil(duty: Duty, task: string, spec: TaskSpec): Promise<void> {
    switch (duty) {
      case 'run':
        return this.#run(task, spec);
      case 'hand over':
        await this.#end(task, 'commit');
        await this.options.group.claim(task, null);
        return undefined;
      case 'follow':
        await this.#end(task, 'kill');
        return this.#follow(task, spec);
      case 'none':
        await this.#end(task, 'kill');
        await this.#unfollow(task);
        return undefined;
    }
  }

  async #run(task: string, spec: TaskSpec): Promise<void> {
    const { broker, group, sources, instance } = this.options;
    if (this.#running.has(task)) return;
    const isMine = group.view.claims.get(task) === instance || (await group.claim(task, instance));
    if (!isMine || this.#isClosed) return;
    const stores = (await this.#takeStandby(task)) ?? (await this.#openStores(task, spec));
    const runner = new TaskRunner({ broker, spec, sources, stores, owner: instance });
    const ended = runner.run().then(
      () => undefined,
      (error: unknown) => this.#onEnd(task, error),
    );
    this.#running.set(task, { runner, ended });
  }

  /** An owner that was replaced goes on with what it has; an error of the broker is tried again; any other is one of the application. */
  #onEnd(task: string, error: unknown): void {
    this.#running.delete(task);
    const isMigrated = error instanceof StreamsError && error.problem === 'task-migrated';
    if (error instanceof StreamsError && !isMigrated) return this.options.onFailure(error);
    if (!isMigrated) this.options.onRetry(task, error);
    this.#reconcileLater();
  }

  #reconcileLater(): void {
    setTimeout(() => this.#isClosed || this.reconcile(), retryMs).unref();
  }

  async #end(task: string, how: 'commit' | 'kill'): Promise<void> {
    const running = this.#running.get(task);
    running?.runner.stop(how);
    await running?.ended;
    this.#running.delete(task);
  }

  async #follow(task: string, spec: TaskSpec): Promise<void> {
    if (this.#standbys.has(task) || this.#isClosed) return;
    const stores = await this.#openStores(task, spec);
    for (const { name } of spec.subTopology.stores) stores.open(name);
    const onEnd = () => {
      this.#standbys.delete(task);
      void stores.close().finally(() => this.#reconcileLater());
    };
    this.#standbys.set(
      task,
      new StandbyTask({ broker: this.options.broker, names: spec.names, task }, spec.subTopology, stores, this.reconcile, onEnd),
    );
  }

  /** State whose changelog has no entries that follow from others. */
  async #openStores(task: string, { subTopology }: TaskSpec): Promise<StateStores> {
    return new DerivingStateStores(await this.options.openStores(task), subTopology.stores);
  }

  async #takeStandby(task: string): Promise<StateStores | undefined> {
    const standby = this.#standbys.get(task);
    this.#standbys.delete(task);
    return standby?.stop();
  }

  async #unfollow(task: string): Promise<void> {
    await (await this.#takeStandby(task))?.close();
  }
}
