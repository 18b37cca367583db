import { timingSafeEqual } from 'node:crypto';

/** Whether the hash of the given key is that of the order; false without a hash, as for an unknown order. */
export const isKeyOf = (keyHash: string | null | undefined, given: string): boolean => isSameHash(keyHash ?? unknownOrder, given);

/** No SHA-256 has this value: an unknown order takes the same comparison and fails. */
const unknownOrder = '-'.repeat(64);

const isSameHash = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
