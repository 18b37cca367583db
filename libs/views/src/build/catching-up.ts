import type { Book } from './book.js';
import { type Build, markCaughtUp, notePace, readBuilds } from './builds.js';
import type { Keeper } from './keeper.js';
import { switchBuild } from './switch-build.js';
import { tidyUp } from './tidy-up.js';

export type CatchingUp = Readonly<{ book: Book; switchesByItself: boolean; report: (message: string) => void }>;

/** After a switch that was not possible: it holds up what is live. */
const againMs = 5_000;

/** What becomes of builds that this instance folds when they have caught up. */
export class Succession {
  #notBefore = 0;

  constructor(private readonly options: CatchingUp) {}

  /**
   * Says in the books that a build has caught up. It is live from then on when nothing else is, a retired one too unless the operator
   * has replaced it; when it is of a newer version than what is live, it replaces that, unless only the operator may do so. Returns the builds as they are then.
   */
  async settle(build: Build, builds: readonly Build[]): Promise<readonly Build[]> {
    const { book, switchesByItself, report } = this.options;
    const live = builds.find(({ state }) => state === 'live');
    if (build.isWithdrawn) return builds;
    const replaces = live ? switchesByItself && live.version < build.version && build.state !== 'retired' : true;
    if (build.state === 'building') {
      if (await markCaughtUp(book, build)) await tidyUp(book, build);
      else if (replaces && live) await this.#replace(build, live);
      else report(`${nameOf(build)} has caught up`);
    } else if (replaces && build.state !== 'failed' && Date.now() >= this.#notBefore) await this.#replace(build, live);
    else return builds;
    return readBuilds(book);
  }

  async #replace(build: Build, live: Build | undefined): Promise<void> {
    const { book, report } = this.options;
    try {
      await switchBuild(book, build.build, ['ready', 'retired'], 'itself');
    } catch (fault) {
      this.#notBefore = Date.now() + againMs;
      return report(`${nameOf(build)} has caught up, but is not live: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
    report(`${nameOf(build)} has replaced ${live ? `version ${live.version}` : 'what failed'}`);
    await tidyUp(book, build);
  }
}

const nameOf = ({ view, build, version }: Build): string => `${view}: build ${build}, version ${version},`;

const notesMs = 200;

/** Measures how fast builds go, and notes it for whoever asks how long they will take. */
export class Pace {
  readonly #last = new Map<number, Readonly<{ at: number; read: number }>>();

  async note(book: Book, { build, progress }: Keeper): Promise<void> {
    const now = { at: performance.now(), read: Object.values(progress.positions()).reduce((sum, { seq }) => sum + seq, 0) };
    const last = this.#last.get(build.build);
    if (last && now.at - last.at < notesMs) return;
    this.#last.set(build.build, now);
    if (last) await notePace(book, build, ((now.read - last.read) * 1000) / (now.at - last.at));
  }
}
