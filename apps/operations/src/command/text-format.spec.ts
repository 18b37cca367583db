import { describe, expect, it } from 'vitest';
import { duration, fields, table } from './text-format.js';

describe('a table', () => {
  it('has the minimum column widths', () => {
    expect(
      table(
        ['A', 'LONG'],
        [
          ['aaa', 'b'],
          ['c', ''],
        ],
      ),
    ).toBe('A    LONG\naaa  b\nc');
  });

  it('escapes control characters in its cells', () => {
    expect(table(['A'], [['x\u001b[2J\ny']])).toBe('A\nx [2J y');
    expect(fields({ a: 'x\u0007y' })).toBe('a  x y');
  });
});

describe('a duration', () => {
  it.each([
    [0, '0 ms'],
    [350, '350 ms'],
    [1_000, '1 s'],
    [59_999, '1 min'],
    [125_000, '2 min 5 s'],
    [3_600_000, '1 h'],
    [12_012_000, '3 h 20 min'],
  ])('%d is %s', (ms, text) => expect(duration(ms)).toBe(text));
});
