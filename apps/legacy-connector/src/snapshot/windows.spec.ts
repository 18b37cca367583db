import { describe, expect, it } from 'vitest';
import type { TableConfig } from '../config/table-config.js';
import { parseVisibility, sees } from './transaction-visibility.js';
import { Windows } from './windows.js';

const config = { table: 'erp.art', key: ['id'] } as unknown as TableConfig;
const rows = ['1', '2', '3'].map((id) => ({ id, text: 'old' }));
const open = (table = config, visibility = '100:100:') => {
  const windows = new Windows();
  const { id, result } = windows.create(table);
  windows.read(id, { rows, visibility: parseVisibility(visibility), isLast: true });
  return { windows, id, result };
};
const idsOf = (closed: ReturnType<Windows['closes']>) =>
  closed && closed !== 'again' ? closed.rows.map(({ id }) => id) : closed;

describe('a window of a snapshot', () => {
  it('leaves out the rows that the log changes within it', () => {
    const { windows, id } = open();
    windows.changed('erp.art', [{ id: '1' }]);
    windows.opens(id);
    windows.changed('erp.art', [{ id: '2' }, null]);
    windows.changed('erp.ean', [{ id: '3' }]);
    expect(idsOf(windows.closes(id))).toEqual(['1', '3']);
  });

  it('is read again when its query missed a transaction that the log had before', async () => {
    const { windows, id, result } = open(config, '99:101:99');
    windows.committed(99);
    windows.opens(id);
    expect(windows.closes(id)).toBe('again');
    expect(await result).toBe('again');
  });

  it('is read again when rows without a key changed', () => {
    const { windows, id } = open({ ...config, key: [] });
    windows.opens(id);
    windows.changed('erp.art', [{ id: '9' }]);
    expect(windows.closes(id)).toBe('again');
  });

  it('is read again when the chunk before it is, so that no chunk is left out', async () => {
    const { windows, id } = open(config, '99:101:99');
    const next = windows.create(config, id);
    windows.read(next.id, { rows, visibility: parseVisibility('200:200:'), isLast: true });
    windows.committed(99);
    windows.opens(id);
    expect(windows.closes(id)).toBe('again');
    windows.opens(next.id);
    expect(windows.closes(next.id)).toBe('again');
    expect(await next.result).toBe('again');
  });

  it('of an earlier run is unknown', () => {
    const { windows } = open();
    windows.opens('77');
    expect(windows.closes('77')).toBeUndefined();
    // Runs do not share ids: marks of the one before may still be in the log.
    expect(open().id).not.toBe(open().id);
  });
});

describe('what a query sees', () => {
  it.each([
    ['an earlier transaction', '100:104:100,102', 99, true],
    ['one that is under way', '100:104:100,102', 102, false],
    ['one that ended meanwhile', '100:104:100,102', 103, true],
    ['a later one', '100:104:100,102', 104, false],
    ['an earlier one before the ids began again', '4294967290:4294967300:', 4_294_967_295, true],
    ['a later one after the ids began again', '4294967290:4294967300:', 5, false],
  ])('%s', (_, text, txId, seen) => expect(sees(parseVisibility(text), txId)).toBe(seen));
});
