import { describe, expect, it } from 'vitest';
import { idempotencyKeyError, keyHash, IdFactory } from './id-factory.js';

const keys = new IdFactory({ GATEWAY_SECRET: 'a secret of thirty-two characters' });
const once = 'an intent of a client';
const token = /^[0-9a-f]+$/;

describe('ids and keys', () => {
  it('are derived from an idempotency key, on every gateway with the same secret', () => {
    const other = new IdFactory({ GATEWAY_SECRET: 'a secret of thirty-two characters' });
    expect(other.cart(once)).toEqual(keys.cart(once));
    expect(other.order('cart', once)).toEqual(keys.order('cart', once));
    expect(other.line('cart', 1, once)).toBe(keys.line('cart', 1, once));
    expect(other.request('cart', once)).toBe(keys.request('cart', once));
  });

  it('cannot be derived from each other', () => {
    const { id, key } = keys.cart(once);
    const order = keys.order(id, once);
    expect(new Set([id, key.slice(0, 32), order.id, order.key.slice(0, 32), keys.request(id, once)]).size).toBe(5);
    expect(new IdFactory({ GATEWAY_SECRET: 'another secret of that many letters' }).cart(once)).not.toEqual({ id, key });
    expect(keys.line(id, 0, once)).not.toBe(keys.line(id, 1, once));
    expect(keys.request('one', once)).not.toBe(keys.request('other', once));
  });

  it('are random without one', () => {
    expect(keys.cart(undefined)).not.toEqual(keys.cart(undefined));
    expect(keys.request('cart', undefined)).not.toBe(keys.request('cart', undefined));
    expect(keys.cart(undefined).id).toMatch(token);
    expect(keys.cart(undefined).key).toHaveLength(48);
  });

  it.each(['', '1', 'x'.repeat(15), 'x'.repeat(256)])('are not derived from %j, which could be guessed or is no key', (key) => {
    expect(() => keys.cart(key)).toThrow('An idempotency key has 16 to 255 characters');
    expect(() => keys.productImport(key)).toThrow('An idempotency key has 16 to 255 characters');
    expect(idempotencyKeyError(key)).toContain('UUID');
  });

  it.each([undefined, null, 'x'.repeat(16), 'x'.repeat(255)])('may be derived from %j', (key) => {
    expect(idempotencyKeyError(key)).toBeUndefined();
  });

  it('of carts are recognised, and no other is accepted', () => {
    for (const cart of [keys.cart(undefined), keys.cart(once)]) {
      expect(keys.isCartKey(cart)).toBe(true);
      expect(new IdFactory({ GATEWAY_SECRET: 'another secret of that many letters' }).isCartKey(cart)).toBe(false);
      for (const key of [
        '',
        cart.id,
        `${cart.key}0`,
        cart.key.slice(1),
        cart.key.toUpperCase().replace(/[A-F]/, '0'),
        'ü'.repeat(24),
      ])
        expect(keys.isCartKey({ id: cart.id, key })).toBe(false);
      expect(keys.isCartKey({ id: keys.cart(undefined).id, key: cart.key })).toBe(false);
    }
  });

  it('are passed to services as a hash only', () => {
    expect(keyHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
