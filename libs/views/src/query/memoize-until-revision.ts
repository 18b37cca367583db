import { LRUCache } from 'lru-cache';
import { approximateBytes } from '../storage/approximate-bytes.js';

/**
 * Memoizes `compute` by its input, a JSON value, until `revision` changes. Concurrent calls with one input share one result. Inputs and
 * results take at most about `maxBytes`; the least recently used go first. Rejections are not cached.
 */
export const memoizeUntilRevision = <I, O>(
  revision: () => unknown,
  maxBytes: number,
  compute: (input: I) => Promise<O>,
): ((input: I) => Promise<O>) => {
  const results = new LRUCache<string, Promise<O>>({ maxSize: maxBytes });
  let cachedRevision = revision();
  return (input) => {
    if (cachedRevision !== revision()) {
      results.clear();
      cachedRevision = revision();
    }
    const ofRevision = cachedRevision;
    const key = JSON.stringify(input);
    const cached = results.get(key);
    if (cached) return cached;
    const fresh = compute(input);
    const store = (size: number) => void results.set(key, fresh, { size });
    const isCached = () => cachedRevision === ofRevision && results.peek(key) === fresh;
    store(approximateBytes(key));
    fresh.then(
      (result) => isCached() && store(approximateBytes(key) + approximateBytes(result)),
      () => isCached() && results.delete(key),
    );
    return fresh;
  };
};
