import type { CommandSender, EventLog } from '@millrace/event-log';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GatewayConfig } from './config/gateway.config.js';
import { buildExecutableSchema } from './graphql/schema/build-schema.js';
import { shopResolvers } from './storefront/shop.resolvers.js';
import { adminSchema, staffToken, config as testConfig } from './testing/open-gateway.js';
import { serverOf } from './testing/server-of.js';

const token = staffToken;
const config: GatewayConfig = { ...testConfig, CORS_ORIGINS: 'https://friend.example' };
const settings = {
  name: 'Mill',
  currency: 'EUR',
  countries: ['DE'],
  languages: ['EN'] as const,
  publicUrl: 'http://mill.example',
  paymentProviders: ['simulated'],
};
const log = {} as EventLog;
const nothingIsSent = () => Promise.reject(new Error('nothing is sent here'));
const commands: CommandSender = { send: nothingIsSent, sendBatched: nothingIsSent, stop: async () => undefined };

let http: FastifyInstance;
beforeAll(async () => {
  http = Fastify();
  const shop = { schema: buildExecutableSchema('shop', [shopResolvers(settings)]) };
  await serverOf(log, config, { shop, admin: adminSchema(commands, log, config) }).register(http);
});
afterAll(() => http.close());

type GraphQLRequest = { query?: unknown; variables?: unknown; headers?: Record<string, string>; url?: string; payload?: string };
const post = async ({ url = '/graphql', headers = {}, payload, ...body }: GraphQLRequest) => {
  const sent = payload ?? JSON.stringify(body);
  const response = await http.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload: sent,
  });
  const { data, errors, extensions } = response.json();
  return {
    status: response.statusCode,
    headers: response.headers,
    data,
    code: errors?.[0]?.extensions?.code,
    errors,
    extensions,
  };
};

