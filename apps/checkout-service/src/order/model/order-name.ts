/** Without characters that are easily confused: 0 and O, 1, I and L. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/**
 * The name of an order for people: `M-` and eight characters. The same order always has the same name; two orders may, rarely, share one, so
 * that it is no key.
 */
export const orderName = (orderId: string): string => {
  let rest = hash(orderId);
  let name = '';
  while (name.length < length) {
    name += alphabet[Number(rest % BigInt(alphabet.length))];
    rest /= BigInt(alphabet.length);
  }
  return `M-${name}`;
};

/** FNV-1a of 64 bits. */
const hash = (text: string): bigint => {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value;
};
