import type { Pgoutput } from 'pg-logical-replication';
import type { ChangeEvent, Operation, Row } from '../change/change-event.js';
import { fullLsn } from '../change/lsn.js';

/** The columns of a table, as the log describes them before the first change and after each change of the table. */
export type Relation = Readonly<{
  table: string;
  columns: readonly Readonly<{ name: string; type: number }>[];
  replicaIdentity: Pgoutput.MessageRelation['replicaIdentity'];
}>;

/** What the log contains: a change, or a marker that was written into it (`pg_logical_emit_message`), with its index in the transaction. */
export type LogEntry = Readonly<{ index: number }> &
  Readonly<{ change: ChangeEvent } | { marker: Readonly<{ prefix: string; content: string }> } | { truncated: string }>;

/** A part of a committed transaction, or the whole of it; `ends` in its last part. */
export type TransactionPart = Readonly<{
  lsn: string;
  txId: number;
  committedAt: Date;
  entries: readonly LogEntry[];
  ends: boolean;
}>;

type Transaction = { lsn: string; txId: number; committedAt: Date; entries: LogEntry[]; index: number };

/**
 * Assembles the messages of pgoutput (protocol version 1) to transactions in the order of their commits. A transaction with more than `maxEntries`
 * changes comes in parts, so that memory is bounded.
 */
export class TransactionAssembler {
  #transaction: Transaction | undefined;

  constructor(
    private readonly sourceName: string,
    private readonly maxEntries: number,
    /** The columns by which a row of a table is found: with a full replica identity the log marks every column as a key. */
    private readonly keyOf: (table: string) => readonly string[],
    private readonly onRelation: (relation: Relation) => void,
  ) {}

  /** The part that a message completes, if any. */
  push(message: Pgoutput.Message): TransactionPart | undefined {
    switch (message.tag) {
      case 'begin':
        this.#transaction = begin(message);
        return undefined;
      case 'commit':
        return this.#take(true);
      case 'relation':
        this.onRelation(relationOf(message));
        return undefined;
      case 'insert':
        this.#change(message.relation, 'c', null, message.new);
        return this.#takeFull();
      case 'update':
        this.#update(message);
        return this.#takeFull();
      case 'delete':
        this.#change(message.relation, 'd', message.old ?? message.key, null);
        return this.#takeFull();
      case 'truncate':
        for (const relation of message.relations) this.#add({ truncated: nameOf(relation) });
        return this.#takeFull();
      case 'message':
        // Others write messages beside transactions; the connector does not.
        if (!message.transactional) return undefined;
        this.#add({ marker: { prefix: message.prefix, content: Buffer.from(message.content).toString('utf8') } });
        return this.#takeFull();
      case 'origin':
      case 'type':
        return undefined;
    }
  }

  /** A changed key is a deletion under the old key and a creation under the new one, as Debezium has it. */
  #update({ relation, key, old, new: row }: Pgoutput.MessageUpdate): void {
    const former = old ?? key;
    const isMoved = former !== null && this.keyOf(nameOf(relation)).some((column) => former[column] !== row[column]);
    if (!isMoved) return this.#change(relation, 'u', old, row);
    this.#change(relation, 'd', former, null);
    this.#change(relation, 'c', null, row);
  }

  #change(relation: Pgoutput.MessageRelation, op: Operation, before: RawRow, after: RawRow): void {
    const transaction = this.#open();
    const { lsn, txId, committedAt } = transaction;
    this.#add({
      change: {
        op,
        before: rowOf(before),
        after: rowOf(after),
        source: {
          connector: 'postgresql',
          name: this.sourceName,
          ts_ms: committedAt.getTime(),
          snapshot: 'false',
          ...{ schema: relation.schema, table: relation.name, txId, lsn },
        },
        ts_ms: Date.now(),
        transaction: { id: `${txId}:${lsn}`, total_order: transaction.index + 1 },
      },
    });
  }

  #add(entry: Readonly<{ change: ChangeEvent } | { marker: Marker } | { truncated: string }>): void {
    const transaction = this.#open();
    transaction.index += 1;
    transaction.entries.push({ index: transaction.index, ...entry });
  }

  #takeFull(): TransactionPart | undefined {
    return this.#open().entries.length >= this.maxEntries ? this.#take(false) : undefined;
  }

  #take(ends: boolean): TransactionPart {
    const { entries, lsn, txId, committedAt } = this.#open();
    if (ends) this.#transaction = undefined;
    else this.#open().entries = [];
    return { lsn, txId, committedAt, entries, ends };
  }

  #open(): Transaction {
    if (!this.#transaction) throw new Error('pgoutput sent a change outside of a transaction');
    return this.#transaction;
  }
}

type Marker = Readonly<{ prefix: string; content: string }>;
type RawRow = Record<string, string | null | undefined> | null;

const begin = ({ commitLsn, commitTime, xid }: Pgoutput.MessageBegin): Transaction => ({
  lsn: fullLsn(commitLsn ?? '0/0'),
  txId: xid >>> 0,
  committedAt: new Date(Number(BigInt(commitTime.valueOf()) / 1000n)),
  entries: [],
  index: 0,
});

const nameOf = ({ schema, name }: Pgoutput.MessageRelation): string => `${schema}.${name}`;

const relationOf = (message: Pgoutput.MessageRelation): Relation => ({
  table: nameOf(message),
  columns: message.columns.map(({ name, typeOid }) => ({ name, type: typeOid })),
  replicaIdentity: message.replicaIdentity,
});

/** Without the columns that were not sent. */
const rowOf = (row: RawRow): Row | null =>
  row && (Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row);
