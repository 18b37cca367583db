import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPart, fingerprintOf } from './error-fingerprint.js';

const fingerprint = (reason: string, more = {}) =>
  fingerprintOf({ reason, handler: 'inventory-service/item-requests', messageType: 'inventory.item.AdjustStock', ...more });

describe('the common part of errors of one kind', () => {
  it.each([
    ['RangeError: 17 is more than 4.5', 'RangeError: # is more than #'],
    ['Error: no item "mug blue" here', 'Error: no item # here'],
    ["TypeError: reading 'onHand' of item b7f1c9e2-11aa-4c0e-9d5e-0123456789ab", 'TypeError: reading # of item #'],
    ["Error: it doesn't fit, and that isn't new", "Error: it doesn't fit, and that isn't new"],
    ['Error: order-17 at 2026-01-01T00:00:00.000Z', 'Error: # at #'],
    ['Error: lines 1, 2 of 3', 'Error: lines #, # of #'],
  ])('%s', (reason, common) => expect(commonPart(reason)).toBe(common));

  it('does not contain the ids of the message', () => {
    expect(commonPart('Error: no product enamel-mug-green', ['enamel-mug-green'])).toBe('Error: no product #');
    expect(commonPart('Error: a bug in it', ['a'])).toBe('Error: a bug in it');
  });
});

describe('the fingerprint of an error', () => {
  const id = fc.oneof(
    fc.uuid(),
    fc.nat().map(String),
    fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => Math.abs(value).toFixed(2)),
    fc.stringMatching(/^[a-z]{0,6}[0-9][a-z0-9]{0,12}$/),
    fc.stringMatching(/^[^"\n]{0,20}$/).map((text) => `"${text}"`),
  );
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
  const errorName = fc.constantFrom('TypeError', 'RangeError', 'LogError');

  it('is the same for different ids, numbers and quoted values', () => {
    fc.assert(
      fc.property(errorName, words, words, id, id, (name, before, after, one, other) => {
        const errorWith = (value: string) => fingerprint(`${name}: ${before} ${value} ${after}`);
        expect(errorWith(one)).toBe(errorWith(other));
      }),
    );
  });

  it('differs for other words, another error name, another handler and another message type', () => {
    fc.assert(
      fc.property(errorName, words, words, id, (name, some, others, value) => {
        fc.pre(some !== others);
        expect(fingerprint(`${name}: ${some} ${value}`)).not.toBe(fingerprint(`${name}: ${others} ${value}`));
      }),
    );
    const one = fingerprint('TypeError: x');
    expect(fingerprint('RangeError: x')).not.toBe(one);
    expect(fingerprint('TypeError: x', { handler: 'inventory-service/other' })).not.toBe(one);
    expect(fingerprint('TypeError: x', { messageType: 'inventory.item.CountStock' })).not.toBe(one);
  });

  it('has twelve hexadecimal digits', () => expect(fingerprint('x')).toMatch(/^[0-9a-f]{12}$/));
});
