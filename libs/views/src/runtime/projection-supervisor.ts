import { setTimeout as delay } from 'node:timers/promises';
import type { EventLog } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import type { LeaseOptions } from '../registry/lease.js';
import { readPositions } from '../registry/positions.js';
import type { AnyView } from '../view/view.js';
import { collectGarbage } from './collect-garbage.js';
import type { ViewDatabase } from '../view/view-database.js';
import { forgetRegistry, openRegistry, type ProjectionRegistry } from '../registry/projection-registry.js';
import { type Build, createBuild, isRunnable, needsBuild, readBuilds } from '../registry/builds.js';
import { BuildRate, BuildPromotion } from '../rebuild/build-promotion.js';
import { servingGraceMs } from '../rebuild/serving-grace.js';
import { type ProjectionRunner, startProjectionRunner } from '../projection/projection-runner.js';
import { deleteInactiveBuilds } from '../rebuild/delete-old-builds.js';

/** The view, its registry and the options of its runners. */
export type SupervisorOptions = Readonly<{
  view: AnyView;
  database: ViewDatabase;
  registry: ProjectionRegistry;
  lease: LeaseOptions;
  maxBatch: number;
  promotesAutomatically: boolean;
  /** Awaited before anything is answered from these rows. */
  warmUp: (rows: DataSource) => Promise<void>;
  report: (message: string) => void;
}>;

/** The most events of a batch of a build beside live rows, as folding blocks the event loop of all apps of the process: 1,000 took 250 ms of the search view. */
const maxBatchBeside = 100;

/** Intervals in which the registry is read: normally, and while a build is being opened. */
const [refreshMs, openingRefreshMs] = [250, 20];

/** Supervises the runners of one view in one instance: builds of its own version, and the live build when it is compatible. */
export class ProjectionSupervisor {
  readonly #runners = new Map<number, ProjectionRunner>();
  readonly #listeners = new Set<() => void>();
  readonly #stopping = new AbortController();
  #builds: readonly Build[] = [];
  #active: ProjectionRunner | undefined;
  /** When the active build stops answering after another went live (ms). */
  #replacedAt: number | undefined;
  #error: string | undefined;
  readonly #rate = new BuildRate();
  readonly #promotion: BuildPromotion;
  #loop: Promise<void> | undefined;
  #refreshing: Promise<void> = Promise.resolve();

  constructor(private readonly options: SupervisorOptions) {
    this.#promotion = new BuildPromotion(options);
  }

