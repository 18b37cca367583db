import { identityUpcast, message, upcast } from '@millrace/contracts';
import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { upcastData } from './upcast.js';

const price = message('PriceSet', Type.Object({ minor: Type.Integer(), currency: Type.String() }), {
  version: 4,
  upcasts: [
    upcast('euros were cents before', ({ euros }) => ({ minor: Math.round(Number(euros) * 100) })),
    upcast('every price was in euros', (old) => ({ ...old, currency: 'EUR' })),
    identityUpcast('a currency may be of any length'),
  ],
});

describe('data of an older version', () => {
  it.each([
    [1, { euros: 1.5 }],
    [2, { minor: 150 }],
    [3, { minor: 150, currency: 'EUR' }],
    [4, { minor: 150, currency: 'EUR' }],
  ])('%i are upcast step by step', (version, data) => {
    expect(upcastData(price, data, version)).toEqual({ minor: 150, currency: 'EUR' });
  });

  it('of a newer version are not changed', () => {
    expect(upcastData(price, { minor: 150, currency: 'EUR', tax: 1 }, 5)).toEqual({ minor: 150, currency: 'EUR', tax: 1 });
  });

  it('without an upcast are unreadable; the error names the missing step', () => {
    const lacking = { ...price, upcasts: price.upcasts.slice(0, 1) };
    expect(() => upcastData(lacking, { euros: 1 }, 1)).toThrow(
      expect.objectContaining({ code: 'UNREADABLE_EVENT', message: 'no upcast for PriceSet from version 2 to 3' }),
    );
  });

  it('on which an upcast throws are unreadable; the error names the upcast', () => {
    const strict = upcast('a word', ({ word }) => ({ word: (word as string).trim() }));
    expect(() => upcastData({ ...price, version: 2, upcasts: [strict] }, {}, 1)).toThrow(
      expect.objectContaining({ code: 'UNREADABLE_EVENT', message: 'upcast "a word" failed for PriceSet from version 1 to 2' }),
    );
  });
});
