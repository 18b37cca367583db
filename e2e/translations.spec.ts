import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { eventually } from './eventually.js';
import { accountsAt } from './shopping/accounts.js';
import { staffAt } from './shopping/staff.js';

const client = clientOf(inject('shop'));
const staff = staffAt(client);
const accounts = accountsAt(client, inject('shop').mailUrl);
const csv = (title: string) =>
  [
    'Handle,Title,Body (HTML),Vendor,Type,Option1 Name,Option1 Value,Variant Price,Variant Inventory Qty,Status',
    `translated-lantern,${title},<p>Lights the porch.</p>,Glimmerwerk,Porch Lights,Colour,Blue,30.00,9,active`,
    'translated-lantern,,,,,,Red,31.00,9,',
  ].join('\n');
const importFile = (title: string) =>
  client.requestAsStaff<{ productImport: { userErrors: object[]; import: { errors: object[] } } }>(
    'mutation ($csv: String!) { productImport(csv: $csv) { userErrors { code } import { errors { reason } } } }',
    { csv: csv(title) },
  );

type Named = {
  id: string;
  title: string;
  variants: { nodes: { id: string }[] };
  options: { id: string; name: string; optionValues: { id: string; name: string }[] }[];
};
type Error = { code: string; field: string[] | null };
type Registered = {
  result: { translations: { key: string; outdated: boolean }[] | null; userErrors: Error[]; position: string };
};
const register = `mutation ($id: ID!, $translations: [TranslationInput!]!, $key: String, $version: Int) {
  result: translationsRegister(resourceId: $id, translations: $translations, idempotencyKey: $key, expectedVersion: $version) {
    translations { key locale value outdated } userErrors { code field } position } }`;
const inGerman = `query ($id: ID!) @inContext(language: DE) { product(id: $id) {
  title description productType options { name optionValues { name } }
  variants(first: 2) { nodes { title selectedOptions { name value } } }
  blue: variantBySelectedOptions(selectedOptions: [{ name: "Farbe", value: "Blau" }]) { price { amount } }
  alsoBlue: variantBySelectedOptions(selectedOptions: [{ name: "Colour", value: "Blue" }]) { price { amount } } } }`;
const readGerman = (id: string, position: string) =>
  client.send<{ product: object }>({
    headers: { 'millrace-read-after': position },
    body: JSON.stringify({ query: inGerman, variables: { id } }),
  });
const content = `query ($id: ID!) { translatableResource(resourceId: $id) { version translatableContent { key value digest }
  nestedTranslatableResources { resourceId } translations(locale: "de") { key value outdated updatedAt } } }`;
type Content = {
  translatableResource: {
    version: number;
    translatableContent: { key: string; digest: string }[];
    nestedTranslatableResources: { resourceId: string }[];
    translations: { key: string; outdated: boolean; updatedAt: string | null }[];
  };
};

let lantern: Named;
beforeAll(async () => {
  const { productImport } = await importFile('Porch Lantern');
  expect(productImport).toEqual({ userErrors: [], import: { errors: [] } });
  const read =
    'query { product(handle: "translated-lantern") { id title variants(first: 1) { nodes { id } } options { id name optionValues { id name } } } }';
  const find = async () => (await client.request<{ product: Named | null }>(read)).product;
  lantern = (await eventually('the lantern is shown', find, (product) => product !== null)) as Named;
});

const digestOf = async (key: string): Promise<{ digest: string; version: number }> => {
  const { translatableResource: found } = await client.requestAsStaff<Content>(content, { id: lantern.id });
  return { digest: found.translatableContent.find((one) => one.key === key)?.digest ?? '', version: found.version };
};

