import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, client, importProducts, named, type Operation, request, teeIds } from './storefront.js';

type Answer = Readonly<{ position: string; userErrors: readonly Readonly<{ code: string; field: string[] }>[] }>;
type Given = Readonly<Record<string, unknown>>;

const errors = 'position userErrors { code field }';
const asStaff = async <T extends object = object>(document: string, variables: Given = {}): Promise<Answer & T> =>
  (await client.requestAsStaff<{ changed: Answer & T }>(document, variables)).changed;
const define = (definition: Given) =>
  asStaff(
    `mutation ($definition: MetaobjectDefinitionCreateInput!) { changed: metaobjectDefinitionCreate(definition: $definition) { metaobjectDefinition { id version } ${errors} } }`,
    { definition },
  );
type Created = { metaobject: { id: string; version: number; displayName: string } };
const create = (metaobject: Given) =>
  asStaff<Created>(
    `mutation ($metaobject: MetaobjectCreateInput!) { changed: metaobjectCreate(metaobject: $metaobject) { metaobject { id version displayName } ${errors} } }`,
    { metaobject },
  );
const update = (id: string, metaobject: Given, expectedVersion?: number) =>
  asStaff<Created>(
    `mutation ($id: ID!, $metaobject: MetaobjectUpdateInput!, $expectedVersion: Int) { changed: metaobjectUpdate(id: $id, metaobject: $metaobject, expectedVersion: $expectedVersion) { metaobject { id version displayName } ${errors} } }`,
    { id, metaobject, expectedVersion },
  );
const upsert = (handle: Given, metaobject: Given) =>
  asStaff<Created>(
    `mutation ($handle: MetaobjectHandleInput!, $metaobject: MetaobjectUpsertInput!) { changed: metaobjectUpsert(handle: $handle, metaobject: $metaobject) { metaobject { id version displayName } ${errors} } }`,
    { handle, metaobject },
  );
const shownAfter = (position: string) =>
  client.request('{ metaobject(id: "gid://millrace/Metaobject/none") { id } }', {}, { 'millrace-read-after': position });

const fields = [
  { key: 'name', type: 'single_line_text_field', required: true },
  { key: 'born', type: 'date' },
  { key: 'works', type: 'list.product_reference' },
  { key: 'teacher', type: 'metaobject_reference' },
  { key: 'bio', type: 'multi_line_text_field' },
];
const field = (key: string, value: string) => ({ key, value });
const ids = { ada: '', bea: '' };

beforeAll(async () => {
  await importProducts();
  const { id: tee } = await teeIds();
  const type = { name: 'Maker', fieldDefinitions: fields, displayNameKey: 'name', access: { storefront: 'PUBLIC_READ' } };
  const capabilities = { publishable: { enabled: true }, renderable: { enabled: true, data: { metaTitleKey: 'name' } } };
  const active = { publishable: { status: 'ACTIVE' } };
  expect((await define({ ...type, type: 'Sf_Maker', capabilities })).userErrors).toEqual([]);
  expect((await define({ ...type, type: 'sf_secret', access: undefined })).userErrors).toEqual([]);
  const ada = await create({
    type: 'sf_maker',
    capabilities: active,
    fields: [field('name', 'Ada Loom'), field('born', '1980-05-01')],
  });
  expect(ada).toMatchObject({ userErrors: [], metaobject: { displayName: 'Ada Loom' } });
  const works = field('works', JSON.stringify([tee, 'gid://millrace/Product/none']));
  const bea = await create({
    ...{ type: 'sf_maker', handle: 'bea', capabilities: active },
    fields: [field('name', 'Bea'), works, field('teacher', ada.metaobject.id)],
  });
  expect(bea.userErrors).toEqual([]);
  const draft = await create({ type: 'sf_maker', handle: 'draft', fields: [field('name', 'Cy')] });
  const secret = await create({ type: 'sf_secret', handle: 'code', fields: [field('name', 'Dee')] });
  expect([draft.userErrors, secret.userErrors]).toEqual([[], []]);
  Object.assign(ids, { ada: ada.metaobject.id, bea: bea.metaobject.id });
  const german = await asStaff(
    'mutation ($id: ID!) { changed: translationsRegister(resourceId: $id, translations: [{ locale: "de", key: "name", value: "Ada Webstuhl" }]) { position userErrors { code field } } }',
    { id: ids.ada },
  );
  expect(german.userErrors).toEqual([]);
  const set = await asStaff(
    'mutation ($metafields: [MetafieldsSetInput!]!) { changed: metafieldsSet(metafields: $metafields) { position userErrors { code field } } }',
    {
      metafields: [
        { ownerId: tee, key: 'maker', type: 'metaobject_reference', value: ids.ada },
        {
          ownerId: tee,
          key: 'makers',
          type: 'list.metaobject_reference',
          value: JSON.stringify([ids.bea, draft.metaobject.id, ids.ada]),
        },
      ],
    },
  );
  expect(set.userErrors).toEqual([]);
  await shownAfter(secret.position);
  await shownAfter(german.position);
  await client.request('{ products(first: 1) { nodes { id } } }', {}, { 'millrace-read-after': set.position });
});

