import { mergePositions, type Position } from '@millrace/event-log';

/** Someone's interest in one order. What happens while nobody waits is kept as one position, however much it is. */
export type Watch = Readonly<{
  /** How far the log has come with news of the order since the last call; `undefined` after `withinMs` or when closed. */
  next(withinMs?: number): Promise<Position | undefined>;
  tell(position: Position): void;
  close(): void;
  closed(): boolean;
}>;

export const openWatch = (onClose: () => void): Watch => {
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
    tell: (position) => {
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
