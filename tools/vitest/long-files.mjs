/**
 * The files that take longest, in parts of their paths. Without the durations of an earlier run vitest starts the largest files first,
 * which these are not: the last of them would then run alone.
 */
const long = [
  'torture/src/',
  'libs/views/src/runtime/',
  'libs/views/src/crash-recovery/',
  '/dead-letter',
  ...['restart', 'add-a-view', 'database-outage', 'start-kills', 'start.'].map((name) => `e2e/shops/${name}`),
  // They share a shop: the first expects one that has not been used, the second one without lost tables.
  ...['operate', 'rebuild', 'freshness', 'kill'].map((name) => `e2e/separate-processes/${name}`),
];

/** The position of a file among those that take longest; greater for all others. */
export const rank = (file) => {
  const found = long.findIndex((part) => file.includes(part));
  return found < 0 ? long.length : found;
};
