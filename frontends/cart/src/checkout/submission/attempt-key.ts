import { requestKey } from '@shop/kit';

const stored = 'millrace.checkout';

/** Two 32-bit FNV-1a hashes: enough to distinguish the attempts of a shopper; the input cannot be derived from them. */
const digest = (text: string): string => {
  const hash = (seed: number) => {
    let value = seed;
    for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return (value >>> 0).toString(16);
  };
  return `${hash(0x811c9dc5)}${hash(0x01234567)}`;
};

/**
 * The idempotency key of one attempt to buy. It survives a lost response and a reload, so that repeating the same attempt does not buy
 * twice; an attempt that differs in anything, such as the total, gets another key. Call `settle` when the shop has answered.
 */
export const attemptKey = {
  of: (input: object): string => {
    const attempt = digest(JSON.stringify(input));
    const [of, key] = JSON.parse(sessionStorage.getItem(stored) ?? '["", ""]') as [string, string];
    if (of === attempt && key) return key;
    const fresh = requestKey();
    sessionStorage.setItem(stored, JSON.stringify([attempt, fresh]));
    return fresh;
  },
  settle: () => sessionStorage.removeItem(stored),
};
