import type { Recorded } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import type { StreamBatch } from '../projection/merged-streams.js';
import type { Build } from '../registry/builds.js';
import { takeLease } from '../registry/lease.js';
import { PositionConflict } from '../registry/positions.js';
import { createProgress, type Progress } from '../projection/progress.js';
import { applyBatches, beginLeadershipTerm, type TermContext } from '../projection/leadership-term.js';
import type { AnyView } from '../view/view.js';

/** One life of an instance: the steps of a runner of one build, one at a time, with deliveries from the test. */
export class Instance {
  readonly #progress: Progress;
  readonly #holder = crypto.randomUUID();
  #folding: TermContext | undefined;
  #force = true;

  constructor(
    readonly source: DataSource,
    readonly build: Build,
    private readonly view: AnyView,
  ) {
    this.#progress = createProgress(view);
  }

  at(stream: string): number {
    return this.#progress.positions()[stream]?.seq ?? 0;
  }

  /** Takes the leadership over, as a starting instance does. */
  takeOver(): void {
    [this.#folding, this.#force] = [undefined, true];
  }

  /** Applies the batch that `arriving` returns for the current positions; begins a leadership term first if it can. */
  async deliver(arriving: (at: (stream: string) => number) => readonly StreamBatch[]): Promise<void> {
    try {
      this.#folding ??= await this.#term();
      if (this.#folding)
        await applyBatches(
          this.#applying(),
          this.#folding,
          arriving((stream) => this.at(stream)),
        );
    } catch (error) {
      if (!(error instanceof PositionConflict)) throw error;
      this.#folding = undefined;
    }
  }

  async #term(): Promise<TermContext | undefined> {
    const streams = this.view.streams.map(({ name }) => name);
    const epoch = await takeLease(this.source, this.build, streams, { holder: this.#holder, seconds: 60 }, this.#force);
    this.#force = false;
    return epoch === undefined ? undefined : beginLeadershipTerm(this.#applying(), epoch);
  }

  #applying() {
    const silent = () => undefined;
    const { view, build } = this;
    const beforeErasure = async () => undefined;
    return {
      view,
      build,
      rows: this.source,
      progress: this.#progress,
      quarantines: () => true,
      report: silent,
      beforeErasure,
      onCommitted: silent,
    };
  }
}

/** The next batch of a stream from the position `at`: `size` events after it, and `back` events before it again. */
export const batchOf = (
  history: readonly Recorded[],
  stream: string,
  at: number,
  back: number,
  size: number,
): readonly StreamBatch[] => {
  const all = history.filter((event) => event.stream === stream);
  const next = all.findIndex(({ seq }) => seq > at);
  const here = next === -1 ? all.length : next;
  const events = all.slice(Math.max(0, here - back), here + size);
  const last = events.at(-1);
  // The stream’s next sequence has an event type that the reader does not know.
  return last ? [{ stream, events, lastSeq: last.seq + 1, lastId: last.id, pending: 0 }] : [];
};
