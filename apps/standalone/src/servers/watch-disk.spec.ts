import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchDisk } from './watch-disk.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a full disk is reported once, and `onRoom` is called once when there is enough space again', async () => {
  const lines: string[] = [];
  const onRoom = vi.fn(async () => undefined);
  let free = 500;
  const end = watchDisk(
    '/data',
    (line) => lines.push(line),
    onRoom,
    async () => free,
  );
  const later = async (megabytes: number) => {
    free = megabytes;
    await vi.advanceTimersByTimeAsync(4_000);
    return lines.length;
  };
  expect(await later(500)).toBe(0);
  expect(await later(3)).toBe(1);
  expect(lines[0]).toMatch(/^The disk is full: 3 MB are left in \/data\. Free 200 MB/);
  expect(await later(100)).toBe(1);
  expect(onRoom).not.toHaveBeenCalled();
  expect(await later(300)).toBe(2);
  expect(onRoom).toHaveBeenCalledOnce();
  end();
  expect(await later(3)).toBe(2);
});
