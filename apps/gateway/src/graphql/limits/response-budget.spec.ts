import { buildSchema, execute, type GraphQLSchema, parse, subscribe } from 'graphql';
import { describe, expect, it } from 'vitest';
import { productResolvers } from '../../catalogue/product.resolvers.js';
import { sampleProduct } from '../../testing/samples.js';
import { costOf, maxCost } from './query-limits.js';
import { buildExecutableSchema } from '../schema/build-schema.js';
import { maxResponseBytes, withResponseBudget, truncateResult } from './response-budget.js';

const [variant] = sampleProduct.variants;
/** A product of forty variants and a text of 2 kB, with the number of reads of the text. */
const bigProduct = () => {
  const looked = { at: 0 };
  const variants = Array.from({ length: 40 }, (_, n) => ({ ...variant, id: `v_${n}` }));
  const product = Object.defineProperty(
    { ...sampleProduct, variants, tags: Array(200).fill('x'.repeat(200)) },
    'descriptionHtml',
    {
      get: () => {
        looked.at += 1;
        return `<p>${'lorem ipsum '.repeat(170)}</p>`;
      },
    },
  );
  return { product, looked };
};

const shopOf = (product: object): GraphQLSchema =>
  buildExecutableSchema<unknown>('shop', [
    productResolvers('http://mill.example'),
    { Query: { product: () => product } },
  ] as never);

const inside = (levels: number, fields: string): string =>
  levels === 0 ? fields : `variants(first: 36) { nodes { product { ${inside(levels - 1, fields)} } } }`;
const aliases = (count: number, field: string, name = 'a'): string =>
  Array.from({ length: count }, (_, n) => `${name}${n}:${field}`).join(' ');
const ofProduct = (fields: string): string => `{ product(handle: "lamp") { ${fields} } }`;

const reported = ofProduct(inside(3, aliases(29, 'descriptionHtml'))).replaceAll(/\s+/g, ' ');

const answered = async (query: string) => {
  const { product, looked } = bigProduct();
  const result = await execute({ schema: shopOf(product), document: parse(query), contextValue: { locale: {}, imageBase: '' } });
  return { ...truncateResult(result, false), looked: looked.at };
};

describe('the cost of a document', () => {
  it.each([
    ['the same text under many names, far inside', reported],
    ['the same short leaf under many names, far inside', ofProduct(inside(3, aliases(29, 'handle')))],
    ['texts worked out under many names', ofProduct(inside(2, aliases(29, 'description(truncateAt: 9)')))],
    ['what the schema says of itself, many times', `{ ${aliases(25, '__schema { types { name } }')} }`],
  ])('refuses %s', (_, query) => {
    const cost = () => costOf(shopOf(sampleProduct), parse(query), undefined, {});
    expect(cost).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }) }));
  });

  it.each([
    [
      'a hundred products with their variants and pictures',
      'products(first: 100) { nodes { id title handle descriptionHtml images(first: 10) { nodes { url altText } } variants(first: 100) { nodes { id title sku availableForSale quantityAvailable price { amount currencyCode } compareAtPrice { amount } selectedOptions { name value } } } } }',
    ],
    [
      'all products of a catalogue, page by page',
      'products(first: 250) { nodes { id title description descriptionHtml vendor tags productType featuredImage { url } priceRange { minVariantPrice { amount } } } }',
    ],
  ])('accepts %s', (_, query) => {
    expect(costOf(shopOf(sampleProduct), parse(`{ ${query} }`), undefined, {})).toBeLessThan(maxCost);
  });
});

describe('a response', () => {
  it.each([
    ['the same text under many names', reported],
    ['lists of texts', ofProduct(inside(2, aliases(20, 'tags')))],
    ['long names of nothing much', ofProduct(inside(3, aliases(5, 'totalInventory', 'n'.repeat(300))))],
    [
      'pages of no stated length',
      ofProduct(
        'variants { nodes { product { variants { nodes { product { variants { nodes { product { title vendor tags } } } } } } } } }',
      ),
    ],
    ['leaves that may be null', ofProduct(inside(3, `variants { nodes { ${aliases(29, 'sku', 's'.repeat(90))} } }`))],
  ])('with %s is truncated, with one error', async (_, query) => {
    const { data, errors } = await answered(query);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'ANSWER_TOO_LARGE', maximum: maxResponseBytes } }]);
  });

  it('computes an expensive text once, for all aliases', async () => {
    const { data, looked } = await answered(
      ofProduct(`variants(first: 36) { nodes { product { ${aliases(29, 'descriptionHtml')} } } }`),
    );
    expect(data).toBeTruthy();
    expect(looked).toBe(1);
  });

  it('distinguishes different arguments of one field', async () => {
    const { data } = await answered(ofProduct('short: description(truncateAt: 12) long: description'));
    const { short, long } = data?.['product'] as { short: string; long: string };
    expect(short.length).toBeLessThanOrEqual(12);
    expect(long.length).toBeGreaterThan(1_000);
  });

  it('keeps the data of a mutation', () => {
    const excess = { extensions: { code: 'ANSWER_TOO_LARGE' } };
    const result = { data: { cartCreate: { position: 'CART:1' } }, errors: [excess, excess] };
    expect(truncateResult(result, true)).toEqual({ ...result, errors: [excess] });
    expect(truncateResult(result, false)).toEqual({ data: null, errors: [excess] });
  });

  it('contains the first of very many errors', () => {
    const errors = Array.from({ length: 5_000 }, (_, n) => ({ message: String(n), extensions: { code: 'BAD_USER_INPUT' } }));
    expect(truncateResult({ data: { a: 1 }, errors }, false)).toEqual({ data: { a: 1 }, errors: errors.slice(0, 100) });
    expect(truncateResult({ data: null, errors: errors.slice(0, 100) }, false).errors).toHaveLength(100);
  });

  it('of a subscription has a budget for each item', async () => {
    const schema = withResponseBudget(
      buildSchema('type Query { a: Int } type Subscription { news: News } type News { text: String }'),
    );
    const items = async function* () {
      for (let n = 0; n < 5; n++) yield { news: { text: 'x'.repeat(maxResponseBytes - 1_000) } };
    };
    const live = await subscribe({ schema, document: parse('subscription { news { text } }'), rootValue: { news: items } });
    const results: unknown[] = [];
    for await (const { errors } of live as AsyncGenerator<{ errors?: unknown }>) results.push(errors);
    expect(results).toEqual(Array(5).fill(undefined));
  });
});
