import type { Recorded } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import type { Folding } from '../apply-batch.js';
import type { Arrival } from '../arrivals.js';
import type { Build } from '../build/builds.js';
import { takeLease } from '../lease.js';
import { SwapLost } from '../positions.js';
import { openProgress, type Progress } from '../progress.js';
import { applyNext, enterReign } from '../reign.js';
import type { AnyView } from '../view.js';

/** One life of an instance: what a keeper does with a build, one step at a time, with what arrives given by hand. */
export class Instance {
  readonly #progress: Progress;
  readonly #holder = crypto.randomUUID();
  #folding: Folding | undefined;
  #force = true;

  constructor(
    readonly source: DataSource,
    readonly build: Build,
    private readonly view: AnyView,
  ) {
    this.#progress = openProgress(view);
  }

  at(stream: string): number {
    return this.#progress.positions()[stream]?.seq ?? 0;
  }

  /** Takes over as a new instance does: whoever reigns. */
  crown(): void {
    [this.#folding, this.#force] = [undefined, true];
  }

  /** Applies what `arriving` gives for where it stands; begins to reign first if it can. */
  async deliver(arriving: (at: (stream: string) => number) => readonly Arrival[]): Promise<void> {
    try {
      this.#folding ??= await this.#reign();
      if (this.#folding)
        await applyNext(
          this.#applying(),
          this.#folding,
          arriving((stream) => this.at(stream)),
        );
    } catch (fault) {
      if (!(fault instanceof SwapLost)) throw fault;
      this.#folding = undefined;
    }
  }

  async #reign(): Promise<Folding | undefined> {
    const streams = this.view.streams.map(({ name }) => name);
    const epoch = await takeLease(this.source, this.build, streams, { holder: this.#holder, seconds: 60 }, this.#force);
    this.#force = false;
    return epoch === undefined ? undefined : enterReign(this.#applying(), epoch);
  }

  #applying() {
    const silent = () => undefined;
    const { view, build: ref } = this;
    const beforeErasure = async () => undefined;
    return {
      view,
      ref,
      rows: this.source,
      progress: this.#progress,
      parks: () => true,
      report: silent,
      beforeErasure,
      onApplied: silent,
    };
  }
}

/** The next batch of a stream for whoever stands at `at`: `size` events from behind it, and `back` from before it once more. */
export const batchOf = (
  history: readonly Recorded[],
  stream: string,
  at: number,
  back: number,
  size: number,
): readonly Arrival[] => {
  const all = history.filter((event) => event.stream === stream);
  const next = all.findIndex(({ seq }) => seq > at);
  const here = next === -1 ? all.length : next;
  const events = all.slice(Math.max(0, here - back), here + size);
  const last = events.at(-1);
  // The stream's next sequence is of a type that the reader does not know.
  return last ? [{ stream, events, lastSeq: last.seq + 1, lastId: last.id, pending: 0 }] : [];
};
