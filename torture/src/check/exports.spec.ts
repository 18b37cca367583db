import type { Recorded } from '@millrace/event-log';
import { describe, expect, it } from 'vitest';
import { exportsHold } from './exports.js';

const paid = (aggregateId: string) => ({ aggregateId, event: { type: 'OrderPaid' } }) as Recorded;
const found = (...exported: readonly string[]) =>
  exportsHold({ trade: [paid('o1'), paid('o2')], exported }).map(({ about, detail }) => `${about} ${detail}`);

describe('the export', () => {
  it('has each paid order once', () => expect(found('o2', 'o1')).toEqual([]));
  it('is not checked without a sink', () => expect(exportsHold({ trade: [paid('o1')] })).toEqual([]));
  it('may not miss, repeat or invent a row', () =>
    expect(found('o1', 'o1', 'o3')).toEqual([
      'order o1 has 2 rows, where 1 is due',
      'order o2 has 0 rows, where 1 is due',
      'order o3 has 1 rows, where 0 is due',
    ]));
});
