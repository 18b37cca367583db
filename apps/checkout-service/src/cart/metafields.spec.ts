import type { CartMetafield } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { cartDecider } from './cart.js';
import { key, mugs, policy } from './cart.fixture.js';

const givenCart = given(cartDecider(policy));
const [then, now] = ['2026-01-01T00:00:00.000Z', '2026-02-02T00:00:00.000Z'];
const field = (name: string, value: string, { createdAt = then, updatedAt = then } = {}): CartMetafield => ({
  namespace: 'custom',
  key: name,
  type: 'single_line_text_field',
  value,
  createdAt,
  updatedAt,
});
const changed = (...metafields: CartMetafield[]) => ({ type: 'MetafieldsChanged', metafields }) as const;
const set = (...metafields: CartMetafield[]) =>
  ({
    type: 'SetMetafields',
    keyHash: key,
    metafields: metafields.map(({ createdAt: _, updatedAt: __, ...one }) => one),
    at: now,
  }) as const;
const remove = (name: string) => ({ type: 'DeleteMetafield', keyHash: key, namespace: 'custom', key: name }) as const;

describe('the metafields of a cart', () => {
  it('are set by their names, and know when', () => {
    givenCart(mugs(1))
      .when(set(field('gift', 'yes')))
      .then(changed(field('gift', 'yes', { createdAt: now, updatedAt: now })));
    givenCart(mugs(1), changed(field('gift', 'yes'), field('size', 'M')))
      .when(set(field('gift', 'no'), field('size', 'M')))
      .then(changed(field('gift', 'no', { updatedAt: now }), field('size', 'M')));
    givenCart(mugs(1), changed(field('gift', 'yes')))
      .when(set(field('gift', 'yes')))
      .thenNothing();
  });

  it('are deleted', () => {
    givenCart(mugs(1), changed(field('gift', 'yes'), field('size', 'M')))
      .when(remove('gift'))
      .then(changed(field('size', 'M')));
    givenCart(mugs(1)).when(remove('gift')).thenRejected({ type: 'MetafieldNotFound' });
  });

  it('are fifty at most', () =>
    givenCart(mugs(1))
      .when(set(...Array.from({ length: 51 }, (_, index) => field(`f${index}`, 'x'))))
      .thenRejected({ type: 'TooManyMetafields', max: 50 }));
});
