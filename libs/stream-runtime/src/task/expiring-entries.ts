/**
 * Which part of a changelog has only entries that were written once and are deleted by now. `neededFor`: how long after its writing an entry may be needed,
 * in ms of stream time.
 */
export class ExpiringEntries {
  #commits: readonly Readonly<{ seq: number; time: number }>[] = [];

  constructor(private readonly neededFor: number) {}

  /** A commit whose last message has this sequence was stored, at a stream time. */
  committed(seq: number, time: number): void {
    const last = this.#commits.at(-1);
    // A few commits are enough: entries may stay longer than they are needed.
    if (!last || time - last.time > this.neededFor / 4) this.#commits = [...this.#commits, { seq, time }];
  }

  /** Entries with a lower sequence are deleted when the last commit had this stream time; `undefined` when that is known of none. */
  expiredBelow(time: number): number | undefined {
    const expired = this.#commits.filter((one) => one.time + this.neededFor < time);
    const last = expired.at(-1);
    if (last) this.#commits = this.#commits.slice(expired.length - 1);
    return last?.seq;
  }
}
