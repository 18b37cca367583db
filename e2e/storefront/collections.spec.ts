import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, client, importProducts, named, type Operation, request, teeIds } from './storefront.js';

beforeAll(importProducts);

const handle = 'storefront-tests';
const own = { handle, title: 'Storefront tests' };

const operations: readonly Operation[] = [
  [
    'a collection by its handle',
    `query { collection(handle: "${handle}") { id handle title description descriptionHtml updatedAt seo { title description } } }`,
    { collection: own },
  ],
  [
    'a collection by its id',
    `query { collection(id: "gid://shopify/Collection/${handle}") { id handle } }`,
    { collection: { id: `gid://shopify/Collection/${handle}`, handle } },
  ],
  [
    'its page',
    `query { collection(handle: "${handle}") { onlineStoreUrl trackingParameters } }`,
    { collection: { onlineStoreUrl: expect.stringMatching(/\/collections\/storefront-tests$/), trackingParameters: null } },
  ],
  ['its picture', `query { collection(handle: "${handle}") { image { id url altText width height } } }`, { collection: {} }],
  [
    'its products in an order',
    `query Collection($handle: String!, $first: Int, $sortKey: ProductCollectionSortKeys, $reverse: Boolean) {
      collection(handle: $handle) { products(first: $first, sortKey: $sortKey, reverse: $reverse) { nodes { handle } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } } }`,
    {
      collection: {
        products: { nodes: [{ handle: 'storefront-tee' }, { handle: 'storefront-cap' }], pageInfo: { hasNextPage: false } },
      },
    },
    { handle, first: 8, sortKey: 'PRICE', reverse: true },
  ],
  [
    'its filters',
    `query { collection(handle: "${handle}") { products(first: 1) { filters { id label type presentation values { id label count input swatch { color image { id } } image { id } } } } } }`,
    {
      collection: {
        products: {
          filters: expect.arrayContaining([expect.objectContaining({ id: 'filter.v.availability', presentation: null })]),
        },
      },
    },
  ],
  [
    'its products by filters',
    `query Filtered($filters: [ProductFilter!]) { collection(handle: "${handle}") { products(first: 8, filters: $filters) { nodes { handle } } } }`,
    { collection: { products: { nodes: [{ handle: 'storefront-tee' }] } } },
    { filters: [{ variantOption: { name: 'Size', value: 'L' } }, { available: true }, { price: { min: 20, max: 30 } }] },
  ],
  [
    'collections by title',
    'query { collections(first: 20, sortKey: TITLE, query: "title:storefront*") { edges { node { handle } cursor } } }',
    { collections: { edges: expect.arrayContaining([{ node: { handle }, cursor: expect.any(String) }]) } },
  ],
  [
    'collections by their change',
    'query { collections(first: 250, sortKey: UPDATED_AT, reverse: true) { nodes { handle updatedAt } totalCount } }',
    { collections: {} },
  ],
  [
    'collections by an unknown text',
    'query { collections(first: 5, query: "nothing-at-all-xyz") { nodes { id } } }',
    { collections: { nodes: [] } },
  ],
  [
    'the last collections',
    'query { collections(last: 2, sortKey: RELEVANCE) { nodes { id } pageInfo { hasPreviousPage } } }',
    { collections: {} },
  ],
  ['collections without a size', 'query { collections { nodes { id } } }', { collections: {} }],
  [
    'the collections of a product',
    'query { product(handle: "storefront-tee") { collections(first: 2) { nodes { handle } } } }',
    { product: { collections: { nodes: [{ handle }] } } },
  ],
  ['an unknown collection', 'query { collection(handle: "nothing-at-all") { id } }', { collection: null }],
];

describe('collections', () => {
  it.each(named(operations))('are answered with %s', answersOf);
});

type Changed = {
  collection: { id: string; version: number; productIds: string[] | null } | null;
  userErrors: { code: string }[];
};

/** Sends one change of staff, reads its answer, and continues with a shop that has it. */
const change = async (mutation: string, variables: object) => {
  const used = ['$id: ID!', '$products: [ID!]!'].filter((one) => mutation.includes(one.split(':')[0] ?? ''));
  const sent = `mutation ${used.length > 0 ? `(${used.join(', ')})` : ''} { change: ${mutation} }`;
  const { change: answer } = await client.requestAsStaff<{ change: Changed & { position: string } }>(sent, variables);
  await client.request('{ collections(first: 1) { nodes { id } } }', {}, { 'millrace-read-after': answer.position });
  return answer;
};

