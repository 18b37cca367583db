import { beforeAll, describe, expect, it } from 'vitest';
import { request, client, headers, importProducts, path, shop, teeIds } from './storefront.js';

beforeAll(importProducts);

const name = JSON.stringify({ query: '{ shop { name } }' });

describe('a client of the Storefront API', () => {
  it.each([
    '/api/2026-04/graphql.json',
    '/api/2023-10/graphql.json',
    '/api/unstable/graphql.json',
    '/api/2026-04/graphql',
    '/api/graphql.json',
    '/api/graphql',
  ])('is answered at %s', async (address) =>
    expect(await client.send({ path: address, headers, body: name })).toMatchObject({ status: 200, data: { shop: {} } }),
  );

  it.each([
    ['an unknown field', { query: '{ shop { nickname } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['half a document', { query: '{ shop {' }, 'GRAPHQL_PARSE_FAILED'],
    ['a missing variable', { query: 'query ($id: ID!) { cart(id: $id) { id } }' }, 'BAD_USER_INPUT'],
    [
      'a variable of another type',
      { query: 'query ($first: Int) { products(first: $first) { nodes { id } } }', variables: { first: 'x' } },
      'BAD_USER_INPUT',
    ],
    ['a page that is too long', { query: '{ products(first: 1000000000) { totalCount } }' }, 'QUERY_TOO_COSTLY'],
    ['an unknown operation', { query: 'query A { shop { name } }', operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE'],
  ])('is told of %s with status 200, and with 400 at the shop’s own path', async (_, body, code) => {
    const refused = { errors: [{ extensions: { code } }] };
    expect(await client.send({ path, headers, body: JSON.stringify(body) })).toMatchObject({ status: 200, ...refused });
    expect(await client.send({ body: JSON.stringify(body) })).toMatchObject({ status: 400, ...refused });
  });

  it('is told with 400 of what is no JSON', async () => {
    expect(await client.send({ path, headers, body: '{"query": "{ shop' })).toMatchObject({ status: 400 });
  });

  it('reads products by ids of its own form, alone and in lists, and gets ids of that form', async () => {
    const { id, variant } = await teeIds();
    const foreign = (of: string | undefined) => of?.replace('gid://millrace/', 'gid://shopify/');
    const query = `query ($id: ID!, $ids: [ID!]!) { product(id: $id) { id } node(id: $id) { id ... on Product { title } } nodes(ids: $ids) { id ... on ProductVariant { title } } }`;
    const ids = [foreign(variant['S / Red']), foreign(variant['L / Blue'])];
    expect(await request(query, { id: foreign(id), ids })).toEqual({
      product: { id: foreign(id) },
      node: { id: foreign(id), title: 'Storefront Tee' },
      nodes: [
        { id: ids[0], title: 'S / Red' },
        { id: ids[1], title: 'L / Blue' },
      ],
    });
    expect(await request(`{ product(id: "${foreign(id)}") { id variants(first: 1) { nodes { id } } } }`)).toMatchObject({
      product: { id: foreign(id), variants: { nodes: [{ id: ids[0] }] } },
    });
    expect(await request('query ($id: ID!) { product(id: $id) { id } }', { id })).toEqual({ product: { id } });
  });

  it('stays far below the limits with a page of products and a cart', async () => {
    const product =
      'id handle title vendor description featuredImage { url altText } priceRange { minVariantPrice { amount currencyCode } } options { name optionValues { name } } variants(first: 10) { nodes { id title price { amount } } }';
    const answer = await client.send<object>({
      path,
      headers,
      body: JSON.stringify({ query: `{ products(first: 24) { nodes { ${product} } } }` }),
    });
    const { cost } = answer.extensions as unknown as { cost: { requested: number; maximum: number } };
    expect(answer.status).toBe(200);
    expect(cost.requested).toBeLessThan(cost.maximum / 4);
  });
});

describe('the public access token', () => {
  it('is not needed, and has no effect', async () => {
    const response = await fetch(`${shop.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: name,
    });
    expect(response.status).toBe(200);
  });
});
