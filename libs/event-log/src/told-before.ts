import type { AnyAggregate } from '@millrace/contracts';
import type { Outcome } from './outcome.js';

/** Outcomes that left no event, by the sequence of their request: those told last. */
export type ToldBefore = Readonly<{
  keep: (seq: number, outcome: Outcome<AnyAggregate>) => void;
  find: (seq: number) => Outcome<AnyAggregate> | undefined;
}>;

/**
 * A broker that dies may forget an acknowledgement that it has confirmed, as it keeps them a moment later than it takes them. Then
 * the request comes again, and what left no event would be decided anew. Whoever told the outcome knows it still.
 */
export const toldBefore = (most = 10_000): ToldBefore => {
  const told = new Map<number, Outcome<AnyAggregate>>();
  return {
    keep: (seq, outcome) => {
      told.set(seq, outcome);
      for (const oldest of told.keys()) {
        if (told.size <= most) return;
        told.delete(oldest);
      }
    },
    find: (seq) => told.get(seq),
  };
};
