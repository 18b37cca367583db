import { fnv1a, keyText } from '../store/key-text.js';

/** The partition of a key: FNV-1a of its text, modulo. A key in a window has the partition of its key, as in Kafka Streams. */
export const partitionOf = (key: unknown, partitions: number): number => {
  if (partitions === 1) return 0;
  const plain = isWindowed(key) ? key.key : key;
  return fnv1a(typeof plain === 'string' ? plain : keyText(plain)) % partitions;
};

const isWindowed = (key: unknown): key is Readonly<{ key: unknown }> =>
  typeof key === 'object' && key !== null && 'key' in key && 'window' in key;
