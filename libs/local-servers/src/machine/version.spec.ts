import { describe, expect, it } from 'vitest';
import { atLeast, parseVersion, versionText } from './version.js';

describe('a version', () => {
  it.each([
    ['nats-server: v2.15.1', [2, 15, 1]],
    ['nats-server: v2.14.0-RC.1', [2, 14, 0]],
    ['postgres (PostgreSQL) 18.4', [18, 4, 0]],
    ['Chromium 148.0.7444.59 built on Debian', [148, 0, 7444]],
  ])('is parsed from "%s"', (text, version) => {
    expect(parseVersion(text)).toEqual(version);
  });

  it('is undefined in a text without one', () => {
    expect(parseVersion('command not found')).toBeUndefined();
  });

  it('is compared by numbers, not by characters', () => {
    expect(atLeast([2, 9, 22], [2, 14, 0])).toBe(false);
    expect(atLeast([2, 14, 0], [2, 14, 0])).toBe(true);
    expect(atLeast([2, 15, 1], [2, 14, 9])).toBe(true);
    expect(atLeast([3, 0, 0], [2, 14, 0])).toBe(true);
  });

  it('is formatted with dots', () => {
    expect(versionText([2, 15, 1])).toBe('2.15.1');
  });
});
