import { describe, expect, it } from 'vitest';
import { pastInstant } from './past-instant.js';

describe('an instant of a client', () => {
  it.each([
    ['2026-01-31T12:30:00Z', '2026-01-31T12:30:00.000Z'],
    ['2026-01-31T12:30:00.123456789Z', '2026-01-31T12:30:00.123Z'],
    ['2026-01-31t12:30:00.5z', '2026-01-31T12:30:00.500Z'],
    ['2026-01-31T12:30:00+02:00', '2026-01-31T10:30:00.000Z'],
    ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(pastInstant(text, 'asOf')).toBe(instant);
  });

  it.each([undefined, null])('may be absent as %s', (none) => {
    expect(pastInstant(none, 'asOf')).toBeUndefined();
  });

  it.each([
    '',
    'yesterday',
    '2026-01-31',
    '2026-01-31T12:30:00',
    '2026-01-31 12:30:00Z',
    '2026-02-30T00:00:00Z',
    '2025-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-31T24:00:00Z',
    '2026-01-31T12:60:00Z',
    '2026-01-31T12:30:60Z',
    '2026-01-31T12:30:00.1234567890Z',
    '2026-01-31T12:30:00+24:00',
    '+002026-01-31T12:30:00Z',
    ' 2026-01-31T12:30:00Z',
    1_767_225_600_000,
    true,
    ['2026-01-31T12:30:00Z'],
    { at: '2026-01-31T12:30:00Z' },
  ])('is not parsed from %j', (wrong) => {
    expect(() => pastInstant(wrong, 'asOf')).toThrowError(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'asOf' } }),
    );
  });

  it('may not be in the future, except for a small clock skew', () => {
    const ahead = (ms: number) => new Date(Date.now() + ms).toISOString();
    expect(pastInstant(ahead(1_000), 'asOf')).toBeDefined();
    expect(() => pastInstant(ahead(60_000), 'asOf')).toThrow('yet to come');
    expect(() => pastInstant('9999-12-31T23:59:59Z', 'asOf')).toThrow('yet to come');
  });
});
