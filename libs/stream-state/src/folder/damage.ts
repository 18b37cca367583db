import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The places of fields in a meta page of LMDB 1.0, in bytes. Source: `MDB_page` and `MDB_meta` of its mdb.c. */
const magicAt = 24;
const pageSizeAt = 48;
const lastPageAt = 144;
const transactionAt = 152;
const metaBytes = 160;
const magic = 0xbeefc0de;

/**
 * Why a file cannot be a whole database; `undefined` when nothing speaks against it. A file that is too short must not be opened: reading it would
 * end the process (SIGBUS). Pages in between are not checked.
 */
export const damageOf = (file: string): string | undefined => {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const metaAt = (offset: number): Buffer | undefined => {
      const bytes = Buffer.alloc(metaBytes);
      return readSync(descriptor, bytes, 0, metaBytes, offset) === metaBytes && bytes.readUInt32LE(magicAt) === magic
        ? bytes
        : undefined;
    };
    const first = metaAt(0);
    const pageSize = first?.readUInt32LE(pageSizeAt) ?? 0;
    const second = first && metaAt(pageSize);
    if (!first || !second) return 'it is no database of LMDB';
    const newest = first.readBigUInt64LE(transactionAt) > second.readBigUInt64LE(transactionAt) ? first : second;
    const needed = (newest.readBigUInt64LE(lastPageAt) + 1n) * BigInt(pageSize);
    return BigInt(size) < needed ? `it has ${size} of ${needed} bytes` : undefined;
  } finally {
    closeSync(descriptor);
  }
};
