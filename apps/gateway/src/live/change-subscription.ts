import { mergePositions, type Position } from '@millrace/event-log';

/** A subscription to the changes of one thing, such as an order. Changes between two calls of `next` are merged into one position. */
export type ChangeSubscription = Readonly<{
  /** The position of the changes since the last call, waiting for one; `undefined` after `withinMs` or when closed. */
  next(withinMs?: number): Promise<Position | undefined>;
  /** `traceparent`: the W3C trace context of the change, if traces are recorded. */
  notify(position: Position, traceparent?: string): void;
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
  let wake: (() => void) | undefined;
  const nextChange = (withinMs: number | undefined) =>
    new Promise<void>((resolve) => {
      const timer = withinMs === undefined ? undefined : setTimeout(resolve, withinMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    next: async (withinMs) => {
      if (!pending && !closed) await nextChange(withinMs);
      const position = closed ? undefined : pending;
      pending = undefined;
      [returned, traces] = [traces, []];
      return position;
    },
    notify: (position, traceparent) => {
      pending = mergePositions(pending ?? {}, position);
      if (traceparent !== undefined) traces.push(traceparent);
      wake?.();
    },
    traceparents: () => returned,
    close: () => {
      closed = true;
      wake?.();
      onClose();
    },
    closed: () => closed,
  };
};