describe('translations of a product', () => {
  it('are registered for the text that was read, and shown to those who ask for the language', async () => {
    const { digest } = await digestOf('title');
    const [option] = lantern.options;
    const texts: readonly (readonly [string, string, string])[] = [
      [lantern.id, 'body_html', '<p>Beleuchtet die Veranda.</p>'],
      [lantern.id, 'product_type', 'Verandaleuchten'],
      [option?.id ?? '', 'name', 'Farbe'],
      [option?.optionValues[0]?.id ?? '', 'name', 'Blau'],
    ];
    const title = { locale: 'de', key: 'title', value: 'Verandalaterne', translatableContentDigest: digest };
    const first = await client.requestAsStaff<Registered>(register, {
      id: lantern.id,
      translations: [title],
      key: 'lantern-title-in-german',
    });
    expect(first.result).toMatchObject({ translations: [{ key: 'title', locale: 'de', outdated: false }], userErrors: [] });
    let { position } = first.result;
    for (const [id, key, value] of texts) {
      const { result } = await client.requestAsStaff<Registered>(register, { id, translations: [{ locale: 'de', key, value }] });
      expect(result.userErrors).toEqual([]);
      position = result.position;
    }
    const { data, extensions } = await readGerman(lantern.id, position);
    expect(data?.product).toEqual({
      title: 'Verandalaterne',
      description: 'Beleuchtet die Veranda.',
      productType: 'Verandaleuchten',
      options: [{ name: 'Farbe', optionValues: [{ name: 'Blau' }, { name: 'Red' }] }],
      variants: {
        nodes: [
          { title: 'Blau', selectedOptions: [{ name: 'Farbe', value: 'Blau' }] },
          { title: 'Red', selectedOptions: [{ name: 'Farbe', value: 'Red' }] },
        ],
      },
      blue: { price: { amount: '30.00' } },
      alsoBlue: { price: { amount: '30.00' } },
    });
    expect(extensions).toMatchObject({
      localization: { language: 'DE', requestedLanguage: 'DE', fallback: true, untranslated: [lantern.id] },
    });
    const again = await client.requestAsStaff<Registered>(register, {
      id: lantern.id,
      translations: [title],
      key: 'lantern-title-in-german',
    });
    expect(again.result).toEqual(first.result);
  });

  it('say whether their text has changed since', async () => {
    const { digest, version } = await digestOf('title');
    await importFile('Garden Lantern');
    const germanTitle = async () => {
      const { translatableResource } = await client.requestAsStaff<Content>(content, { id: lantern.id });
      return translatableResource.translations.find(({ key }) => key === 'title');
    };
    const title = await eventually('the translation is outdated', germanTitle, (one) => one?.outdated === true);
    expect(title).toMatchObject({ value: 'Verandalaterne', outdated: true, updatedAt: expect.stringMatching(/Z$/) });
    const stale = { locale: 'de', key: 'title', value: 'Laterne', translatableContentDigest: digest };
    const send = (more: object) =>
      client.requestAsStaff<Registered>(register, { id: lantern.id, translations: [stale], ...more });
    expect((await send({})).result).toMatchObject({ translations: null, userErrors: [{ code: 'INVALID_TRANSLATABLE_CONTENT' }] });
    expect((await send({ version })).result.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
  });

  it('are refused for unknown resources, texts and languages', async () => {
    const send = async (id: string, one: object) =>
      (
        await client.requestAsStaff<Registered>(register, {
          id,
          translations: [{ locale: 'de', key: 'title', value: 'x', ...one }],
        })
      ).result.userErrors[0]?.code;
    expect(await send('gid://millrace/Product/none', {})).toBe('RESOURCE_NOT_FOUND');
    expect(await send(lantern.id, { key: 'price' })).toBe('INVALID_KEY_FOR_MODEL');
    expect(await send(lantern.id, { locale: 'fr' })).toBe('INVALID_LOCALE_FOR_SHOP');
    expect(await send(lantern.id, { value: 'x'.repeat(300) })).toBe('FAILS_RESOURCE_VALIDATION');
  });

  it('are changed by those who may change products', async () => {
    const member = await staff.newMember('FULFILMENT');
    const translations = [{ locale: 'de', key: 'title', value: 'x' }];
    const answer = await staff.send(member, register, { id: lantern.id, translations });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are what a search in the language finds, with facets that are called as there', async () => {
    const search = `query ($query: String!) @inContext(language: DE) { search(query: $query, first: 5) {
      nodes { ... on Product { handle title } }
      productFilters { id label values { label input } } } collection(handle: "porch-lights") { title } }`;
    type Found = {
      search: { nodes: { handle: string }[]; productFilters: { label: string; values: { label: string; input: string }[] }[] };
      collection: { title: string };
    };
    const find = (query: string) => client.request<Found>(search, { query });
    for (const text of ['Verandalaterne', 'verandalaternen', 'Laterne', 'Verandaleuchte blau']) {
      const { search: found } = await find(text);
      expect([text, found.nodes.map(({ handle }) => handle)]).toEqual([text, expect.arrayContaining(['translated-lantern'])]);
    }
    const { search: found, collection } = await find('Verandalaterne');
    expect(collection.title).toBe('Verandaleuchten');
    const colour = found.productFilters.find(({ label }) => label === 'Farbe');
    expect(colour?.values.map(({ label }) => label)).toContain('Blau');
    expect(colour?.values.find(({ label }) => label === 'Blau')?.input).toBe(
      '{"variantOption":{"name":"Colour","value":"Blue"}}',
    );
    const similar = `query { productRecommendations(productHandle: "round-bellied-teapot") { handle title } }`;
    const inEnglish = await client.request<{ productRecommendations: { handle: string; title: string }[] }>(similar);
    const translated = await client.request<typeof inEnglish>(similar.replace('query', 'query @inContext(language: DE)'));
    const titleOf = ({ productRecommendations }: typeof inEnglish) =>
      productRecommendations.find(({ handle }) => handle === 'handleless-tea-cup')?.title;
    expect([titleOf(inEnglish), titleOf(translated)]).toEqual(['Handleless Tea Cup', 'Teebecher ohne Henkel']);
    const filtered = `query @inContext(language: DE) { search(query: "Verandalaterne", first: 5, productFilters: [
      { variantOption: { name: "Farbe", value: "Blau" } }, { productType: "Verandaleuchten" }]) { totalCount } }`;
    expect(await client.request(filtered)).toEqual({ search: { totalCount: 1 } });
  });

  it('are in the order of a buyer who speaks the language, and in the mails about it', async () => {
    const opened = await client.request<{ cartCreate: { cart: { id: string } } }>(
      `mutation ($id: ID!) @inContext(language: DE) { cartCreate(input: { lines: [{ merchandiseId: $id, quantity: 1 }] }) {
        cart { id lines(first: 1) { nodes { merchandise { ... on ProductVariant { title product { title } } } } } } } }`,
      { id: lantern.variants.nodes[0]?.id },
    );
    const { id, ...cart } = opened.cartCreate.cart;
    expect(cart).toEqual({ lines: { nodes: [{ merchandise: { title: 'Blau', product: { title: 'Verandalaterne' } } }] } });
    const email = `${randomUUID()}@lantern.example`;
    const address = {
      firstName: 'Ada',
      lastName: 'Byron',
      address1: '1 Lane',
      city: 'Vienna',
      zip: '1010',
      countryCode: 'US',
      provinceCode: 'NY',
    };
    const input = {
      ...{ cartId: id, email, shippingAddress: { ...address, zip: '10001' }, deliveryOptionHandle: 'standard' },
      payment: { provider: 'simulated', token: 'tok_success' },
    };
    const { checkoutComplete: placed } = await client.request<{ checkoutComplete: { order: object; userErrors: object[] } }>(
      `mutation ($input: CheckoutCompleteInput!) { checkoutComplete(input: $input) {
        order { lines(first: 1) { nodes { title variantTitle } } } userErrors { code message } } }`,
      { input },
    );
    expect(placed).toEqual({
      order: { lines: { nodes: [{ title: 'Verandalaterne', variantTitle: 'Blau' }] } },
      userErrors: [],
    });
    const mails = () => accounts.mailsTo(email);
    const [mail] = await eventually('a mail about the order', mails, (some) => some.length > 0);
    expect(mail?.text).toContain('Verandalaterne');
    expect(mail?.text).toMatch(/Guten Tag Ada/);
  });

  it('are removed by key and language', async () => {
    const remove = `mutation ($id: ID!) { result: translationsRemove(resourceId: $id, translationKeys: ["body_html"], locales: ["de"]) {
      translations { key } userErrors { code field } position } }`;
    const { result } = await client.requestAsStaff<Registered>(remove, { id: lantern.id });
    expect(result).toMatchObject({ translations: [{ key: 'body_html' }], userErrors: [] });
    const { data } = await readGerman(lantern.id, result.position);
    expect(data?.product).toMatchObject({ description: 'Lights the porch.', productType: 'Verandaleuchten' });
  });
});
