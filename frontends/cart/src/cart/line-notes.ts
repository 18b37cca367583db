import type { Line, Warning } from './state/cart-model.ts';

/** The warnings of a line as text. */
export const lineNotes = ({ id }: Pick<Line, 'id'>, warnings: readonly Warning[]): string[] =>
  warnings.filter(({ target }) => target === id).map(({ message }) => message);
