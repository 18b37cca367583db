import type { ProjectionRegistry } from '../registry/projection-registry.js';
import { type Build, markCaughtUp, recordRate, readBuilds } from '../registry/builds.js';
import type { ProjectionRunner } from '../projection/projection-runner.js';
import { switchBuild } from './switch-build.js';
import { deleteOldBuilds } from './delete-old-builds.js';

/** The registry, whether promotion is automatic, and the receiver of messages for the log. */
export type PromotionOptions = Readonly<{
  registry: ProjectionRegistry;
  promotesAutomatically: boolean;
  report: (message: string) => void;
}>;

/** Delay after a failed switch, which blocks the live build. */
const retryDelayMs = 5_000;

/** Promotes builds that this instance folds once they have caught up. */
export class BuildPromotion {
  #notBefore = 0;

  constructor(private readonly options: PromotionOptions) {}

  /**
   * Marks a build as caught up. It goes live when no build is live, also a retired one that the operator did not replace; a build of a
   * newer version replaces the live one when promotion is automatic. Returns the builds afterwards.
   */
  async promote(build: Build, builds: readonly Build[]): Promise<readonly Build[]> {
    const { registry, promotesAutomatically, report } = this.options;
    const live = builds.find(({ state }) => state === 'live');
    if (build.isWithdrawn) return builds;
    const replaces = live ? promotesAutomatically && live.version < build.version && build.state !== 'retired' : true;
    if (build.state === 'building') {
      if (await markCaughtUp(registry, build)) await deleteOldBuilds(registry, build);
      else if (replaces && live) await this.#replace(build, live);
      else report(`${describe(build)} has caught up`);
    } else if (replaces && build.state !== 'failed' && Date.now() >= this.#notBefore) await this.#replace(build, live);
    else return builds;
    return readBuilds(registry);
  }

  async #replace(build: Build, live: Build | undefined): Promise<void> {
    const { registry, report } = this.options;
    try {
      await switchBuild(registry, build.build, ['ready', 'retired'], 'itself');
    } catch (error) {
      this.#notBefore = Date.now() + retryDelayMs;
      return report(
        `${describe(build)} has caught up, but is not live: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    report(`${describe(build)} has replaced ${live ? `version ${live.version}` : 'the failed build'}`);
    await deleteOldBuilds(registry, build);
  }
}

const describe = ({ view, build, version }: Build): string => `${view}: build ${build}, version ${version},`;

const recordIntervalMs = 200;

/** Measures how many events per second builds fold and stores it in the registry. */
export class BuildRate {
  readonly #last = new Map<number, Readonly<{ at: number; read: number }>>();

  async record(registry: ProjectionRegistry, { build, progress }: ProjectionRunner): Promise<void> {
    const now = { at: performance.now(), read: Object.values(progress.positions()).reduce((sum, { seq }) => sum + seq, 0) };
    const last = this.#last.get(build.build);
    if (last && now.at - last.at < recordIntervalMs) return;
    this.#last.set(build.build, now);
    if (last) await recordRate(registry, build, ((now.read - last.read) * 1000) / (now.at - last.at));
  }
}
