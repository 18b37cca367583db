import { describe, expect, it } from 'vitest';
import { keyHash, openKeys } from './keys.js';

const keys = openKeys('a secret of thirty-two characters');
const token = /^[0-9a-f]+$/;

describe('ids and keys', () => {
  it('follow from an idempotency key, on every gateway of the same secret', () => {
    const other = openKeys('a secret of thirty-two characters');
    expect(other.cart('once')).toEqual(keys.cart('once'));
    expect(other.order('cart', 'once')).toEqual(keys.order('cart', 'once'));
    expect(other.line('cart', 1, 'once')).toBe(keys.line('cart', 1, 'once'));
    expect(other.request('cart', 'once')).toBe(keys.request('cart', 'once'));
  });

  it('tell nothing of one another', () => {
    const { id, key } = keys.cart('once');
    const order = keys.order(id, 'once');
    expect(new Set([id, key.slice(0, 32), order.id, order.key.slice(0, 32), keys.request(id, 'once')]).size).toBe(5);
    expect(openKeys('another secret of that many letters').cart('once')).not.toEqual({ id, key });
    expect(keys.line(id, 0, 'once')).not.toBe(keys.line(id, 1, 'once'));
    expect(keys.request('one', 'once')).not.toBe(keys.request('other', 'once'));
  });

  it('are random without one', () => {
    expect(keys.cart(undefined)).not.toEqual(keys.cart(undefined));
    expect(keys.request('cart', undefined)).not.toBe(keys.request('cart', undefined));
    expect(keys.cart(undefined).id).toMatch(token);
    expect(keys.cart(undefined).key).toHaveLength(48);
  });

  it.each(['', 'x'.repeat(256)])('do not follow from %j', (key) => {
    expect(() => keys.cart(key)).toThrow('an idempotency key has 1 to 255 characters');
  });

  it('are shown to services as a hash only', () => {
    expect(keyHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
