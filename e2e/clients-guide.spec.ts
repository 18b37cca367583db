import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '@millrace/local-servers';
import ts from 'typescript';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { stockedAt } from './shopping/checking-out.js';
import { shoppingAt } from './shopping/shopping.js';

const shop = inject('shop');
const client = clientOf(shop);
const page = readFileSync(join(projectFolder, 'docs/clients.md'), 'utf8');
const examples = [...page.matchAll(/```ts shop\n([\s\S]+?)```/g)].map(([, text = '']) => text);
const commands = [...page.matchAll(/```sh\n([\s\S]+?)```/g)].map(([, text = '']) => text);
// Inside of the project, so that the examples find their packages.
const folder = mkdtempSync(join(projectFolder, 'node_modules', '.guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (at: number, product: string): Promise<readonly string[]> => {
  const here = (examples[at] ?? '').replaceAll('localhost:4000', new URL(shop.url).host).replace('<product>', product);
  const { outputText } = ts.transpileModule(here, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const file = join(folder, `example-${at}.mjs`);
  writeFileSync(file, outputText);
  return ((await import(pathToFileURL(file).href)) as { result: readonly string[] }).result;
};

describe('docs/clients.md', () => {
  it('has examples in TypeScript that run', async () => {
    const goods = await stockedAt(client, 'clients-guide')('Followed pan', '20.00', 9);
    const query = '{ product(handle: "clients-guide-followed-pan") { id } }';
    const { product } = await client.request<{ product: { id: string } }>(query);
    expect(goods.variantId).not.toBe('');
    expect(examples).toHaveLength(3);
    expect(await run(0, product.id)).toHaveLength(3);
    const { shop: named } = await client.request<{ shop: { name: string } }>('{ shop { name } }');
    expect(await run(1, product.id)).toEqual([named.name]);
    expect(await run(2, product.id)).toEqual(['Followed pan']);
  });

  it('has requests of curl that are answered', async () => {
    const cart = await shoppingAt(client).cartCreate([]);
    const bodies = commands.map((text) => /-d '([^']+)'/.exec(text)?.[1]?.replace('<cart>', cart.id) ?? '');
    expect(bodies).toHaveLength(2);
    expect(await client.send({ body: bodies[0] ?? '' })).toMatchObject({
      status: 200,
      data: { products: { nodes: [{}, {}, {}] } },
    });
    const stop = new AbortController();
    const response = await fetch(`${shop.url}/graphql/stream`, {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
      body: bodies[1] ?? '',
      signal: stop.signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('\ndata: {')) text += (await reader?.read())?.value ?? '';
    expect(text).toContain('"totalQuantity":0');
    stop.abort();
  });
});

describe('docs/reference', () => {
  /** The example in the row of a member, such as that of `handle` below `## Product`. */
  const example = (file: string, heading: string, member: string): string => {
    const text = readFileSync(join(projectFolder, `docs/reference/shop/${file}.md`), 'utf8');
    const [section = ''] = (text.split(`\n## ${heading}\n`)[1] ?? '').split('\n## ');
    const row = section.split('\n').find((line) => line.startsWith(`| \`${member}\` | `)) ?? '';
    return row.slice(row.lastIndexOf(' | `') + 4, -3);
  };
  const value = (heading: string, member: string): unknown => JSON.parse(example('objects', heading, member));
  const values = (heading: string, members: readonly string[]) =>
    Object.fromEntries(members.map((member) => [member, value(heading, member)]));

  it('has examples that are true of the sample data', async () => {
    const argument = (field: string, name: string) => `${field}(${name}: ${example('queries', field, name)})`;
    const ofProduct = ['id', 'handle', 'title', 'vendor', 'productType', 'encodedVariantExistence'];
    const answer = await client.request(`{
      ${argument('product', 'handle')} {
        ${ofProduct.join(' ')} ${example('objects', 'Product', 'category')}
        ${example('objects', 'Product', 'variantBySelectedOptions')} ${example('objects', 'Product', 'variants')}
      }
      ${argument('page', 'id')} { id handle title }
      ${argument('blog', 'handle')} { id title ${example('objects', 'Blog', 'articleByHandle')} }
      ${argument('menu', 'handle')} { id handle title }
      ${argument('collection', 'id')} { id handle title }
      ${argument('shopPolicy', 'handle')} { id handle title }
      ${argument('node', 'id')} { id }
      ${argument('addressFormat', 'countryCode')} { ${example('objects', 'AddressFormat', 'provinces')} }
    }`);
    expect(answer).toMatchObject({
      product: {
        ...values('Product', ofProduct),
        category: values('TaxonomyCategory', ['id', 'name']),
        variantBySelectedOptions: values('ProductVariant', ['id', 'title', 'sku']),
      },
      page: values('Page', ['id', 'handle', 'title']),
      blog: { ...values('Blog', ['id', 'title']), articleByHandle: values('Article', ['id', 'handle', 'title']) },
      menu: values('Menu', ['id', 'handle', 'title']),
      collection: values('Collection', ['id', 'handle', 'title']),
      shopPolicy: values('ShopPolicy', ['id', 'handle', 'title']),
      node: values('Product', ['id']),
    });
  });

  it('has examples of inputs that the shop accepts', async () => {
    const { cartCreate } = await client.request<{ cartCreate: { userErrors: object[] } }>(
      `mutation { cartCreate(input: ${example('mutations', 'cartCreate', 'input')}) {
        cart { totalQuantity ${example('objects', 'Cart', 'lines')} } ${example('objects', 'CartCreatePayload', 'userErrors')}
      } }`,
    );
    expect(cartCreate).toMatchObject({ userErrors: [], cart: { totalQuantity: 2, lines: { nodes: [{ quantity: 2 }] } } });
  });
});
