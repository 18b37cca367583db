/** What a reading reads: a subscription, or the reader of an output. After `stop` it ends as at its regular end. */
export type Source = Readonly<{ stop(): Promise<void> }>;

/** One reading of a source, from its opening to its end or to an error. */
export type Reading = Readonly<{
  /** Opens a source for this reading. It is stopped when the reading ends and when the follower is stopped, also while it is being opened. */
  open<S extends Source>(source: S | Promise<S>): Promise<S>;
  /** The reader has stored progress: the wait after the next error is the shortest one again. */
  advanced(): void;
  /** Aborted by `stop`: for waits and calls of the reader's own. */
  signal: AbortSignal;
}>;

/** `wait`: milliseconds before a reading is repeated, doubled with each repetition up to `longest`. */
export type FollowOptions = Readonly<{
  wait: Readonly<{ first: number; longest: number }>;
  /** Called with each error, before the wait; also with one after `stop`. `again` repeats the reading, `end` ends the follower. Must not throw. */
  onError(error: unknown): 'again' | 'end';
}>;

/** A follower that runs. */
export type Follower = Readonly<{
  /** The error since which no source was opened; `undefined` before the first reading and while one goes on. */
  error(): unknown;
  /** Stops the sources, and resolves when the reading under way has ended: what it does with what it has read is waited for. Not to be called by the reading itself. */
  stop(): Promise<void>;
}>;

/**
 * Repeats a reading until it is stopped: after an error, and after an end that nobody asked for, with a wait that grows. At most one reading goes on.
 *
 * - Order: that of the source. `subscribeToStream` delivers the events of a stream in order, each once for each reading.
 * - Where a reading begins is the reader's own: it looks up its position in each reading. A reader that stores position and effect together has each event
 *   once; one that stores the position after the effect has it at least once; one that goes on at the end of the stream may pass over events.
 * - A lost consumer or connection is no error: the subscription makes its consumer again behind the last event received. Lost messages of the stream are one: `LOST_TAIL`.
 */
export const follow = (read: (reading: Reading) => Promise<void>, { wait, onError }: FollowOptions): Follower => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const sources = new Set<Source>();
  const stopSources = () => Promise.all([...sources].map((source) => source.stop()));
  let [waitMs, failure] = [wait.first, undefined as unknown];
  let wake = (): void => undefined;

  const reading: Reading = {
    open: async (opening) => {
      const source = await opening;
      sources.add(source);
      failure = undefined;
      if (signal.aborted) await source.stop();
      return source;
    },
    advanced: () => {
      waitMs = wait.first;
    },
    signal,
  };
  const readOnce = async (): Promise<void> => {
    try {
      await read(reading);
    } finally {
      await stopSources();
      sources.clear();
    }
  };
  const readOrReport = async (): Promise<'again' | 'end'> => {
    try {
      await readOnce();
      return 'again';
    } catch (error) {
      failure = error;
      return onError(error);
    }
  };
  const pause = (): Promise<void> =>
    new Promise((done) => {
      const timer = setTimeout(done, waitMs);
      wake = () => {
        clearTimeout(timer);
        done();
      };
      waitMs = Math.min(2 * waitMs, wait.longest);
    });
  const run = async (): Promise<void> => {
    while (!signal.aborted && (await readOrReport()) === 'again') if (!signal.aborted) await pause();
  };
  const running = run();
  return {
    error: () => failure,
    stop: async () => {
      stopping.abort();
      wake();
      await stopSources();
      await running;
    },
  };
};