  start(log: EventLog): void {
    this.#loop = this.#run(log);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
    await this.#refreshing;
    this.#active = undefined;
    this.#notify();
    await Promise.all([...this.#runners.values()].map((runner) => runner.stop()));
    const { source } = this.options.registry;
    if (source.isInitialized) await source.destroy();
  }

  /** The runner whose rows answer queries; `undefined` when there is none that this version can read. */
  active(): ProjectionRunner | undefined {
    return this.#active;
  }

  runners(): readonly ProjectionRunner[] {
    return [...this.#runners.values()];
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when there are rows to answer from or an error occurred, at the latest after `timeoutMs`. */
  async waitForFirstRows(timeoutMs: number): Promise<void> {
    for (const end = Date.now() + timeoutMs; !this.#active && this.#error === undefined && Date.now() < end; )
      await this.waitForChange(end - Date.now());
  }

  /** Resolves at the next change, at the latest after `timeoutMs`. */
  waitForChange(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const settle = () => {
        clearTimeout(timer);
        this.#listeners.delete(settle);
        resolve();
      };
      const timer = setTimeout(settle, timeoutMs);
      this.#listeners.add(settle);
    });
  }

  health(): { ok: boolean; detail: string } {
    if (this.#error !== undefined) return { ok: false, detail: this.#error };
    if (this.#active) return this.#active.health();
    const live = this.#live();
    if (live && live.version !== this.options.view.version)
      return { ok: true, detail: `standing by: version ${live.version} is live` };
    const [building] = this.runners();
    const why = this.#whyNoneIsLive();
    if (!building) return { ok: false, detail: `${why}starting` };
    const { ok, detail } = building.health();
    return { ok: false, detail: `${why}${ok ? `build ${building.build.build} has to catch up first` : detail}` };
  }

  async #run(log: EventLog): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.refresh(log);
      const opening = this.#replacedAt !== undefined || [...this.#runners.values()].some((runner) => !runner.isPositionKnown());
      await delay(opening ? openingRefreshMs : refreshMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Reads the registry now and adapts the runners. Errors are reported by `health` and retried. */
  refresh(log: EventLog): Promise<void> {
    this.#refreshing = this.#refreshing
      .then(() => (this.#stopping.signal.aborted ? undefined : this.#refreshOnce(log)))
      .then(
        () => {
          this.#error = undefined;
        },
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error);
          forgetRegistry(this.options.registry);
          if (this.#error === undefined) this.options.report(`${this.options.view.name}: ${message}; trying again`);
          this.#error = message;
          this.#notify();
        },
      );
    return this.#refreshing;
  }

  async #refreshOnce(log: EventLog): Promise<void> {
    const { registry, view } = this.options;
    await openRegistry(registry);
    this.#builds = await readBuilds(registry);
    if (needsBuild(this.#builds, view.version)) {
      await createBuild(registry, view.version, (builds) => !needsBuild(builds, view.version));
      this.#builds = await readBuilds(registry);
    }
    await this.#advance();
    const wanted = this.#builds.filter((build) => isRunnable(build, view));
    for (const build of wanted)
      if (!this.#runners.has(build.build)) this.#runners.set(build.build, this.#startRunner(log, build));
    await this.#chooseActive();
    for (const [build, runner] of this.#runners) {
      if (runner === this.#active || wanted.some((one) => one.build === build)) continue;
      this.#runners.delete(build);
      await runner.stop();
    }
  }

  /** Promotes builds of this instance that have caught up and records the rate of those that have not. */
  async #advance(): Promise<void> {
    const { registry } = this.options;
    for (const runner of this.#runners.values()) {
      const state = this.#stateOf(runner.build);
      if (!state || !runner.isLeading()) continue;
      if (state === 'live') continue;
      if (runner.progress.hasCaughtUp()) {
        if (state === 'building') await this.#warmUp(runner);
        const build = this.#builds.find((one) => one.build === runner.build.build);
        if (build) this.#builds = await this.#promotion.promote(build, this.#builds);
      } else if (state === 'building') await this.#rate.record(registry, runner);
    }
  }

  #startRunner(log: EventLog, build: Build): ProjectionRunner {
    const { view, maxBatch } = this.options;
    const isBeside = this.#live() !== undefined && build.state === 'building';
    return startProjectionRunner({
      ...{ ...this.options, log, build, mayLead: build.version === view.version },
      maxBatch: isBeside ? Math.min(maxBatch, maxBatchBeside) : maxBatch,
      quarantines: () => this.#stateOf(build) !== 'building' || !this.#live(),
      beforeErasure: async () => {
        if (this.#stateOf(build) === 'live') await deleteInactiveBuilds(this.options.registry);
      },
      onCommitted: (progress) => {
        const state = this.#stateOf(build);
        if (state === 'building' && progress.hasCaughtUp()) void this.refresh(log);
      },
    });
  }

  /**
   * Chooses the active build: the live one, once its positions are known and not behind those of the build that answered before; until
   * then, and for a grace period, the previous one.
   */
  async #chooseActive(): Promise<void> {
    const before = this.#active;
    const live = this.#live();
    const runner = live && this.#runners.get(live.build);
    const next = runner?.isPositionKnown() ? runner : undefined;
    if (next && next !== before) await this.#warmUp(next);
    if (next && (await hasReached(this.options.registry, next, before))) [this.#active, this.#replacedAt] = [next, undefined];
    else if (!live) this.#active = undefined;
    else if (!runner || next) this.#replacedAt ??= Date.now() + servingGraceMs;
    if (this.#replacedAt !== undefined && this.#replacedAt < Date.now()) [this.#active, this.#replacedAt] = [next, undefined];
    if (this.#active && !before) collectGarbage();
    if (this.#active !== before) this.#notify();
  }

  /** Awaits the warm-up unless the supervisor is stopped. */
  async #warmUp({ rows }: ProjectionRunner): Promise<void> {
    const { signal } = this.#stopping;
    let stop = (): void => undefined;
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    signal.addEventListener('abort', stop, { once: true });
    await Promise.race([this.options.warmUp(rows), stopped]).finally(() => signal.removeEventListener('abort', stop));
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }

  #whyNoneIsLive(): string {
    const failed = this.#live() ? undefined : this.#builds.find(({ state }) => state === 'failed');
    return failed ? `build ${failed.build} failed: ${failed.error}; ` : '';
  }

  #live(): Build | undefined {
    return this.#builds.find(({ state }) => state === 'live');
  }

  #stateOf({ build }: Build): Build['state'] | undefined {
    return this.#builds.find((one) => one.build === build)?.state;
  }
}

/** Whether `next` has read at least as far as `before`, so that a client never sees rows go back. */
const hasReached = async (
  { source }: ProjectionRegistry,
  next: ProjectionRunner,
  before: ProjectionRunner | undefined,
): Promise<boolean> => {
  if (!before || before === next) return true;
  const reached = await readPositions(source.manager, next.build);
  const answered = await readPositions(source.manager, before.build);
  return Object.entries(answered).every(([stream, { seq }]) => (reached[stream]?.seq ?? seq) >= seq);
};