describe('the shop API', () => {
  it('answers on both of its paths, with the cost', async () => {
    for (const url of ['/graphql', '/api/2026-10/graphql.json']) {
      const answer = await post({ url, query: '{ shop { name primaryDomain { host } } }' });
      expect(answer).toMatchObject({ status: 200, data: { shop: { name: 'Mill', primaryDomain: { host: 'mill.example' } } } });
      expect(answer.extensions).toEqual({ cost: { requested: 3, maximum: 200_000 }, freshness: {} });
    }
  });

  it.each([
    ['no JSON', { payload: '{"query":' }, 400, 'BAD_REQUEST'],
    ['nothing', { payload: '' }, 400, 'BAD_REQUEST'],
    ['a list', { payload: '[{"query":"{shop{name}}"}]' }, 400, 'BAD_REQUEST'],
    ['no query', { payload: '{}' }, 400, 'BAD_REQUEST'],
    ['half a query', { query: '{ shop {' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ shop { nickname } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a wrong variable',
      { query: 'query($l: Int) { predictiveSearch(query: "", limit: $l) { queries { text } } }', variables: { l: 'x' } },
      400,
      'BAD_USER_INPUT',
    ],
    ['no text for a query', { query: 7 }, 400, 'BAD_REQUEST'],
    ['ten megabytes', { query: 'x'.repeat(10_000_000) }, 413, 'PAYLOAD_TOO_LARGE'],
    ['text', { payload: 'hello', headers: { 'content-type': 'text/plain' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a position that is none',
      { query: '{ shop { name } }', headers: { 'millrace-read-after': 'soon' } },
      400,
      'BAD_USER_INPUT',
    ],
    ['too many tokens', { query: `{ ${'shop { name } '.repeat(1_000)} }` }, 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'too many aliases',
      { query: `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: shop { name }`).join(' ')} }` },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too deep a question',
      {
        query: `{ products(first: 1) { nodes { ${'collections(first: 1) { nodes { products(first: 1) { nodes { '.repeat(4)} id ${'} } } } '.repeat(4)} } } }`,
      },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too costly a question',
      {
        query:
          '{ products(first: 250) { nodes { variants(first: 250) { nodes { product { variants(first: 9) { nodes { id } } } } } } } }',
      },
      400,
      'QUERY_TOO_COSTLY',
    ],
  ])('refuses %s', async (_, received, status, code) => {
    const answer = await post(received as GraphQLRequest);
    expect(answer).toMatchObject({ status, code });
    expect(JSON.stringify(answer.errors)).not.toMatch(/stacktrace|node_modules|\.ts:/);
  });

  it('refuses a request that a browser would send from another site', async () => {
    const response = await http.inject({ method: 'GET', url: '/graphql?query={shop{name}}' });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    const preflighted = await http.inject({
      method: 'GET',
      url: '/graphql?query={shop{name}}',
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(preflighted.json().data).toEqual({ shop: { name: 'Mill' } });
  });

  it.each([
    ['is no list', 'soon'],
    ['has a negative sequence', 'CART:-1'],
    ['has a sequence beyond every log', `CART:${'9'.repeat(16)}`],
    ['is not one header', ['CART:1', 'CART:2']],
    ['is longer than any', Array.from({ length: 200 }, (_, n) => `CART:${n}`).join(',')],
  ])('refuses a position that %s, on every path and by every method', async (_, position) => {
    const headers = { 'content-type': 'application/json', 'millrace-read-after': position };
    const payload = JSON.stringify({ query: '{ shop { name } }' });
    const staff = { ...headers, authorization: `Bearer ${token}` };
    const answers = await Promise.all([
      http.inject({ method: 'POST', url: '/graphql', headers, payload }),
      http.inject({ method: 'POST', url: '/api/2026-10/graphql.json', headers, payload }),
      http.inject({ method: 'GET', url: '/graphql?query={shop{name}}', headers }),
      http.inject({ method: 'POST', url: '/admin/graphql', headers: staff, payload }),
    ]);
    for (const answer of answers)
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('accepts a position of unknown streams, and returns it', async () => {
    const answer = await post({ query: '{ shop { name } }', headers: { 'millrace-read-after': 'RIVER:3,CART:2' } });
    expect([answer.status, answer.headers['millrace-position']]).toEqual([200, 'CART:2,RIVER:3']);
  });

  it('lets other sites send and read a position', async () => {
    const origin = 'https://friend.example';
    const received = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'millrace-read-after' };
    const { headers } = await http.inject({ method: 'OPTIONS', url: '/graphql', headers: received });
    expect(headers['access-control-allow-headers']).toContain('millrace-read-after');
    const answer = await post({ query: '{ shop { name } }', headers: { origin } });
    expect(answer.headers['access-control-expose-headers']).toBe('millrace-position');
  });

  it.each([
    ['https://friend.example', 'content-type, x-shopify-storefront-access-token', 'https://friend.example'],
    ['https://foe.example', 'content-type', undefined],
  ])('answers a preflight of %s for %s with the origin %s', async (origin, names, allowed) => {
    const sent = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': names };
    const { headers } = await http.inject({ method: 'OPTIONS', url: '/api/2026-04/graphql.json', headers: sent });
    expect(headers['access-control-allow-origin']).toBe(allowed);
    for (const name of allowed === undefined ? [] : names.split(', '))
      expect(headers['access-control-allow-headers']).toContain(name);
  });

  it('lets no other site use the log-in of a browser: neither its cookie nor the header that names it', async () => {
    const sent = { origin: 'https://friend.example', 'access-control-request-method': 'POST' };
    const { headers } = await http.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { ...sent, 'access-control-request-headers': 'millrace-token' },
    });
    expect(headers['access-control-allow-headers']).not.toContain('millrace-token');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('allows trusted sites only', async () => {
    const received = (origin: string) => post({ query: '{ shop { name } }', headers: { origin } });
    expect((await received('https://friend.example')).headers['access-control-allow-origin']).toBe('https://friend.example');
    expect((await received('https://foe.example')).headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('every response', () => {
  it.each(['/graphql', '/admin/graphql', '/robots.txt', '/nowhere/at.all', '/search', '//'])(
    'of %s has the security headers, and no header that identifies the server',
    async (url) => {
      const { headers } = await http.inject({ method: 'GET', url });
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      });
      const names = Object.keys(headers).join(' ');
      expect(names).not.toMatch(
        /powered|xss|dns-prefetch|download|origin-agent|strict-transport|cross-origin-resource|embedder|permitted/,
      );
    },
  );
});

describe('the admin API', () => {
  const url = '/admin/graphql';
  const staff = { authorization: `Bearer ${token}` };
  const query = '{ productImport(id: "x") { id } }';

  it.each([{}, { authorization: '' }, { authorization: 'Bearer wrong' }, { authorization: token }])(
    'is refused without the staff token: %j',
    async (headers) => {
      expect(await post({ url, query, headers: headers as Record<string, string> })).toMatchObject({
        status: 401,
        code: 'UNAUTHENTICATED',
      });
    },
  );

  it('is open to staff', async () => {
    expect(await post({ url, query, headers: staff })).toMatchObject({ status: 200, data: { productImport: null } });
  });

  it('accepts a file of many megabytes and reports its errors', async () => {
    const mutation = 'mutation($csv: String!) { productImport(csv: $csv) { import { id } userErrors { code message field } } }';
    const answer = await post({ url, query: mutation, variables: { csv: 'a,b\n'.repeat(2_000_000) }, headers: staff });
    expect(answer.data.productImport).toMatchObject({ import: null, userErrors: [{ code: 'CSV_UNREADABLE', field: ['csv'] }] });
  });
});
