const offsetBasis = { high: 0xcbf29ce4, low: 0x84222325 } as const;
/** The prime of 64-bit FNV is 2^40 and this. */
const primeRest = 0x1b3;
const two32 = 2 ** 32;

const hex = (number: number): string => number.toString(16).padStart(8, '0');

/**
 * The digest of a source text, sixteen hex digits: FNV-1a with 64 bits (draft-eastlake-fnv) over its UTF-16 code units, the lower byte first. It tells that a
 * text has changed since it was translated; it protects against nothing.
 */
export const textDigest = (text: string): string => {
  let { high, low }: { high: number; low: number } = offsetBasis;
  const addByte = (byte: number) => {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * primeRest;
    high = (high * primeRest + Math.floor(product / two32) + ((mixed << 8) >>> 0)) % two32;
    low = product % two32;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    addByte(unit & 0xff);
    addByte(unit >>> 8);
  }
  return hex(high) + hex(low);
};