const operations: readonly Operation[] = [
  [
    'one by its handle',
    'query { metaobject(handle: { handle: "ada-loom", type: "sf_maker" }) { id handle type updatedAt onlineStoreUrl field(key: "born") { type value } none: field(key: "bio") { value } fields { key value type reference { __typename } } seo { title { value } description { value } } } }',
    {
      metaobject: {
        ...{
          handle: 'ada-loom',
          type: 'sf_maker',
          onlineStoreUrl: null,
          field: { type: 'date', value: '1980-05-01' },
          none: null,
        },
        fields: [
          { key: 'name', value: 'Ada Loom', type: 'single_line_text_field', reference: null },
          { key: 'born', value: '1980-05-01' },
        ],
        seo: { title: { value: 'Ada Loom' }, description: null },
      },
    },
  ],
  [
    'what its fields refer to',
    'query { metaobject(handle: { handle: "bea", type: "sf_maker" }) { works: field(key: "works") { references(first: 5) { nodes { ... on Product { handle } } } } teacher: field(key: "teacher") { reference { ... on Metaobject { handle field(key: "name") { value } } } } } }',
    {
      metaobject: {
        works: { references: { nodes: [{ handle: 'storefront-tee' }] } },
        teacher: { reference: { handle: 'ada-loom', field: { value: 'Ada Loom' } } },
      },
    },
  ],
  [
    'those of a type, a page at a time',
    'query { metaobjects(type: "sf_maker", first: 1, sortKey: "id") { nodes { handle } edges { node { id } } pageInfo { hasNextPage } } }',
    { metaobjects: { nodes: [{ handle: 'ada-loom' }], edges: [{}], pageInfo: { hasNextPage: true } } },
  ],
  [
    'those of a type, the last change first, without drafts',
    'query { metaobjects(type: "sf_maker", first: 10, sortKey: "updated_at", reverse: true) { nodes { handle } pageInfo { hasNextPage } } }',
    { metaobjects: { nodes: [{ handle: 'ada-loom' }, { handle: 'bea' }], pageInfo: { hasNextPage: false } } },
  ],
  [
    'nothing of a type that only staff see, or that does not exist',
    'query { draft: metaobject(handle: { handle: "draft", type: "sf_maker" }) { id } secret: metaobject(handle: { handle: "code", type: "sf_secret" }) { id } metaobjects(type: "sf_secret", first: 5) { nodes { id } } none: metaobjects(type: "faq", first: 10, sortKey: "updated_at", reverse: true) { nodes { id } edges { node { handle } } pageInfo { hasNextPage } } }',
    { draft: null, secret: null, metaobjects: { nodes: [] }, none: { nodes: [], edges: [] } },
  ],
  [
    'one in another language',
    'query @inContext(language: DE) { metaobject(handle: { handle: "ada-loom", type: "sf_maker" }) { field(key: "name") { value } } }',
    { metaobject: { field: { value: 'Ada Webstuhl' } } },
  ],
  [
    'a metafield that refers to one',
    'query { product(handle: "storefront-tee") { metafield(key: "maker") { type reference { __typename ... on Metaobject { handle fields { key value } } } } } }',
    { product: { metafield: { type: 'metaobject_reference', reference: { __typename: 'Metaobject', handle: 'ada-loom' } } } },
  ],
  [
    'a metafield that refers to several',
    'query { product(handle: "storefront-tee") { metafield(key: "makers") { references(first: 5) { nodes { ... on Metaobject { handle } } } } } }',
    { product: { metafield: { references: { nodes: [{ handle: 'bea' }, { handle: 'ada-loom' }] } } } },
  ],
];

