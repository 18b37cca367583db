import type { EventLog } from '@millrace/event-log';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkoutResolvers } from '../checkout/checkout.resolvers.js';
import { config } from '../testing/open-gateway.js';
import { serverOf } from '../testing/server-of.js';
import { buildExecutableSchema } from './schema/build-schema.js';

const long = 'x'.repeat(50_000);
let http: FastifyInstance;

beforeAll(async () => {
  http = Fastify();
  const refused = () => {
    throw new Error('nothing is read here');
  };
  const shop = buildExecutableSchema('shop', [
    { Query: { shop: () => ({ name: 'Mill' }), cart: refused } } as never,
    checkoutResolvers({} as never),
  ]);
  const log = {} as EventLog;
  const admin = { schema: buildExecutableSchema('admin', []) };
  await serverOf(log, config, { shop: { schema: shop }, admin }).register(http);
});
afterAll(() => http.close());

const answerTo = async (body: object) => {
  const headers = { 'content-type': 'application/json' };
  const { payload } = await http.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify(body) });
  return {
    bytes: payload.length,
    ...(JSON.parse(payload) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }),
  };
};

describe('a response does not repeat long texts of the client', () => {
  it.each([
    ['the name of no operation', { query: 'query A { shop { name } }', operationName: long }],
    ['the name of an operation', { query: `query ${long} { shop { nothing } }` }],
    ['a field', { query: `{ shop { ${long} } }` }],
    ['an alias over a fault', { query: `{ ${long}: cart(id: "x") { id } }` }],
    ['a type', { query: `query($a: ${long}) { shop { name } }` }],
    ['a fragment', { query: `{ shop { ...${long} } }` }],
    ['a directive', { query: `{ shop { name @${long} } }` }],
    ['a value of another type', { query: 'query($a: Int) { products(first: $a) { totalCount } }', variables: { a: long } }],
    ['a field of an input', { query: `{ cart(id: {${long}: 1}) { id } }` }],
    ['a text where a number belongs', { query: `{ products(first: "${long}") { totalCount } }` }],
    ['a country', { query: '{ addressFormat(countryCode: "DE") { countryCode } }', variables: { [long]: long } }],
    ['many fields', { query: `{ ${Array.from({ length: 900 }, (_, n) => `f${n}${'y'.repeat(150)}`).join(' ')} }` }],
  ])('in %s', async (_, body) => {
    const { bytes } = await answerTo(body);
    expect(bytes).toBeLessThan(60_000);
  });

  it('refuses names that no schema has', async () => {
    const { errors } = await answerTo({ query: `{ shop { ${'n'.repeat(201)}: name } }` });
    expect(errors).toMatchObject([
      { message: 'A name has at most 200 characters.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    expect((await answerTo({ query: `{ shop { ${'n'.repeat(200)}: name } }` })).errors).toBeUndefined();
  });

  it.each(['', 'D', 'DEU', 'constructor', '__proto__', 'ß', '\u0000\u0000', 'x'.repeat(900)])(
    'has no postal address format for %j',
    async (countryCode) => {
      const query = 'query($code: String!) { addressFormat(countryCode: $code) { countryCode } }';
      const { errors, bytes } = await answerTo({ query, variables: { code: countryCode } });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'countryCode' } }]);
      expect(bytes).toBeLessThan(500);
      expect((await answerTo({ query, variables: { code: 'de' } })).data).toEqual({ addressFormat: { countryCode: 'DE' } });
    },
  );

  it('or one error hundreds of times', async () => {
    const aliases = Array.from({ length: 29 }, (_, n) => `a${n}: cart(id: "x", asOf: "soon") { id }`).join(' ');
    const fragments = Array.from(
      { length: 8 },
      (_, n) => `fragment F${n} on Query { ${aliases.replaceAll(/a(\d)/g, `f${n}a$1`)} }`,
    );
    const { errors = [] } = await answerTo({
      query: `{ ${fragments.map((_, n) => `...F${n}`).join(' ')} } ${fragments.join(' ')}`,
    });
    expect(errors.length).toBeLessThanOrEqual(100);
  });
});
