import { timingSafeEqual } from 'node:crypto';

/** Whether the hash of the key that was given is that of the order; without one, which is an unknown order, it is not. */
export const isKeyOf = (keyHash: string | null | undefined, given: string): boolean => isSameHash(keyHash ?? unknownOrder, given);

/** No SHA-256 looks like this: an unknown order takes the same comparison and fails it. */
const unknownOrder = '-'.repeat(64);

const isSameHash = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
