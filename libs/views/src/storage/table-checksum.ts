import type { EntityMetadata } from 'typeorm';

/** Column types that PostgreSQL hashes as they are; others are hashed as texts. */
const hashed = /^(text|integer|bigint|double precision|boolean|timestamptz|jsonb|uuid|date)$/;

type Columns = EntityMetadata['columns'];

/**
 * SQL for the checksum of a row with the alias `of`. The checksum of a table is the sum over its rows, so a batch changes it by the
 * difference. `hash_record_extended` is linear in the columns: without the second hash, values exchanged between rows would cancel out.
 */
export const rowChecksum = (columns: Columns, of: string): string => {
  const values = columns.map(({ databaseName, type }) => {
    const value = `${of}."${databaseName}"`;
    return hashed.test(String(type)) ? value : `${value}::text`;
  });
  return `hashint8extended(hash_record_extended(ROW(${values.join(', ')}), 0), 0)::numeric`;
};

/** The rows of a table and their sum, as one record `rows`, `sum`. */
export const tableChecksum = (metadata: EntityMetadata, columns: Columns): string =>
  `SELECT count(*) AS rows, coalesce(sum(${rowChecksum(columns, 't')}), 0) AS sum FROM ${metadata.tablePath} t`;
