import { describe, expect, it } from 'vitest';
import { ProcessedIds, requestIdRetentionMs } from './processed-ids.js';
import type { Recorded } from '../store/recorded.js';

const begin = Date.parse('2026-01-01T00:00:00Z');
const event = (seq: number, why: Partial<Recorded>, atMs = begin): Recorded => ({
  stream: 'INVENTORY',
  seq,
  id: `e${seq}`,
  aggregate: 'item',
  aggregateId: 'a',
  at: new Date(atMs).toISOString(),
  version: seq,
  correlationId: 'c',
  event: { type: 'StockAdjusted' },
  ...why,
});

describe('the processed ids of an aggregate', () => {
  it('contain a client’s key with the hash of its input for 30 days', () => {
    const applied = new ProcessedIds();
    applied.add(event(1, { requestId: 'r', requestHash: 'h' }));
    applied.add(event(2, {}, begin + requestIdRetentionMs));
    expect(applied.find('r')).toMatchObject({ seq: 1, hash: 'h' });
    applied.add(event(3, {}, begin + requestIdRetentionMs + 1));
    expect(applied.find('r')).toBeUndefined();
  });

  it('contain other causes for ever, because their consumer may be down for long', () => {
    const applied = new ProcessedIds();
    applied.add(event(1, { causationId: 'order-placed' }));
    applied.add(event(2, {}, begin + 100 * requestIdRetentionMs));
    expect(applied.find('order-placed')).toMatchObject({ seq: 1 });
  });

  it('do not grow with a million reservations, each of which stores its own cause', () => {
    const applied = new ProcessedIds();
    for (let seq = 1; seq <= 1_000_000; seq += 1) applied.add(event(seq, { causationId: `c${seq}`, processedBy: `r.${seq}` }));
    expect(applied.size).toBe(0);
  });

  it('are restored from a snapshot', () => {
    const applied = new ProcessedIds();
    applied.add(event(1, { requestId: 'r', requestHash: 'h', causationId: 'c' }));
    const again = ProcessedIds.fromRecords(JSON.parse(JSON.stringify(applied.toRecords())));
    expect([again.find('r'), again.find('c')]).toEqual([applied.find('r'), applied.find('c')]);
  });
});
