import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { formats } from './format.js';
import { recordOf, type WarehouseRecord } from './record.js';

const record: WarehouseRecord = {
  ...{ stream: 'ORDER', sequence: 2 ** 40, event_id: 'e', appended_at: '2026-03-01T10:00:00.123Z', aggregate: 'order' },
  ...{
    aggregate_id: 'o',
    version: 3,
    type: 'OrderPaid',
    correlation_id: 'c',
    causation_id: null,
    data: '{"note":"ä\\n\\"\\u0000"}',
  },
};
const records = [record, { ...record, sequence: 2 ** 40 + 1, causation_id: 'x', data: null }];

describe('the formats', () => {
  it('NDJSON has one object in each line, its data as an object', async () => {
    const lines = Buffer.from(await formats.ndjson.encode(records))
      .toString()
      .split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { ...record, data: { note: 'ä\n"\0' } },
      { ...records[1], data: null },
    ]);
  });

  it('Parquet has typed columns', async () => {
    const bytes = await formats.parquet.encode(records);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    expect(await parquetReadObjects({ file })).toEqual(
      records.map((one) => ({ ...one, sequence: BigInt(one.sequence), appended_at: new Date(one.appended_at) })),
    );
  });
});

describe('the row of an event', () => {
  const recorded = {
    ...{ stream: 'ORDER', seq: 7, id: 'e7', aggregate: 'order', aggregateId: 'o', at: '2026-03-01T10:00:00Z', version: 2 },
    correlationId: 'c',
    event: { type: 'OrderClosed', reason: 'done' },
  };

  it('has its data without the type', () => {
    expect(recordOf(recorded)).toMatchObject({ sequence: 7, type: 'OrderClosed', data: '{"reason":"done"}', causation_id: null });
  });

  it('has no data when the event does not match its contract', () => {
    const unreadable = Object.assign(new Error('no match'), { code: 'UNREADABLE_EVENT' as const, name: 'LogError' }) as never;
    expect(recordOf({ ...recorded, unreadable }).data).toBeNull();
  });
});
