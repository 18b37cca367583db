import { requestKey } from '@shop/kit';

const stored = 'millrace.checkout';

/** Two 32-bit FNV-1a hashes: enough to tell one attempt of a shopper from another, and nothing that was typed can be read from it. */
const digest = (text: string): string => {
  const hash = (seed: number) => {
    let value = seed;
    for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return (value >>> 0).toString(16);
  };
  return `${hash(0x811c9dc5)}${hash(0x01234567)}`;
};

/**
 * The key of one attempt to buy. It outlives a lost answer and a reload, so that whoever tries the same again does not buy twice; what
 * differs in anything, such as the total, is another attempt. `settle` when the shop has answered, whatever it said.
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
