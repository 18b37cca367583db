import type { Line, Warning } from './cart-store.ts';

/** What the shopper should know of a line, in words. */
export const lineNotes = ({ id }: Pick<Line, 'id'>, warnings: readonly Warning[]): string[] =>
  warnings.filter(({ target }) => target === id).map(({ message }) => message);
