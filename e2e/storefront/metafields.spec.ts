import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, client, importProducts, named, type Operation, request, teeIds } from './storefront.js';

type Changed = { changed: { position: string; version: number; userErrors: { code: string; elementIndex: number }[] } };
type Input = Readonly<{ ownerId: string; namespace?: string; key: string; type?: string; value: string }>;

const setMetafields = async (metafields: readonly Input[], expectedVersion?: number): Promise<Changed['changed']> => {
  const { changed } = await client.requestAsStaff<Changed>(
    'mutation ($metafields: [MetafieldsSetInput!]!, $expectedVersion: Int) { changed: metafieldsSet(metafields: $metafields, expectedVersion: $expectedVersion) { position version userErrors { code elementIndex } } }',
    { metafields, expectedVersion },
  );
  return changed;
};
const shownAfter = (position: string) =>
  client.request('{ products(first: 1) { nodes { id } } }', {}, { 'millrace-read-after': position });

beforeAll(async () => {
  await importProducts();
  // The catalogue of other tests has nothing with metafields: this product of theirs gets some, from a file and from staff.
  const csv = [
    'Handle,Care (product.metafields.custom.care),Weight [number_integer] (product.metafields.made.grams)',
    'storefront-tee,Wash cold,180',
  ].join('\n');
  type Imported = { productImport: { position: string; import: { errors: unknown[] } } };
  const { productImport } = await client.requestAsStaff<Imported>(
    'mutation ($csv: String!) { productImport(csv: $csv) { position import { errors { reason } } } }',
    { csv },
  );
  expect(productImport.import.errors).toEqual([]);
  await shownAfter(productImport.position);
  const { id, variant } = await teeIds();
  const { product: cap } = await request<{ product: { id: string } }>('{ product(handle: "storefront-cap") { id } }');
  const changed = await setMetafields([
    { ownerId: id, key: 'goes_with', type: 'product_reference', value: cap.id },
    { ownerId: id, key: 'looks', type: 'list.product_reference', value: JSON.stringify([cap.id, 'gid://shopify/Product/none']) },
    { ownerId: variant['S / Red'] ?? '', key: 'pack', type: 'number_integer', value: '6' },
  ]);
  expect(changed.userErrors).toEqual([]);
  await shownAfter(changed.position);
  const shop = 'gid://shopify/Shop/1';
  const { page } = await request<{ page: { id: string } }>('{ page(handle: "about") { id } }');
  await setMetafields([{ ownerId: 'gid://millrace/Collection/storefront-tests', key: 'hero', value: 'Mugs' }]);
  await setMetafields([{ ownerId: shop, key: 'banner', type: 'list.product_reference', value: JSON.stringify([id]) }]);
  const last = await setMetafields([{ ownerId: page.id, key: 'lead', value: 'Since 2019' }]);
  expect(last).toMatchObject({ version: 1, userErrors: [] });
  await client.request('{ pages(first: 1) { nodes { id } } }', {}, { 'millrace-read-after': last.position });
});

const metafield =
  'id key namespace value type description reference { __typename ... on MediaImage { image { url } } ... on Metaobject { handle fields { key value } } ... on Product { id } }';

