import { mergePositions, type Position } from '@millrace/event-log';

/** Someone's interest in one order. What happens while nobody waits is kept as one position, however much it is. */
export type ChangeSubscription = Readonly<{
  /** How far the log has come with news of the order since the last call; `undefined` after `withinMs` or when closed. */
  next(withinMs?: number): Promise<Position | undefined>;
  notify(position: Position): void;
  close(): void;
  closed(): boolean;
}>;

export const openChangeSubscription = (onClose: () => void): ChangeSubscription => {
  let news: Position | undefined;
  let closed = false;
  let wake: (() => void) | undefined;
  const woken = (withinMs: number | undefined) =>
    new Promise<void>((resolve) => {
      const timer = withinMs === undefined ? undefined : setTimeout(resolve, withinMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    next: async (withinMs) => {
      if (!news && !closed) await woken(withinMs);
      const told = closed ? undefined : news;
      news = undefined;
      return told;
    },
    notify: (position) => {
      news = mergePositions(news ?? {}, position);
      wake?.();
    },
    close: () => {
      closed = true;
      wake?.();
      onClose();
    },
    closed: () => closed,
  };
};
