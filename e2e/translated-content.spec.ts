import { describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { staffAt } from './shopping/staff.js';

const client = clientOf(inject('shop'));
const staff = staffAt(client);

/** Reads in German, at least as new as a position; what the answer tells of its language is beside its data. */
const inGerman = async <T>(query: string, position = '') => {
  const headers = { 'millrace-language': 'DE', ...(position && { 'millrace-read-after': position }) };
  const { data, errors, extensions } = await client.send<T>({ headers, body: JSON.stringify({ query }) });
  expect(errors).toBeUndefined();
  return { data: data as T, localization: (extensions as { localization?: object } | undefined)?.localization };
};
const translated = { language: 'DE', requestedLanguage: 'DE', fallback: false };

type Registered = {
  result: { translations: { key: string; outdated: boolean }[] | null; userErrors: { code: string }[]; position: string };
};
const register = `mutation ($id: ID!, $translations: [TranslationInput!]!, $version: Int, $key: String) {
  result: translationsRegister(resourceId: $id, translations: $translations, expectedVersion: $version, idempotencyKey: $key) {
    translations { key outdated } userErrors { code } position } }`;
const resource = `query ($id: ID!) { translatableResource(resourceId: $id) { version
  translatableContent { key value digest } translations(locale: "de") { key value outdated updatedAt }
  nestedTranslatableResources { resourceId translatableContent { value } translations(locale: "de") { value outdated } } } }`;
type Resource = {
  translatableResource: {
    version: number;
    translatableContent: { key: string; digest: string }[];
    translations: { key: string; value: string; outdated: boolean; updatedAt: string }[];
    nestedTranslatableResources: { resourceId: string; translatableContent: { value: string }[]; translations: object[] }[];
  };
};
const german = (value: string, more: object = {}) => [{ locale: 'de', key: 'title', value, ...more }];

describe('the sample content in German', () => {
  it('has its pages, articles, policies and menus', async () => {
    const { data, localization } = await inGerman(`{
      page(handle: "about") { title bodySummary seo { title } }
      menu(handle: "footer") { title items { title resource { ... on Page { title } ... on Blog { title } ... on ShopPolicy { title } } } }
      blog(handle: "journal") { title articleByHandle(handle: "five-cups-of-coffee") { title excerpt image { altText } content(truncateAt: 40) } }
      shop { refundPolicy { title body handle } } }`);
    expect(data).toMatchObject({
      page: { title: 'Über uns', bodySummary: expect.stringContaining('Küche, Tisch'), seo: { title: 'Über uns' } },
      menu: {
        title: 'Fußzeile',
        items: expect.arrayContaining([
          { title: 'Über uns', resource: { title: 'Über uns' } },
          { title: 'Magazin', resource: { title: 'Magazin' } },
          { title: 'Datenschutz', resource: { title: 'Datenschutz' } },
        ]),
      },
      blog: {
        title: 'Magazin',
        articleByHandle: {
          title: 'Fünf Tassen Kaffee',
          excerpt: expect.stringContaining('Eine Tüte Bohnen'),
          image: { altText: 'Ein Handfilter' },
          content: expect.stringContaining('Wir haben'),
        },
      },
      shop: {
        refundPolicy: {
          title: 'Rückgabe und Erstattung',
          handle: 'refund-policy',
          body: expect.stringContaining('30 Tagen'),
        },
      },
    });
    expect(localization).toEqual(translated);
  });

  it('is found by its words', async () => {
    const { data } = await inGerman(`{
      search(query: "Größentabelle", types: [PAGE, ARTICLE], first: 3) { nodes { ... on Page { handle title } } }
      suggested: predictiveSearch(query: "Espressoko", types: [ARTICLE]) { articles { handle } }
      pages(first: 3, query: "title:Kontakt") { nodes { handle } } }`);
    expect(data).toEqual({
      search: { nodes: [{ handle: 'size-guide', title: 'Größentabelle' }] },
      suggested: { articles: [{ handle: 'five-cups-of-coffee' }] },
      pages: { nodes: [{ handle: 'contact' }] },
    });
  });
});

describe('an error of the shop API', () => {
  it('is in German for those who ask for it, in English for others, with the same code', async () => {
    const lines = '[{ merchandiseId: "gid://shopify/ProductVariant/none" }]';
    const add = `cartLinesAdd(cartId: "gid://shopify/Cart/none?key=none", lines: ${lines}) { userErrors { code message } }`;
    const missing = (message: string) => ({ cartLinesAdd: { userErrors: [{ code: 'MISSING_CART', message }] } });
    expect(await client.request(`mutation @inContext(language: DE) { ${add} }`)).toEqual(
      missing('Diesen Warenkorb gibt es nicht mehr.'),
    );
    expect(await client.request(`mutation { ${add} }`)).toEqual(missing('This cart no longer exists.'));
  });
});

describe('translations of content', () => {
  const create = `mutation ($page: PageCreateInput!) { pageCreate(page: $page) { page { id } userErrors { code } position } }`;
  type Created = { pageCreate: { page: { id: string }; position: string } };
  const page = { title: 'Porch guide', handle: 'porch-guide', body: '<p>How to light a porch.</p>' };
  const read = '{ page(handle: "porch-guide") { title body } }';

  it('are registered by those who write content, for the text that was read, and shown with what is not translated', async () => {
    const member = await staff.newMember('MERCHANDISER');
    const created = await client.requestAsStaff<Created>(create, { page });
    const { id } = created.pageCreate.page;
    const find = async () => (await client.requestAsStaff<Resource>(resource, { id })).translatableResource;
    await inGerman(read, created.pageCreate.position);
    const { version, translatableContent } = await find();
    const digest = translatableContent.find(({ key }) => key === 'title')?.digest;
    const change = {
      id,
      translations: german('Veranda', { translatableContentDigest: digest }),
      version,
      key: 'title of the porch guide',
    };
    const { data, errors } = await staff.send<Registered>(member, register, change);
    expect(errors).toBeUndefined();
    expect(data?.result).toMatchObject({ translations: [{ key: 'title', outdated: false }], userErrors: [] });
    expect((await staff.send<Registered>(member, register, change)).data).toEqual(data);
    const shown = await inGerman(read, data?.result.position);
    expect(shown).toEqual({
      data: { page: { title: 'Veranda', body: '<p>How to light a porch.</p>' } },
      localization: { ...translated, fallback: true, untranslated: [id] },
    });
    const errorOf = async (more: object) =>
      (await client.requestAsStaff<Registered>(register, { ...change, key: null, ...more })).result.userErrors[0]?.code;
    expect(await errorOf({})).toBe('VERSION_CONFLICT');
    expect(await errorOf({ version: null, translations: german('x', { key: 'summary_html' }) })).toBe('INVALID_KEY_FOR_MODEL');
    expect(await errorOf({ version: null, translations: german('x', { translatableContentDigest: '0'.repeat(16) }) })).toBe(
      'INVALID_TRANSLATABLE_CONTENT',
    );
    expect(await errorOf({ id: 'gid://millrace/Page/none' })).toBe('RESOURCE_NOT_FOUND');
    const rename = `mutation ($id: ID!) { pageUpdate(id: $id, page: { title: "Porch book" }) { userErrors { code } position } }`;
    const { pageUpdate } = await client.requestAsStaff<{ pageUpdate: { position: string } }>(rename, { id });
    await inGerman(read, pageUpdate.position);
    expect((await find()).translations).toEqual([
      { key: 'title', value: 'Veranda', outdated: true, updatedAt: expect.stringMatching(/Z$/) },
    ]);
    type Log = { auditLog: { entries: { kind: string; staffId: string }[] } };
    const log = `query ($staffId: ID!) { auditLog(first: 5, staffId: $staffId, kind: "PageTranslated") { entries { kind staffId } } }`;
    expect(await client.requestAsStaff<Log>(log, { staffId: member.id })).toEqual({
      auditLog: { entries: [{ kind: 'PageTranslated', staffId: member.id }] },
    });
  });

  it('are neither read nor changed by those who may not', async () => {
    const id = 'gid://millrace/Page/none';
    const [packer, analyst] = [await staff.newMember('FULFILMENT'), await staff.newMember('ANALYST')];
    const codeOf = async (answer: ReturnType<typeof staff.send>) => (await answer).errors?.[0]?.extensions['code'];
    expect(await codeOf(staff.send(packer, resource, { id }))).toBe('FORBIDDEN');
    expect(await codeOf(staff.send(analyst, resource, { id }))).toBeUndefined();
    expect(await codeOf(staff.send(analyst, register, { id, translations: german('x') }))).toBe('FORBIDDEN');
  });

  it('are listed by kind, a page at a time, with those that are outdated', async () => {
    const query = `query ($type: TranslatableResourceType!, $after: String) {
      list: translatableResources(resourceType: $type, first: 3, after: $after) {
        edges { cursor node { resourceId translatableContent { key value } outdated: translations(locale: "de", outdated: true) { value } } }
        pageInfo { hasNextPage endCursor } } }`;
    type Listed = { resourceId: string; translatableContent: { key: string; value: string }[]; outdated: object[] };
    type Page = { list: { edges: { cursor: string; node: Listed }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const all = async (type: string, pages = 10) => {
      const found: Listed[] = [];
      for (let [page, after] = [0, null as string | null]; page < pages; page++) {
        const { list } = await client.requestAsStaff<Page>(query, { type, after });
        found.push(...list.edges.map(({ node }) => node));
        after = list.pageInfo.endCursor;
        if (!list.pageInfo.hasNextPage) break;
      }
      return found;
    };
    const pages = await all('PAGE');
    const titles = pages.map(({ translatableContent }) => translatableContent.find(({ key }) => key === 'title')?.value);
    expect(titles).toEqual(expect.arrayContaining(['About us', 'Contact', 'Size guide', 'Porch book']));
    expect(new Set(pages.map(({ resourceId }) => resourceId)).size).toBe(pages.length);
    expect(pages[titles.indexOf('Porch book')]?.outdated).toEqual([{ value: 'Veranda' }]);
    expect(pages[titles.indexOf('About us')]?.outdated).toEqual([]);
    expect((await all('SHOP_POLICY')).length).toBeGreaterThan(3);
    expect(await all('PRODUCT', 2)).toHaveLength(6);
    const packer = await staff.newMember('FULFILMENT');
    expect((await staff.send<Page>(packer, query, { type: 'PAGE' })).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect((await staff.send<Page>(packer, query, { type: 'PRODUCT' })).errors).toBeUndefined();
  });

  it('of the items of a menu move with them', async () => {
    const item = (title: string, url: string) => ({ title, type: 'HTTP', url });
    const [lamps, care] = [item('Lamps', '/search?q=lamp'), item('Care', '/pages/care')];
    const make = `mutation ($items: [MenuItemCreateInput!]!) {
      made: menuCreate(title: "Porch menu", handle: "porch-menu", items: $items) { menu { id } userErrors { code } position } }`;
    type Made = { made: { menu: { id: string }; position: string } };
    const { made } = await client.requestAsStaff<Made>(make, { items: [lamps, care] });
    const titles = '{ menu(handle: "porch-menu") { items { id title } } }';
    await inGerman(titles, made.position);
    const { translatableResource: menu } = await client.requestAsStaff<Resource>(resource, { id: made.menu.id });
    const [ofLamps, ofCare] = menu.nestedTranslatableResources;
    expect([ofLamps, ofCare].map((one) => one?.translatableContent)).toEqual([[{ value: 'Lamps' }], [{ value: 'Care' }]]);
    const { result } = await client.requestAsStaff<Registered>(register, {
      id: ofCare?.resourceId,
      translations: german('Pflege'),
    });
    expect(result.userErrors).toEqual([]);
    const { data, localization } = await inGerman<{ menu: { items: { id: string }[] } }>(titles, result.position);
    expect(data.menu.items).toMatchObject([{ title: 'Lamps' }, { id: ofCare?.resourceId, title: 'Pflege' }]);
    expect(localization).toMatchObject({ fallback: true, untranslated: [made.menu.id] });
    const change = `mutation ($id: ID!, $items: [MenuItemCreateInput!]!) {
      made: menuUpdate(id: $id, title: "Porch menu", items: $items) { menu { id } userErrors { code } position } }`;
    const moved = await client.requestAsStaff<Made>(change, { id: made.menu.id, items: [care, lamps] });
    expect((await inGerman<typeof data>(titles, moved.made.position)).data.menu.items).toMatchObject([
      { title: 'Pflege' },
      { title: 'Lamps' },
    ]);
  });

  it('are in files beside those that they translate', async () => {
    const files = [
      { path: 'pages/porch-file.de.md', text: '---\ntitle: Lampen\n---\nHallo' },
      { path: 'pages/porch-file.md', text: '---\ntitle: Lamps\n---\nHello' },
      { path: 'pages/porch-file.fr.md', text: '---\ntitle: Lampes\n---\n' },
      { path: 'pages/porch-nowhere.de.md', text: '---\ntitle: Nichts\n---\n' },
    ];
    const query =
      'mutation ($files: [ContentFileInput!]!) { contentImport(files: $files) { files { created changed unchanged reasons } position } }';
    type Imported = { contentImport: { files: object[]; position: string } };
    const { contentImport } = await client.requestAsStaff<Imported>(query, { files });
    const refused = [
      { reasons: ['the shop has no translations into "fr"'] },
      { changed: 0, reasons: ['We can’t find this resource.'] },
    ];
    expect(contentImport.files).toMatchObject([{ changed: 1, reasons: [] }, { created: 1, reasons: [] }, ...refused]);
    expect(await inGerman('{ page(handle: "porch-file") { title body } }', contentImport.position)).toEqual({
      data: { page: { title: 'Lampen', body: '<p>Hallo</p>' } },
      localization: translated,
    });
    const again = await client.requestAsStaff<Imported>(query, { files });
    expect(again.contentImport.files).toMatchObject([{ unchanged: 1 }, { unchanged: 1 }, ...refused]);
  });
});
