import { beforeAll, describe, it } from 'vitest';
import { answersOf, importProducts, named, type Operation } from './storefront.js';

beforeAll(importProducts);

const metafield =
  'id key namespace value type description reference { __typename ... on MediaImage { image { url } } ... on Metaobject { handle fields { key value } } ... on Product { id } }';

const operations: readonly Operation[] = [
  [
    'one of a product',
    `query { product(handle: "storefront-tee") { metafield(namespace: "custom", key: "care") { ${metafield} } } }`,
    { product: { metafield: null } },
  ],
  [
    'several of a product',
    `query Fields($identifiers: [HasMetafieldsIdentifier!]!) { product(handle: "storefront-tee") { metafields(identifiers: $identifiers) { ${metafield} } } }`,
    { product: { metafields: [null, null] } },
    { identifiers: [{ namespace: 'custom', key: 'care' }, { key: 'made' }] },
  ],
  [
    'one of a collection',
    'query { collection(handle: "storefront-tests") { metafield(namespace: "custom", key: "hero") { value } metafields(identifiers: []) { value } } }',
    { collection: { metafield: null, metafields: [] } },
  ],
  [
    'one of a variant',
    'query { product(handle: "storefront-tee") { variants(first: 1) { nodes { metafield(namespace: "custom", key: "pack") { value } } } } }',
    { product: { variants: { nodes: [{ metafield: null }] } } },
  ],
  [
    'one of the shop',
    'query { shop { metafield(namespace: "custom", key: "banner") { value references(first: 3) { nodes { __typename } } } } }',
    { shop: { metafield: null } },
  ],
  [
    'a metaobject',
    'query { metaobject(handle: { handle: "home", type: "page" }) { id handle type updatedAt field(key: "title") { value } fields { key value type reference { __typename } } } }',
    { metaobject: null },
  ],
  [
    'metaobjects',
    'query { metaobjects(type: "faq", first: 10, sortKey: "updated_at", reverse: true) { nodes { id } edges { node { handle } } pageInfo { hasNextPage } } }',
    { metaobjects: { nodes: [], edges: [] } },
  ],
];

describe('metafields, of which there are none,', () => {
  it.each(named(operations))('are answered with null for %s', answersOf);
});