const operations: readonly Operation[] = [
  [
    'one of a product',
    `query { product(handle: "storefront-tee") { metafield(namespace: "custom", key: "care") { ${metafield} } } }`,
    {
      product: {
        metafield: {
          namespace: 'custom',
          key: 'care',
          type: 'single_line_text_field',
          value: 'Wash cold',
          description: null,
          reference: null,
        },
      },
    },
  ],
  [
    'several of a product',
    `query Fields($identifiers: [HasMetafieldsIdentifier!]!) { product(handle: "storefront-tee") { metafields(identifiers: $identifiers) { ${metafield} } } }`,
    { product: { metafields: [{ value: 'Wash cold' }, null, { type: 'number_integer', value: '180' }] } },
    { identifiers: [{ namespace: 'custom', key: 'care' }, { key: 'made' }, { namespace: 'made', key: 'grams' }] },
  ],
  [
    'one with a reference',
    `query { product(handle: "storefront-tee") { metafield(key: "goes_with") { ${metafield} parentResource { ... on Product { handle } } createdAt updatedAt } } }`,
    {
      product: {
        metafield: {
          type: 'product_reference',
          reference: { __typename: 'Product' },
          parentResource: { handle: 'storefront-tee' },
        },
      },
    },
  ],
  [
    'one with references, without those that nobody can see',
    'query { product(handle: "storefront-tee") { metafield(key: "looks") { references(first: 3) { nodes { ... on Product { handle } } edges { node { __typename } } } } } }',
    {
      product: {
        metafield: { references: { nodes: [{ handle: 'storefront-cap' }], edges: [{ node: { __typename: 'Product' } }] } },
      },
    },
  ],
  [
    'one of a collection',
    'query { collection(handle: "storefront-tests") { metafield(namespace: "custom", key: "hero") { value parentResource { ... on Collection { handle } } } metafields(identifiers: [{ key: "hero" }, { key: "none" }]) { key } none: metafields(identifiers: []) { key } } }',
    {
      collection: {
        metafield: { value: 'Mugs', parentResource: { handle: 'storefront-tests' } },
        metafields: [{ key: 'hero' }, null],
        none: [],
      },
    },
  ],
  [
    'one of a variant',
    'query { product(handle: "storefront-tee") { variants(first: 1) { nodes { metafield(namespace: "custom", key: "pack") { value parentResource { ... on ProductVariant { title } } } } } } }',
    { product: { variants: { nodes: [{ metafield: { value: '6', parentResource: { title: 'S / Red' } } }] } } },
  ],
  [
    'one of the shop',
    'query { shop { metafield(namespace: "custom", key: "banner") { id value references(first: 3) { nodes { __typename } } parentResource { __typename ... on Shop { name } } } } }',
    {
      shop: {
        metafield: {
          id: 'gid://millrace/Metafield/custom.banner?shop=1',
          references: { nodes: [{ __typename: 'Product' }] },
          parentResource: { __typename: 'Shop' },
        },
      },
    },
  ],
  [
    'one of a page',
    'query { page(handle: "about") { metafield(key: "lead") { type value createdAt parentResource { ... on Page { handle } } } other: metafield(key: "other") { value } } }',
    {
      page: {
        metafield: { type: 'single_line_text_field', value: 'Since 2019', parentResource: { handle: 'about' } },
        other: null,
      },
    },
  ],
];

describe('metafields', () => {
  it.each(named(operations))('are answered for %s', answersOf);

  it('are refused with the index of the one that is wrong, and nothing changes', async () => {
    const { id, variant } = await teeIds();
    const good = { ownerId: id, key: 'care', value: 'Changed' };
    const codesOf = async (metafields: readonly Input[], expectedVersion?: number) =>
      (await setMetafields(metafields, expectedVersion)).userErrors;
    expect(await codesOf([good, { ownerId: id, namespace: 'made', key: 'grams', value: 'heavy' }])).toEqual([
      { code: 'INVALID_VALUE', elementIndex: 1 },
    ]);
    expect(await codesOf([good, { ...good, key: 'a b' }])).toEqual([{ code: 'INVALID_KEY', elementIndex: 1 }]);
    expect(await codesOf([good, { ...good, ownerId: `${variant['S / Red']}x` }])).toEqual([
      { code: 'INVALID_OWNER', elementIndex: 1 },
    ]);
    expect(await codesOf([good], 1)).toEqual([{ code: 'VERSION_CONFLICT', elementIndex: null }]);
    const page = { ownerId: 'gid://millrace/Page/none', key: 'lead', value: 'x' };
    expect(await codesOf([page])).toEqual([{ code: 'INVALID_OWNER', elementIndex: 0 }]);
    expect(await codesOf([good, page])).toEqual([{ code: 'INVALID_OWNER', elementIndex: 1 }]);
    expect(await codesOf([{ ...page, ownerId: 'gid://millrace/Shop/1', type: 'date' }])).toEqual([
      { code: 'INVALID_VALUE', elementIndex: 0 },
    ]);
    await answersOf('', [
      '',
      '{ product(handle: "storefront-tee") { metafield(key: "care") { value } } }',
      { product: { metafield: { value: 'Wash cold' } } },
    ]);
  });

  it('are deleted by their names', async () => {
    const { id } = await teeIds();
    const set = await setMetafields([{ ownerId: id, key: 'old', value: 'Soon gone' }]);
    const { changed } = await client.requestAsStaff<Changed>(
      'mutation ($id: ID!) { changed: metafieldsDelete(metafields: [{ ownerId: $id, key: "old" }]) { position version userErrors { code elementIndex } deletedMetafields { key } } }',
      { id },
    );
    expect(changed).toMatchObject({ version: set.version + 1, userErrors: [], deletedMetafields: [{ key: 'old' }] });
    await shownAfter(changed.position);
    await answersOf('', [
      '',
      '{ product(handle: "storefront-tee") { metafield(key: "old") { value } } }',
      { product: { metafield: null } },
    ]);
  });
});
