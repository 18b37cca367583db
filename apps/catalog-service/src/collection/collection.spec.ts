import { maxCollectionProducts } from '@millrace/contracts';
import { given } from '@millrace/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionDecider } from './collection.js';
import { moved } from './moved.js';

const texts = { handle: 'picks', title: 'Picks', descriptionHtml: '' };
const listed = { ...texts, sortOrder: 'MANUAL', productIds: ['a', 'b', 'c'] };
const rule = { column: 'TAG', relation: 'EQUALS', value: 'oak' };
const ruled = { ...texts, sortOrder: 'BEST_SELLING', ruleSet: { anyOf: false, rules: [rule] } };
const defined = { type: 'CollectionDefined' as const, ...listed };
const definedByRules = { type: 'CollectionDefined' as const, ...ruled };
const create = { type: 'CreateCollection' as const };
const givenCollection = given(collectionDecider);

describe('a collection', () => {
  it('is created once, and again when it was removed', () => {
    givenCollection()
      .when({ ...create, ...listed })
      .then(defined);
    givenCollection(defined)
      .when({ ...create, ...ruled })
      .thenRejected({ type: 'CollectionExists' });
    givenCollection(defined, { type: 'CollectionRemoved' })
      .when({ ...create, ...ruled })
      .then(definedByRules);
  });

  it('lists a product once', () =>
    givenCollection()
      .when({ ...create, ...listed, productIds: ['a', 'b', 'a', 'c'] })
      .then(defined));

  it.each([
    ['neither products nor rules', { ...texts, sortOrder: 'MANUAL' }],
    ['both', { ...listed, ruleSet: ruled.ruleSet }],
  ])('with %s is rejected', (_, details) =>
    givenCollection()
      .when({ ...create, ...details })
      .thenRejected({ type: 'CollectionKindMixed' }),
  );

  it.each([
    ['an unknown column', { ...rule, column: 'COLOUR' }],
    ['the name of a property of every object', { ...rule, column: 'CONSTRUCTOR' }],
    ['a relation of another column', { ...rule, relation: 'GREATER_THAN' }],
    ['a price that is no integer', { column: 'VARIANT_PRICE', relation: 'LESS_THAN', value: '9.50' }],
  ])('with a rule of %s is rejected', (_, wrong) =>
    givenCollection()
      .when({ ...create, ...ruled, ruleSet: { anyOf: true, rules: [rule, wrong] } })
      .thenRejected({ type: 'CollectionRuleUnknown', rule: 1 }),
  );

  it.each([
    ['by rules in a manual order', { ...ruled, sortOrder: 'MANUAL' }],
    ['in an unknown order', { ...listed, sortOrder: 'BY_COLOUR' }],
  ])('%s is rejected', (_, details) =>
    givenCollection()
      .when({ ...create, ...details })
      .thenRejected({ type: 'CollectionOrderUnknown' }),
  );

  it('keeps what a change does not name', () => {
    const image = { url: '/images/mug.svg', altText: '' };
    const change = { type: 'ChangeCollection' as const };
    givenCollection(defined)
      .when({ ...change, title: 'Our picks', image })
      .then({ ...defined, title: 'Our picks', image });
    givenCollection({ ...defined, image })
      .when({ ...change, removeImage: true })
      .then(defined);
    givenCollection(defined)
      .when({ ...change, title: 'Picks' })
      .thenNothing();
    givenCollection()
      .when({ ...change, title: 'x' })
      .thenRejected({ type: 'CollectionNotFound' });
  });

  it('does not change its kind', () => {
    const products = { productIds: ['a'] };
    const mixed = { type: 'CollectionKindMixed' } as const;
    givenCollection(defined).when({ type: 'ChangeCollection', ruleSet: ruled.ruleSet }).thenRejected(mixed);
    givenCollection(definedByRules)
      .when({ type: 'AddCollectionProducts', ...products })
      .thenRejected(mixed);
    givenCollection(definedByRules)
      .when({ type: 'RemoveCollectionProducts', ...products })
      .thenRejected(mixed);
    givenCollection(definedByRules)
      .when({ type: 'MoveCollectionProducts', moves: [{ productId: 'a', position: 0 }] })
      .thenRejected(mixed);
  });

  it('gets products at its end, and loses them', () => {
    givenCollection(defined)
      .when({ type: 'AddCollectionProducts', productIds: ['b', 'd'] })
      .then({ ...defined, productIds: ['a', 'b', 'c', 'd'] });
    givenCollection(defined)
      .when({ type: 'AddCollectionProducts', productIds: ['b'] })
      .thenNothing();
    givenCollection(defined)
      .when({ type: 'RemoveCollectionProducts', productIds: ['x', 'a', 'b', 'c'] })
      .then({ ...defined, productIds: [] });
    givenCollection(defined)
      .when({ type: 'RemoveCollectionProducts', productIds: ['x'] })
      .thenNothing();
  });

  it('has room for so many products', () => {
    const full = { ...defined, productIds: Array.from({ length: maxCollectionProducts }, (_, n) => `p${n}`) };
    givenCollection(full)
      .when({ type: 'AddCollectionProducts', productIds: ['p0'] })
      .thenNothing();
    givenCollection(full)
      .when({ type: 'AddCollectionProducts', productIds: ['one-more'] })
      .thenRejected({ type: 'CollectionFull', maxProducts: maxCollectionProducts });
  });

  it('is reordered, and not by a product that it does not have', () => {
    const move = { type: 'MoveCollectionProducts' as const };
    givenCollection(defined)
      .when({ ...move, moves: [{ productId: 'c', position: 0 }] })
      .then({ ...defined, productIds: ['c', 'a', 'b'] });
    givenCollection(defined)
      .when({ ...move, moves: [{ productId: 'b', position: 1 }] })
      .thenNothing();
    givenCollection(defined)
      .when({ ...move, moves: [{ productId: 'x', position: 0 }] })
      .thenRejected({ type: 'CollectionLacksProduct', productId: 'x' });
  });
});

describe('moves in a list', () => {
  it('put the product moved last at its place, and lose none', () => {
    const list = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1 });
    const cases = list.chain((ids) =>
      fc.tuple(
        fc.constant(ids),
        fc.array(fc.record({ productId: fc.constantFrom(...ids), position: fc.nat({ max: 60 }) }), { minLength: 1 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([ids, moves]) => {
        const result = moved(ids, moves);
        if ('lacking' in result) throw new Error('a product of the list is in it');
        const last = moves.at(-1);
        expect(result.productIds.toSorted()).toEqual(ids.toSorted());
        expect(result.productIds.indexOf(last?.productId ?? '')).toBe(Math.min(last?.position ?? 0, ids.length - 1));
      }),
    );
  });
});
