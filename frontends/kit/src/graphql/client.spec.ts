// @vitest-environment jsdom
import { gql } from 'urql';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createShopClient } from './client.ts';

const readAfter: (string | null)[] = [];
const languages: (string | null)[] = [];
const answerWith = (data: object) =>
  vi.stubGlobal('fetch', async (_url: string, options: RequestInit) => {
    readAfter.push(new Headers(options.headers).get('millrace-read-after'));
    languages.push(new Headers(options.headers).get('millrace-language'));
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
  });

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  languages.splice(0);
  readAfter.splice(0);
});
afterEach(() => {
  document.documentElement.lang = '';
  vi.unstubAllGlobals();
});

it('later queries are sent with the position of the last mutation in this tab', async () => {
  const client = createShopClient('http://shop.test/graphql');
  answerWith({ shop: { name: 'Mill' } });
  await client.query(gql`{ shop { name } }`, {}, { requestPolicy: 'network-only' });
  answerWith({ cartCreate: { position: 'CART:7' } });
  await client.mutation(gql`mutation { cartCreate { position } }`, {});
  answerWith({ shop: { name: 'Mill' } });
  await client.query(gql`{ shop { name } }`, {}, { requestPolicy: 'network-only' });
  await createShopClient('http://shop.test/graphql').query(gql`{ shop { name } }`, {}, { requestPolicy: 'network-only' });
  expect(readAfter).toEqual([null, null, 'CART:7', 'CART:7']);
});

it('queries ask for texts in the language of the page', async () => {
  const query = () => createShopClient('http://shop.test/graphql').query(gql`{ shop { name } }`, {});
  answerWith({ shop: { name: 'Mill' } });
  await query();
  document.documentElement.lang = 'de';
  await query();
  expect(languages).toEqual(['EN', 'DE']);
});
