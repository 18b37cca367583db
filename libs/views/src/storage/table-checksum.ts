import type { EntityMetadata } from 'typeorm';

/** Column types that PostgreSQL hashes as they are; others are hashed as texts. */
const hashed = /^(text|integer|bigint|double precision|boolean|timestamptz|jsonb|uuid|date)$/;

type Columns = EntityMetadata['columns'];

/**
 * A number for the content of a row, as SQL over the alias `of`. A table is summed up by the sum over its rows, whatever their order:
 * what a batch changes is added, and what it was before taken away. Columns that the database computes are left out. The number of a record is a
 * linear sum over its columns, so values that rows have exchanged would cancel out; hashed once more they do not.
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
