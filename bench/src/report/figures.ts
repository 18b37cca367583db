import type { Spread } from '../measure/statistics.js';

export const count = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 1 : 0 });

/** `median (lowest – highest)`. */
export const withSpread = ({ median, lowest, highest }: Spread, show: (value: number) => string): string =>
  `${show(median)} (${show(lowest)} – ${show(highest)})`;
