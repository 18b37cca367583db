import type { ChangeEvent, Row } from './change-event.js';

/** A change of a row of a table. */
export const changeOf = (
  name: string,
  { op, before = null, after = null }: Readonly<{ op: ChangeEvent['op']; before?: Row | null; after?: Row | null }>,
): ChangeEvent => {
  const [schema = '', table = ''] = name.split('.');
  return {
    ...{ op, before, after, ts_ms: 2 },
    source: {
      ...{ connector: 'postgresql', name: 'erp', ts_ms: 1, snapshot: 'false', schema, table, txId: 7 },
      lsn: '00000000/00000010',
    },
    transaction: { id: '7:00000000/00000010', total_order: 1 },
  };
};
