import { describe, expect, it } from 'vitest';
import { prefixOf } from './prefix.js';

const family = '👨‍👩‍👧‍👦';

describe('prefix', () => {
  it.each([
    [`${'x'.repeat(511)}🎁`, 512, 'x'.repeat(511)],
    [`${'x'.repeat(510)}🎁`, 512, `${'x'.repeat(510)}🎁`],
    [`ab${family}`, 10, 'ab'],
    ['abc', 3, 'abc'],
    ['abc', 0, ''],
  ])('of %j at %i ends between graphemes', (text, length, beginning) => {
    expect(prefixOf(text, length)).toBe(beginning);
  });

  it('takes the same time in a long text as in a short one', () => {
    const text = '🎁a'.repeat(500_000);
    prefixOf(text, 1);
    const before = process.cpuUsage();
    for (let round = 0; round < 1_000; round++) prefixOf(text, 700_001 + round);
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});
