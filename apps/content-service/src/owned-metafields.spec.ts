import type { Metafield } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { ownedMetafieldsDecider } from './owned-metafields/owned-metafields.js';

const owner = { ownerType: 'Page', ownerId: 'about' };
const text = 'single_line_text_field';
const field = (key: string, value: string, type = text): Metafield => ({ namespace: 'custom', key, type, value });
const defined = (...metafields: Metafield[]) => ({ type: 'OwnedMetafieldsDefined' as const, ...owner, metafields });
const change = (set: (Omit<Metafield, 'type'> & { type?: string })[], remove: string[] = []) => ({
  ...{ type: 'ChangeOwnedMetafields' as const, ...owner, set },
  remove: remove.map((key) => ({ namespace: 'custom', key })),
});
const givenOnes = given(ownedMetafieldsDecider);

describe('the metafields of something that is no product', () => {
  it('are set, replaced with the type that they had, and removed', () => {
    const size = field('size', '3', 'number_integer');
    const { type: _, ...untyped } = field('size', '4');
    givenOnes()
      .when(change([{ namespace: 'custom', key: 'hero', value: 'Mug' }, size]))
      .then(defined(field('hero', 'Mug'), size));
    givenOnes(defined(field('hero', 'Mug'), size))
      .when(change([untyped], ['hero']))
      .then(defined(field('size', '4', 'number_integer')));
    givenOnes(defined(size))
      .when(change([], ['size']))
      .then(defined());
    givenOnes(defined(size))
      .when(change([size], ['none']))
      .thenNothing();
  });

  it('are refused with a value of another type, an unknown type, or too many', () => {
    const invalid = { type: 'MetafieldInvalid' as const, namespace: 'custom', key: 'size' };
    const size = (value: string, type: string) => givenOnes().when(change([field('size', value, type)]));
    size('many', 'number_integer').thenRejected({ ...invalid, reason: 'VALUE' });
    size('many', 'number').thenRejected({ ...invalid, reason: 'TYPE' });
    const many = Array.from({ length: 51 }, (_, index) => field(`k${index}`, 'x'));
    givenOnes().when(change(many)).thenRejected({ type: 'TooManyMetafields', max: 50 });
  });
});
