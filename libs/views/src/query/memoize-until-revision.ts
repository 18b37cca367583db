import { LRUCache } from 'lru-cache';
import { approximateBytes } from './approximate-bytes.js';

/**
 * Answers the same input with the same answer for as long as the edition of what is answered from stays the same; inputs that
 * come at once share one answer. Inputs and answers that are kept take at most about so many bytes, those not asked for longest go
 * first. Failures are not kept.
 */
export const memoizeUntilRevision = <I, O>(
  edition: () => unknown,
  mostBytes: number,
  answer: (input: I) => Promise<O>,
): ((input: I) => Promise<O>) => {
  const answers = new LRUCache<string, Promise<O>>({ maxSize: mostBytes });
  let answersOf = edition();
  return (input) => {
    if (answersOf !== edition()) {
      answers.clear();
      answersOf = edition();
    }
    const of = answersOf;
    const key = JSON.stringify(input);
    const known = answers.get(key);
    if (known) return known;
    const fresh = answer(input);
    const keep = (size: number) => void answers.set(key, fresh, { size });
    const isKept = () => answersOf === of && answers.peek(key) === fresh;
    keep(approximateBytes(key));
    fresh.then(
      (told) => isKept() && keep(approximateBytes(key) + approximateBytes(told)),
      () => isKept() && answers.delete(key),
    );
    return fresh;
  };
};