const fields = '{ collection { id version productIds } userErrors { code } position }';
const made = 'gid://millrace/Collection/storefront-picks';

describe('collections that staff make', () => {
  const create = `mutation ($manual: CollectionCreateInput!, $ruled: CollectionCreateInput!) {
    manual: collectionCreate(collection: $manual) ${fields} ruled: collectionCreate(collection: $ruled) ${fields} }`;
  const handles = async (collection: string, args = 'first: 9') => {
    const document = `{ collection(handle: "${collection}") { products(${args}) { nodes { handle } } } }`;
    const answer = await request<{ collection: { products: { nodes: { handle: string }[] } } | null }>(document);
    return answer.collection?.products.nodes.map((node) => node.handle);
  };

  it('are shown, changed and deleted', async () => {
    const { product: cap } = await request<{ product: { id: string } }>('{ product(handle: "storefront-cap") { id } }');
    const tee = await teeIds();
    const manual = { title: 'Storefront picks', descriptionHtml: '<p>Our <b>picks</b></p>', products: [cap.id, tee.id] };
    const rules = [
      { column: 'TAG', relation: 'EQUALS', condition: 'Storefront' },
      { column: 'VARIANT_PRICE', relation: 'GREATER_THAN', condition: '21.99' },
    ];
    const ruled = { title: 'Storefront dear', ruleSet: { appliedDisjunctively: false, rules } };
    const answers = await client.requestAsStaff<{ manual: Changed; ruled: Changed & { position: string } }>(create, {
      manual,
      ruled,
    });
    expect([answers.manual, answers.ruled]).toMatchObject([
      { collection: { id: made, productIds: [cap.id, tee.id] }, userErrors: [] },
      { collection: { productIds: null }, userErrors: [] },
    ]);
    await client.request('{ collections(first: 1) { nodes { id } } }', {}, { 'millrace-read-after': answers.ruled.position });

    expect(await handles('storefront-picks')).toEqual(['storefront-cap', 'storefront-tee']);
    expect(await handles('storefront-picks', 'first: 9, sortKey: PRICE, reverse: true')).toEqual([
      'storefront-tee',
      'storefront-cap',
    ]);
    expect(await handles('storefront-dear')).toEqual(['storefront-tee']);
    expect(
      await request(`{ collection(id: "${made}") { title description products(first: 1) { pageInfo { hasNextPage } filters { id } } }
        collections(first: 9, query: "title:storefront*") { nodes { handle } }
        product(handle: "storefront-tee") { collections(first: 9) { nodes { handle } } }
        sitemap(type: COLLECTION) { resources(page: 1) { items { handle } } } }`),
    ).toMatchObject({
      collection: { title: 'Storefront picks', description: 'Our picks', products: { pageInfo: { hasNextPage: true } } },
      collections: { nodes: [{ handle: 'storefront-dear' }, { handle: 'storefront-picks' }, { handle }] },
      product: { collections: { nodes: [{ handle: 'storefront-dear' }, { handle: 'storefront-picks' }, { handle }] } },
      sitemap: { resources: { items: expect.arrayContaining([{ handle: 'storefront-picks' }, { handle }]) } },
    });

    const variables = { id: made, products: [cap.id] };
    const moves = 'moves: [{ id: $id, newPosition: 0 }]';
    expect(
      (await change(`collectionReorderProducts(id: "${made}", ${moves}) ${fields}`, { ...variables, id: tee.id })).userErrors,
    ).toEqual([]);
    expect(await handles('storefront-picks')).toEqual(['storefront-tee', 'storefront-cap']);
    expect(
      (await change(`collectionCreate(collection: { title: "Storefront picks" }) ${fields}`, variables)).userErrors,
    ).toMatchObject([{ code: 'TAKEN' }]);
    await change(`collectionRemoveProducts(id: $id, productIds: $products) ${fields}`, variables);
    expect(await handles('storefront-picks')).toEqual(['storefront-tee']);
    for (const id of [made, 'gid://millrace/Collection/storefront-dear'])
      await change('collectionDelete(id: $id) { userErrors { code } position }', { ...variables, id });
    expect(await handles('storefront-picks')).toBeUndefined();
  });
});
