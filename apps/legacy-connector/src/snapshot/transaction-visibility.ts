/** What `pg_current_snapshot()` says: which transactions a query did not see. */
export type Visibility = Readonly<{ xmax: number; inProgress: ReadonlySet<number> }>;

const span = 2 ** 32;

/** The visibility of a text such as `100:104:100,102`. */
export const parseVisibility = (text: string): Visibility => {
  const [, xmax = '0', list = ''] = text.split(':');
  return { xmax: Number(xmax), inProgress: new Set(list === '' ? [] : list.split(',').map((id) => Number(id) % span)) };
};

/**
 * Whether a query saw a transaction of the log, whose id has the lower 32 bits only. PostgreSQL writes a commit into the log before queries see it, so
 * a query may miss a transaction that the log had already.
 */
export const sees = ({ xmax, inProgress }: Visibility, txId: number): boolean => {
  if (inProgress.has(txId)) return false;
  const distance = (txId - (xmax % span) + span) % span;
  return distance >= span / 2;
};
