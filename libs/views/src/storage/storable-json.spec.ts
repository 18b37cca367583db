import { describe, expect, it } from 'vitest';
import { storableText, storableJson } from './storable-json.js';

describe('characters that PostgreSQL cannot store', () => {
  it('are removed from texts', () => {
    expect(storableText('a\0b')).toBe('ab');
    expect(storableText('\ud83c')).toBe('\ufffd');
    expect(storableText('🎧 é')).toBe('🎧 é');
  });

  it('are removed from JSON, in names and values, without other changes', () => {
    const value = { 'a\0': ['\udc00', 1, null, { b: 'c\0' }], fine: '🎧', backslash: '\\u0000' };
    expect(JSON.parse(storableJson(value))).toEqual({
      a: ['\ufffd', 1, null, { b: 'c' }],
      fine: '🎧',
      backslash: '\\u0000',
    });
  });
});
