/**
 * Calls `work` for each item, at most `limit` at a time; a function is called whenever work is done, so that the limit may change meanwhile.
 * Rejects with the first failure.
 */
export const forEachConcurrently = async <T>(
  limit: number | (() => number),
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const limitNow = typeof limit === 'function' ? limit : () => limit;
  const queue = items[Symbol.iterator]();
  const inWork = new Set<Promise<void>>();
  for (let next = queue.next(); !next.done; next = queue.next()) {
    const one: Promise<void> = work(next.value).finally(() => inWork.delete(one));
    inWork.add(one);
    while (inWork.size > 0 && inWork.size >= limitNow()) await Promise.race(inWork);
  }
  await Promise.all(inWork);
};
