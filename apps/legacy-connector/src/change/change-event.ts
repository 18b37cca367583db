/** A row in PostgreSQL's text format; a column that is absent was not sent, because its long value is unchanged. */
export type Row = Readonly<Record<string, string | null>>;

/** Create, update, delete, or read by a snapshot. */
export type Operation = 'c' | 'u' | 'd' | 'r';

/**
 * A change of a row, in the envelope of Debezium's connector for PostgreSQL. `before` is absent (`null`) unless the table's replica identity is
 * `FULL`; of a deletion it has at least the key. Times are in milliseconds.
 */
export type ChangeEvent = Readonly<{
  op: Operation;
  before: Row | null;
  after: Row | null;
  source: Readonly<{
    connector: 'postgresql';
    name: string;
    /** When the transaction was committed. */
    ts_ms: number;
    snapshot: 'false' | 'incremental';
    schema: string;
    table: string;
    txId: number;
    /** Of the commit, both halves as eight hexadecimal digits: as text in the order of the commits. */
    lsn: string;
  }>;
  /** When the connector read it. */
  ts_ms: number;
  /** `id`: `<txId>:<lsn>`; `total_order`: the position among all changes of the transaction, from 1. */
  transaction: Readonly<{ id: string; total_order: number }>;
}>;

/** The name of the table of a change, with its schema. */
export const tableOf = ({ source: { schema, table } }: ChangeEvent): string => `${schema}.${table}`;
