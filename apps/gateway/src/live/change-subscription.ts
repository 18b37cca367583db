import { mergePositions, type Position } from '@millrace/event-log';

/** A subscription to the changes of one thing, such as an order. Changes between two calls of `next` are merged into one position. */
export type ChangeSubscription = Readonly<{
  /** The position of the changes since the last call, waiting for one; `undefined` after `withinMs` or when closed. */
  next(withinMs?: number): Promise<Position | undefined>;
  /**
   * `traceparent`: the W3C trace context of the change, if traces are recorded. `laterMs`: `next` need not return the change alone, but with
   * one that follows within so many milliseconds.
   */
  notify(position: Position, traceparent?: string, laterMs?: number): void;
  /** The trace contexts of the changes whose position `next` returned last. */
  traceparents(): readonly string[];
  close(): void;
  closed(): boolean;
}>;

export const openChangeSubscription = (onClose: () => void): ChangeSubscription => {
  let pending: Position | undefined;
  let traces: string[] = [];
  let returned: readonly string[] = [];
  let closed = false;
  /** Whether `pending` is returned now: false while it waits for another change. */
  let isDue = false;
  let due: NodeJS.Timeout | undefined;
  let wake: (() => void) | undefined;
  const nextChange = (withinMs: number | undefined) =>
    new Promise<void>((resolve) => {
      const timer = withinMs === undefined ? undefined : setTimeout(resolve, withinMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const end = () => {
    isDue = true;
    wake?.();
  };
  return {
    next: async (withinMs) => {
      if (!isDue && !closed) await nextChange(withinMs);
      const position = closed ? undefined : pending;
      clearTimeout(due);
      [pending, isDue, due] = [undefined, false, undefined];
      [returned, traces] = [traces, []];
      return position;
    },
    notify: (position, traceparent, laterMs) => {
      pending = mergePositions(pending ?? {}, position);
      if (traceparent !== undefined) traces.push(traceparent);
      if (laterMs === undefined) end();
      else if (!isDue) due ??= setTimeout(end, laterMs);
    },
    traceparents: () => returned,
    close: () => {
      closed = true;
      clearTimeout(due);
      wake?.();
      onClose();
    },
    closed: () => closed,
  };
};
