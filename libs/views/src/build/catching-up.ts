import type { Book } from './book.js';
import { type Build, markCaughtUp, notePace } from './builds.js';
import type { Keeper } from './keeper.js';
import { switchBuild } from './switch-build.js';
import { tidyUp } from './tidy-up.js';

export type CatchingUp = Readonly<{ book: Book; switchesByItself: boolean; report: (message: string) => void }>;

/**
 * Says in the books that a build has caught up. It is live from then on when nothing else is; when it is of a newer version than
 * what is live, it replaces that, unless only the operator may do so.
 */
export const settleCaughtUp = async ({ book, switchesByItself, report }: CatchingUp, build: Build, live: Build | undefined) => {
  const isLive = await markCaughtUp(book, build);
  if (isLive) return tidyUp(book, build);
  const name = `${book.view}: build ${build.build}, version ${build.version},`;
  if (!live || live.version >= build.version || !switchesByItself) return report(`${name} has caught up`);
  try {
    await switchBuild(book, build.build, ['ready']);
    report(`${name} has replaced version ${live.version}`);
  } catch (fault) {
    return report(`${name} has caught up, but is not live: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
  return tidyUp(book, build);
};

const notesMs = 500;

/** Measures how fast a build goes, and notes it for whoever asks how long it will take. */
export class Pace {
  #since = performance.now();
  #from: number | undefined;

  async note(book: Book, { build, progress }: Keeper): Promise<void> {
    const read = Object.values(progress.positions()).reduce((sum, { seq }) => sum + seq, 0);
    this.#from ??= read;
    const now = performance.now();
    if (now - this.#since < notesMs) return;
    const perSecond = ((read - this.#from) * 1000) / (now - this.#since);
    [this.#since, this.#from] = [now, read];
    await notePace(book, build, perSecond);
  }
}
