import { describe, expect, it } from 'vitest';
import { storable, storableJson } from './plain-json.js';

describe('what PostgreSQL cannot keep', () => {
  it('is taken out of texts', () => {
    expect(storable('a\0b')).toBe('ab');
    expect(storable('\ud83c')).toBe('\ufffd');
    expect(storable('🎧 é')).toBe('🎧 é');
  });

  it('is taken out of JSON, in names and values, and nothing else is', () => {
    const value = { 'a\0': ['\udc00', 1, null, { b: 'c\0' }], fine: '🎧', backslash: '\\u0000' };
    expect(JSON.parse(storableJson(value))).toEqual({
      a: ['\ufffd', 1, null, { b: 'c' }],
      fine: '🎧',
      backslash: '\\u0000',
    });
  });
});
