/**
 * Waiting appends from which on they are sent as one atomic batch. A batch costs the broker about 2 ms, whatever its size; a single append
 * 0.14 ms, and a sync to the disk during which the stream accepts no other (docs/performance.md, "Tried").
 */
export const minBatch = 12;
/** Appends in flight beside a batch. A stream stores one after the other, so that more would only wait at the broker, before those of others. */
export const maxInFlight = 8;

/** A function that calls `act` once at the end of the turn in which it is called, however often. */
export const oncePerTurn = (act: () => void): (() => void) => {
  let isPlanned = false;
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    queueMicrotask(() => {
      isPlanned = false;
      act();
    });
  };
};