describe('metaobjects', () => {
  it.each(named(operations))('are answered: %s', answersOf);

  it('are nodes', async () => {
    const node = await request(
      'query ($id: ID!) { node(id: $id) { ... on Metaobject { handle } } metaobject(id: $id) { handle } }',
      {
        id: ids.ada.replace('millrace', 'shopify'),
      },
    );
    expect(node).toEqual({ node: { handle: 'ada-loom' }, metaobject: { handle: 'ada-loom' } });
  });

  it('are refused with the place of what is wrong, and nothing changes', async () => {
    const wrong = async (changing: Promise<Answer>) => (await changing).userErrors;
    expect(await wrong(create({ type: 'sf_none', handle: 'x' }))).toEqual([{ code: 'NOT_FOUND', field: ['metaobject', 'type'] }]);
    const unknown = { code: 'INVALID', field: ['metaobject', 'fields', '0', 'key'] };
    expect(await wrong(update(ids.ada, { fields: [field('age', '36')] }))).toEqual([unknown]);
    expect(await wrong(update(ids.ada, { fields: [field('name', '')] }))).toEqual([
      { code: 'INVALID', field: ['metaobject', 'fields'] },
    ]);
    expect(await wrong(update(ids.ada, { fields: [field('born', 'May')] }))).toEqual([{ code: 'INVALID', field: ['input'] }]);
    expect(await wrong(update(ids.ada, {}, 9))).toEqual([{ code: 'VERSION_CONFLICT', field: ['expectedVersion'] }]);
    expect(await wrong(create({ type: 'sf_maker', handle: 'bea', fields: [field('name', 'B')] }))).toMatchObject([
      { code: 'TAKEN' },
    ]);
    expect(await wrong(define({ type: 'sf_bad', name: 'Bad', fieldDefinitions: [{ key: 'ab', type: 'text' }] }))).toMatchObject([
      { code: 'INVALID' },
    ]);
    const listed = await client.requestAsStaff<object>(
      '{ metaobjects(type: "sf_maker") { nodes { handle displayName capabilities { publishable { status } } fields { key value } } } metaobjectDefinitionByType(type: "sf_bad") { id } }',
      {},
    );
    expect(listed).toMatchObject({ metaobjectDefinitionByType: null });
    expect(JSON.stringify(listed)).toContain(
      '"handle":"draft","displayName":"Cy","capabilities":{"publishable":{"status":"DRAFT"}}',
    );
  });

  it('are changed, published and deleted', async () => {
    const handle = { type: 'sf_maker', handle: 'eve' };
    const first = await upsert(handle, { fields: [field('name', 'Eve')], capabilities: { publishable: { status: 'ACTIVE' } } });
    const second = await upsert(handle, { fields: [field('bio', 'Weaves.')] });
    expect(second).toMatchObject({ userErrors: [], metaobject: { id: first.metaobject.id, version: 2 } });
    await shownAfter(second.position);
    const shown = '{ metaobject(handle: { handle: "eve", type: "sf_maker" }) { fields { key value } } }';
    expect(await request(shown)).toEqual({ metaobject: { fields: [field('name', 'Eve'), field('bio', 'Weaves.')] } });
    const { metaobject } = await update(first.metaobject.id, { capabilities: { publishable: { status: 'DRAFT' } } }, 2);
    expect(metaobject.version).toBe(3);
    const gone = await asStaff<{ deletedId: string }>(
      'mutation ($id: ID!) { changed: metaobjectDelete(id: $id) { deletedId position userErrors { code field } } }',
      { id: first.metaobject.id },
    );
    expect(gone).toMatchObject({ userErrors: [], deletedId: first.metaobject.id });
    await shownAfter(gone.position);
    expect(await request(shown)).toEqual({ metaobject: null });
  });
});
