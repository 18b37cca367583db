const legible = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/**
 * The name by which people speak of an order: `M-` and eight characters that no one confuses on the telephone. The same order
 * always has the same name; two orders may, rarely, share one, so nothing may be looked up by it.
 */
export const orderName = (orderId: string): string => {
  let rest = hash(orderId);
  let name = '';
  while (name.length < length) {
    name += legible[Number(rest % BigInt(legible.length))];
    rest /= BigInt(legible.length);
  }
  return `M-${name}`;
};

/** FNV-1a of 64 bits. */
const hash = (text: string): bigint => {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value;
};
