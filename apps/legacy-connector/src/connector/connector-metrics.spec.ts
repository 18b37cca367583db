import { expect, it } from 'vitest';
import type { Slot } from '../log/slot.js';
import { connectorMetrics } from './connector-metrics.js';

const slot: Slot = { confirmed: '00000000/00000010', active: true, isUsable: true, retainedBytes: 5 };
const usable = (found: Slot | 'missing' | undefined) =>
  connectorMetrics({
    ...{ source: 'erp', isReading: false, slot: found, counts: undefined, losses: 0, restarts: 0, tables: [], comparisons: [] },
  }).find(({ name }) => name === 'millrace_legacy_slot_usable')?.value;

it.each([
  ['is usable', slot, 1],
  ['was given up', { ...slot, isUsable: false }, 0],
  ['is missing', 'missing' as const, 0],
  ['is unknown, because the source does not answer', undefined, undefined],
])('the metrics say whether a slot %s', (_, found, value) => expect(usable(found)).toBe(value));
