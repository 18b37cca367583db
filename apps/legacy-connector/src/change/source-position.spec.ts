import { describe, expect, it } from 'vitest';
import { lossOf } from '../log/slot.js';
import { fullLsn, lsnBefore } from './lsn.js';
import { eventIdOf, formatPosition, isAfter, parsePosition, type SourcePosition } from './source-position.js';

const at = (generation: number, lsn: string, index: number): SourcePosition => ({ generation, lsn: fullLsn(lsn), index });

describe('the position of a change', () => {
  it('is read as it is written', () => {
    const position = at(2, 'A/1f', 12);
    expect(formatPosition(position)).toBe('2:0000000A/0000001F:12');
    expect(parsePosition(formatPosition(position))).toEqual(position);
    expect(parsePosition('2:A/1F:12')).toBeUndefined();
    expect(eventIdOf('erp', position)).toBe('erp-2-0000000A0000001F-12');
  });

  it('has the order of slots, commits and changes', () => {
    const sorted = [at(1, '9/0', 1), at(1, 'A/0', 1), at(1, 'A/0', 2), at(1, '10/0', 1), at(2, '0/1', 0)];
    for (const [index, position] of sorted.entries()) {
      expect(isAfter(position, sorted[index - 1])).toBe(true);
      expect(isAfter(position, position)).toBe(false);
    }
  });
});

describe('a slot', () => {
  const slot = { confirmed: fullLsn('0/21'), active: false, isUsable: true, retainedBytes: 0 };
  it('continues what is recorded up to its confirmed position', () => {
    expect(lossOf(slot, fullLsn('0/20'))).toBeUndefined();
    expect(lossOf(slot, fullLsn('0/40'))).toBeUndefined();
  });
  it('that is gone, given up, or ahead does not', () => {
    expect(lossOf(undefined, fullLsn('0/20'))).toBe('slot-missing');
    expect(lossOf({ ...slot, isUsable: false }, fullLsn('0/20'))).toBe('slot-invalidated');
    expect(lossOf(slot, fullLsn('0/1F'))).toBe('slot-replaced');
  });
});

describe('a log sequence number', () => {
  it.each([
    ['0/20', '0/1F'],
    ['A/0', '9/FFFFFFFF'],
    ['0/0', '0/0'],
  ])('%s follows %s', (lsn, before) => expect(lsnBefore(lsn)).toBe(fullLsn(before)));
});
