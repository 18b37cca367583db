import type { Pgoutput } from 'pg-logical-replication';
import { describe, expect, it } from 'vitest';
import { TransactionAssembler, type TransactionPart } from './transaction-assembler.js';

const relation = {
  tag: 'relation',
  schema: 'erp',
  name: 'art',
  columns: [],
  keyColumns: ['id', 'text'],
} as unknown as Pgoutput.MessageRelation;
const begin = { tag: 'begin', commitLsn: '0/1A', commitTime: 1_700_000_000_000_000n, xid: -5 } as Pgoutput.MessageBegin;
const commit = { tag: 'commit', flags: 0, commitLsn: '0/1A', commitEndLsn: '0/1F', commitTime: 0n } as Pgoutput.MessageCommit;
const insert = (id: string) => ({ tag: 'insert' as const, relation, new: { id, text: 'a' } });
const mark = {
  tag: 'message',
  flags: 1,
  transactional: true,
  messageLsn: '0/1',
  prefix: 'p',
  content: Buffer.from('m'),
} as const;

const parts = (maxEntries: number, ...messages: Pgoutput.Message[]): TransactionPart[] => {
  const assembler = new TransactionAssembler(
    'erp',
    maxEntries,
    () => ['id'],
    () => undefined,
  );
  return messages.flatMap((message) => assembler.push(message) ?? []);
};
const ops = (part: TransactionPart | undefined) =>
  part?.entries.map((entry) =>
    'change' in entry ? [entry.index, entry.change.op, entry.change.before?.['id'], entry.change.after?.['id']] : entry,
  );

describe('the messages of pgoutput', () => {
  it('are a transaction at its commit, with the envelope of Debezium', () => {
    const [whole] = parts(10, begin, insert('1'), mark, commit);
    expect(whole).toMatchObject({ lsn: '00000000/0000001A', txId: 4_294_967_291, ends: true });
    expect(whole?.entries).toMatchObject([
      {
        index: 1,
        change: {
          op: 'c',
          before: null,
          after: { id: '1', text: 'a' },
          source: { connector: 'postgresql', schema: 'erp', table: 'art', ts_ms: 1_700_000_000_000, snapshot: 'false' },
          transaction: { id: '4294967291:00000000/0000001A', total_order: 1 },
        },
      },
      { index: 2, marker: { prefix: 'p', content: 'm' } },
    ]);
  });

  it('are none where others write messages outside of a transaction', () =>
    expect(parts(10, { ...mark, transactional: false }, begin, { ...mark, transactional: false }, commit)).toMatchObject([
      { entries: [], ends: true },
    ]));

  it('come in parts when they are many, counted on', () => {
    const found = parts(2, begin, insert('1'), insert('2'), insert('3'), commit);
    expect(found.map(({ ends, entries }) => [ends, entries.map(({ index }) => index)])).toEqual([
      [false, [1, 2]],
      [true, [3]],
    ]);
  });

  it('are a deletion and a creation where the key changes, and an update where another column does', () => {
    const update = (old: Record<string, string> | null, row: Record<string, string | undefined>): Pgoutput.MessageUpdate =>
      ({ tag: 'update', relation, key: null, old, new: row }) as Pgoutput.MessageUpdate;
    const moved = update({ id: '1', text: 'a' }, { id: '2', text: 'a' });
    const changed = update({ id: '2', text: 'a' }, { id: '2', text: 'b' });
    expect(ops(parts(10, begin, moved, changed, commit)[0])).toEqual([
      [1, 'd', '1', undefined],
      [2, 'c', undefined, '2'],
      [3, 'u', '2', '2'],
    ]);
  });

  it('leave out columns that were not sent', () => {
    const message = {
      tag: 'update',
      relation,
      key: null,
      old: null,
      new: { id: '1', text: undefined },
    } as unknown as Pgoutput.Message;
    const [part] = parts(10, begin, message, commit);
    const [entry] = part?.entries ?? [];
    expect(entry && 'change' in entry && entry.change.after).toEqual({ id: '1' });
  });
});
