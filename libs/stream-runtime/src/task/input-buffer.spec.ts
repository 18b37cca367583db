import { describe, expect, it } from 'vitest';
import { InputBuffer } from './input-buffer.js';

describe('the records of an input that wait', () => {
  it('are read again from the first that was not processed, in the middle of a message too', () => {
    const buffer = new InputBuffer();
    for (const [seq, index] of [
      [4, 0],
      [4, 1],
      [7, 0],
    ] as const)
      buffer.add(seq, index);
    buffer.release();
    expect(buffer.next).toEqual({ seq: 4, index: 1 });
    const again = new InputBuffer({ ...buffer.next, released: 0 });
    expect(again.from).toBe(4);
    expect([again.add(4, 0), again.add(4, 1), again.add(7, 0)]).toEqual([false, true, true]);
    expect(again.length).toBe(2);
  });

  it('pass over a message without a record when nothing waits', () => {
    const buffer = new InputBuffer();
    buffer.skip(3);
    expect(buffer.next).toEqual({ seq: 4, index: 0 });
    buffer.add(5, 0);
    buffer.skip(6);
    expect(buffer.next).toEqual({ seq: 4, index: 0 });
    buffer.release();
    expect(buffer.next).toEqual({ seq: 5, index: 1 });
  });
});
