import { ListCollections, type RuleSet } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { collectionIdOf, type MadeCollection } from './made-collection.js';
import type { ReadSession } from '../consistency/read-session.js';
import { sampleProduct } from '../testing/samples.js';
import { openCollections } from './collections-of-request.js';

const updatedAt = sampleProduct.updatedAt;
const ofType = (title: string) => ({ handle: title.toLowerCase(), title, productTypes: [title], productCount: 1, updatedAt });
const types = [ofType('Chairs'), ofType(sampleProduct.productType), ofType('Tables')];
const made = (title: string, contents: Partial<MadeCollection['details']>): MadeCollection => {
  const handle = title.toLowerCase();
  const details = { handle, title, descriptionHtml: '', sortOrder: 'BEST_SELLING', ...contents };
  return { id: collectionIdOf(handle), version: 1, updatedAt, details };
};
const rules = (value: string): RuleSet => ({ anyOf: false, rules: [{ column: 'TAG', relation: 'EQUALS', value }] });

/** A request; the search view says that products meet the rules of the tag `oak`. */
const collectionsWith = (...byStaff: readonly MadeCollection[]) => {
  const queried: string[] = [];
  const query = async (contract: { name: string }, { ruleSets = [] }: { ruleSets?: RuleSet[] }) => {
    queried.push(contract.name);
    if (contract.name === ListCollections.name) return { collections: types };
    const met = ruleSets.flatMap((each, position) => (each.rules[0]?.value === 'oak' ? [position] : []));
    return { matches: [{ productId: sampleProduct.id, ruleSets: met }] };
  };
  const read = async () => new Map(byStaff.map((one) => [one.id, one]));
  const session = { query } as unknown as ReadSession;
  return { session, queried, ...openCollections(session, { made: { read }, language: () => ({}) }) };
};
const titles = (collections: readonly { title: string }[]) => collections.map(({ title }) => title);

describe('the collections of a request', () => {
  it('are of both kinds, by title; one that staff made hides the type of its handle', async () => {
    const { collections, collection, typeCollections } = collectionsWith(
      made('Picks', { productIds: [] }),
      made('TABLES', { productIds: [] }),
    );
    expect(titles(await collections())).toEqual(
      titles([...types.slice(0, 2), { title: 'Picks' }, { title: 'TABLES' }]).toSorted(),
    );
    expect((await collection('Tables'))?.made?.details.title).toBe('TABLES');
    expect((await collection('chairs'))?.made).toBeUndefined();
    expect(await collection('nothing')).toBeUndefined();
    expect(titles(await typeCollections())).toEqual(titles(types));
  });

  it('have a product by its type, by their lists and by their rules', async () => {
    const { queried, collectionsOf } = collectionsWith(
      made('A', { productIds: ['other', sampleProduct.id] }),
      made('B', { productIds: ['other'] }),
      made('C', { ruleSet: rules('pine') }),
      made('D', { ruleSet: rules('oak') }),
    );
    expect(titles(await collectionsOf(sampleProduct))).toEqual(['A', 'D', sampleProduct.productType].toSorted());
    await collectionsOf(sampleProduct);
    expect(queried).toHaveLength(2);
  });

  it('have the trending products, unless there are none or another collection has the handle', async () => {
    const { session } = collectionsWith();
    const opened = (productIds: readonly string[], ...byStaff: readonly MadeCollection[]) =>
      openCollections(session, {
        made: { read: async () => new Map(byStaff.map((one) => [one.id, one])), trending: async () => productIds },
        language: () => ({ locale: 'de' }),
      });
    expect((await opened(['tea']).collection('Trending'))?.made?.details).toMatchObject({
      title: 'Im Trend',
      productIds: ['tea'],
    });
    expect(await opened([]).collection('trending')).toBeUndefined();
    expect(titles(await opened(['tea']).collections())).toEqual(titles(types));
    expect((await opened(['tea'], made('Trending', { productIds: ['pot'] })).collection('trending'))?.made).toMatchObject({
      details: { title: 'Trending', productIds: ['pot'] },
    });
  });

  it('ask for no rules where there are none', async () => {
    const { queried, collectionsOf } = collectionsWith(made('A', { productIds: [] }));
    await collectionsOf(sampleProduct);
    expect(queried).toEqual([ListCollections.name]);
  });
});
